import {isCodeCharacter} from '../characters.ts'
import type {CodeRoles} from './codes.ts'
import marks from './data/marks.json' with {type: 'json'}
import type {Enclosures} from './enclosures.ts'

/** 1 for every UTF-16 unit that may end a sentence: `.`, `!`, `?`, `…`, `。`, `！`, `．`, `？`, `｡`, `‼`, `⁇`, `⁈`, `⁉`. */
const TERMINATORS = new Uint8Array(0x10000)
for (const mark of marks.terminators) TERMINATORS[mark.charCodeAt(0)] = 1

const CLOSERS = new Set([...marks.pairs.map(pair => pair[1]!), ...marks.either, "'"])
const NOTE_MARK = /\[\d{1,3}\]/y
/** A note mark that a blank parts from its sentence, and the beginning of the next behind it. */
const SPACED_NOTE = / \[\d{1,3}\](?=\s*$|\s+[\p{Lu}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/uy

/** Whether the UTF-16 unit at an offset may end a sentence. */
export function isTerminator(text: string, at: number): boolean {
  return TERMINATORS[text.charCodeAt(at)] === 1
}

/** The offset behind a run of terminators and the marks, note marks and inline codes that close with them. */
export function endOfRun(
  text: string,
  index: number,
  {partners, roles}: {readonly partners: Enclosures['partners']; readonly roles: CodeRoles}
): number {
  let at = index + 1
  for (; at < text.length; at += 1) {
    if (isTerminator(text, at)) continue
    if (isCodeCharacter(text, at)) {
      if (!isTrailing(text, at, roles)) break
    } else if (CLOSERS.has(text[at]!)) {
      // A mark that opens what follows.
      if ((partners.get(at) ?? -1) > at) break
    } else if (text[at] === '[') {
      NOTE_MARK.lastIndex = at
      if (!NOTE_MARK.test(text)) break
      at = NOTE_MARK.lastIndex - 1
    } else if (text[at] === ' ' && text[at + 1] === '[' && text[0] !== '[') {
      SPACED_NOTE.lastIndex = at
      if (!SPACED_NOTE.test(text)) break
      at = SPACED_NOTE.lastIndex - 1
    } else break
  }
  return at
}

function isTrailing(text: string, at: number, roles: CodeRoles): boolean {
  const role = roles.get(at)
  return role === 'close' || role === 'trailing' || (role === 'break' && text[at - 1] !== ' ')
}

const SPACED_DOTS = /\.(?: \.){2,3}/y

/**
 * Dots with blanks between: `compounds. . . . The` ends behind its first, `period . . . . Next` behind its fourth, three
 * in the middle of a sentence end nothing.
 */
export function spacedDots(text: string, index: number): {readonly run: number; readonly ends: boolean} | undefined {
  if (text.charCodeAt(index) !== 0x2e || text.charCodeAt(index + 1) !== 0x20) return undefined
  SPACED_DOTS.lastIndex = index
  if (!SPACED_DOTS.test(text)) return undefined
  const run = SPACED_DOTS.lastIndex
  const isFour = run - index === 7
  const isDetached = index > 0 && /\s/.test(text[index - 1]!)
  if (!isFour || isDetached) return {run, ends: isFour}
  return text.slice(run, run + 8).trim() === '' ? {run, ends: false} : {run: index + 1, ends: true}
}

/** The offset of the first character from `at` that is not blank. */
export function skipBlanks(text: string, at: number): number {
  let next = at
  while (next < text.length && /\s/.test(text[next]!)) next += 1
  return next
}
