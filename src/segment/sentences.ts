import {isCodeCharacter} from '../characters.ts'
import type {Locale, Range} from '../model/index.ts'
import {NAMES, QUOTATIVE, REPORTING_JA, REPORTING_ZH} from './data/cjk.ts'
import {CLOSERS} from './data/marks.ts'
import {enclosures} from './enclosures.ts'
import {endsLatin} from './latin.ts'
import {listLabels} from './list-labels.ts'

const TERMINATORS = /[.!?\u2026\u3002\uFF01\uFF0E\uFF1F\uFF61]/g
const TERMINATOR = /[.!?\u2026\u3002\uFF01\uFF0E\uFF1F\uFF61]/
const CJK_TERMINATOR = /[\u3002\uFF01\uFF1F\uFF61]/

/**
 * The sentences of a paragraph as ranges that join to the whole text; blanks between two belong to the first.
 * Linear in the length. Inline codes (private-use characters) are neither ends nor blanks.
 */
export function splitSentences(text: string, locale: Locale): Range[] {
  const inside = enclosures(text)
  const labels = listLabels(text)
  const ends = labels.map(({start}) => start).filter(start => start > 0)
  let start = 0
  let end = 0
  for (const {index} of text.matchAll(TERMINATORS)) {
    if (index < end) continue
    const run = endOfRun(text, index)
    end = run
    const isInside = inside[index] === 1 && inside[run - 1] === 1
    if (isInside || run >= text.length || labels.some(label => index >= label.start && index < label.end)) continue
    if (!isEnd(text, {start, index, run}, locale)) continue
    start = skipBlanks(text, run)
    ends.push(start)
  }
  return toRanges(text, ends)
}

function toRanges(text: string, ends: readonly number[]): Range[] {
  const sorted = [...new Set([0, ...ends, text.length])].sort((a, b) => a - b)
  return sorted.slice(1).map((end, index) => ({start: sorted[index]!, end}))
}

/** After the terminators and the marks and codes that close with them. */
function endOfRun(text: string, index: number): number {
  let at = index
  while (at < text.length && TERMINATOR.test(text[at]!)) at += 1
  while (at < text.length && (CLOSERS.has(text[at]!) || TERMINATOR.test(text[at]!) || isClosingCode(text, at))) at += 1
  return at
}

/** A code directly behind a terminator closes with it when something else follows before the next code. */
function isClosingCode(text: string, at: number): boolean {
  return isCodeCharacter(text, at) && text.lastIndexOf(text[at]!, at - 1) >= 0
}

interface Candidate {
  readonly start: number
  readonly index: number
  readonly run: number
}

function isEnd(text: string, {start, index, run}: Candidate, locale: Locale): boolean {
  const marks = text.slice(index, run)
  const following = text.slice(run, run + 60)
  if (!CJK_TERMINATOR.test(marks)) return endsLatin(text, {start, index, run})
  if (NAMES.some(name => text.startsWith(name, run - name.length))) return false
  const isQuoted = /["'”’」』）)》]/.test(marks)
  if (/^[」』”’）]?[「『“‘]/.test(following) && isQuoted && isAllQuotations(text.slice(start, run))) return false
  if (!isQuoted)
    return !/^[ \t]*[、，,）)」』》]/.test(following) && !(/[\uFF01\uFF1F]/.test(marks) && ASKED.test(following))
  if (locale.startsWith('zh')) return !/^[，、；：,的]/.test(following) && !REPORTING_ZH.test(following)
  return !QUOTATIVE.test(following) && !REPORTING_JA.test(following)
}

/** `来るのか？と聞かれた`: a question quoted without marks. */
const ASKED = /^(?:と|って|という)/u

/** `“好。”“再见。”`: quotations side by side are one utterance. */
function isAllQuotations(sentence: string): boolean {
  return /^\s*[「『“‘]/.test(sentence)
}

function skipBlanks(text: string, at: number): number {
  let next = at
  while (next < text.length && /\s/.test(text[next]!)) next += 1
  return next
}
