import type {Locale, Range} from '../model/index.ts'
import type {Candidate, RuleLanguage} from './candidate.ts'
import {endsAsciiAfterCjk, endsCjk, isAfterCjk} from './cjk.ts'
import {type CodeRoles, guessRoles} from './codes.ts'
import {enclosures} from './enclosures.ts'
import {endsLatin} from './latin.ts'
import {beginsList, listLabels} from './list-labels.ts'
import {otherStarts} from './other.ts'
import {endOfRun, isTerminator, skipBlanks, spacedDots} from './terminators.ts'

const LANGUAGES: Readonly<Record<string, RuleLanguage>> = {en: 'en', zh: 'zh', cmn: 'zh', yue: 'zh', ja: 'ja'}

/**
 * The sentences of a text as ranges of UTF-16 offsets that join to the whole text; blanks between two belong to the
 * first. A blank line always ends a sentence. Linear in the length. Inline codes (private-use characters) are neither
 * terminators nor blanks; one that closes directly behind a terminator stays with it.
 */
export function splitSentences(text: string, locale: Locale): readonly Range[] {
  return splitWithCodes(text, locale, guessRoles(text))
}

/** As `splitSentences`, for a text whose inline codes are known. */
export function splitWithCodes(text: string, locale: Locale, roles: CodeRoles): readonly Range[] {
  const language = LANGUAGES[locale.split(/[-_]/)[0]!.toLowerCase()]
  if (language && text !== '' && isPlain(text)) return [{start: 0, end: text.length}]
  const starts: number[] = []
  for (const {start, end} of paragraphs(text)) {
    if (start > 0) starts.push(start)
    // A text of one paragraph, the usual case, is not copied.
    const part = start === 0 && end === text.length ? text : text.slice(start, end)
    const own = start === 0 ? roles : {get: (at: number) => roles.get(at + start)}
    const inner = language ? startsIn(part, language, own) : otherStarts(part, locale)
    for (const at of inner) starts.push(at + start)
  }
  const edges = [...new Set([0, ...starts, text.length])].sort((a, b) => a - b)
  return edges.slice(1).map((end, index) => ({start: edges[index]!, end}))
}

/** Whether nothing in a text can begin a sentence: the usual case of a heading, a cell, an item. */
function isPlain(text: string): boolean {
  const last = text.trimEnd().length - 1
  for (let at = 0; at < last; at += 1) if (isTerminator(text, at) || text.charCodeAt(at) === 0x0a) return false
  return !beginsList(text)
}

const BLANK_LINE = /\n[ \t\r]*\n\s*/g

function paragraphs(text: string): Range[] {
  const result: Range[] = []
  let start = 0
  for (const {0: gap, index} of text.matchAll(BLANK_LINE)) {
    const end = index + gap.length
    if (end === text.length || text.slice(start, index).trim() === '') continue
    result.push({start, end})
    start = end
  }
  return [...result, {start, end: text.length}]
}

function startsIn(text: string, language: RuleLanguage, roles: CodeRoles): number[] {
  const marks = enclosures(text)
  const labels = listLabels(text)
  const labelled = new Set(labels.flatMap(({start, end}) => Array.from({length: end - start}, (_, at) => start + at)))
  const starts = labels.map(label => label.start).filter(at => at > 0)
  let start = 0
  for (let index = 0; index < text.length; index += 1) {
    if (!isTerminator(text, index) || labelled.has(index)) continue
    const spaced = spacedDots(text, index)
    const run = spaced?.run ?? endOfRun(text, index, {partners: marks.partners, roles})
    const candidate = {text, language, enclosures: marks, roles, start, index, run}
    index = run - 1
    if (run >= text.length || (marks.inside[candidate.index] === 1 && marks.inside[run - 1] === 1)) continue
    if (!(spaced ? spaced.ends : isEnd(candidate))) continue
    start = skipBlanks(text, run)
    if (start < text.length) starts.push(start)
  }
  return starts
}

const FULL_WIDTH = /[\u3002\uFF01\uFF0E\uFF1F\uFF61]/

function isEnd(candidate: Candidate): boolean {
  const {text, index, run} = candidate
  if (FULL_WIDTH.test(text.slice(index, run))) return endsCjk(candidate)
  return isAfterCjk(text, index) ? endsAsciiAfterCjk(candidate) : endsLatin(candidate)
}
