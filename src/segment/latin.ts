import {isCjk} from '../characters.ts'
import {BEFORE_NUMBER, BRANDS, MAY_END, NEVER_ENDS, OPENERS} from './data/english.ts'

const WORD_BEFORE = /[\p{L}\p{N}.&'’-]{1,30}$/u
const NEXT_WORD = /^[\s"'“‘([«\uE000-\uF8FF]*([\p{L}\p{N}$€£¥#@]?)([\p{L}\p{N}'’.]*)/u

/** A run of `.`, `!`, `?`, `…` with the marks that close behind it: where it begins and where it ends. */
export interface LatinCandidate {
  /** Where the sentence began. */
  readonly start: number
  readonly index: number
  readonly run: number
}

/** Whether a run of ASCII terminators ends a sentence: judged by the word before, the marks closed and the word after. */
export function endsLatin(text: string, {start, index, run}: LatinCandidate): boolean {
  const after = text.slice(run, run + 40)
  const isSpaced = /^[\s\uE000-\uF8FF]*\s/.test(after)
  const [, first = '', rest = ''] = NEXT_WORD.exec(after) ?? []
  if (!isSpaced && !isCjk([...after][0] ?? '')) return false
  if (/^\p{Ll}/u.test(first)) return false
  const marks = text.slice(index, run)
  const before = WORD_BEFORE.exec(text.slice(Math.max(start, index - 30), index))?.[0] ?? ''
  const next = (first + rest).replace(/['’.].*$/u, '')
  if (/[!?]/.test(marks)) return !BRANDS.has(before + marks[0]) || OPENERS.has(next)
  if (/^\.{2,}|…/.test(marks)) return OPENERS.has(next) || /^\p{Lu}/u.test(first)
  if (before === '') return false
  if (!isSpaced && /^\p{N}/u.test(first)) return false
  return !isSpaced ? endsBeforeCjk(before) : endsAfterWord(before, {next, first, closes: marks.length > 1})
}

/** `Corp.的`, `A.B.史密斯`: between Latin and CJK a full stop mostly belongs to the abbreviation. */
function endsBeforeCjk(before: string): boolean {
  return !isAbbreviation(before) && !/^\d+$/.test(before)
}

function isAbbreviation(word: string): boolean {
  return NEVER_ENDS.has(word) || MAY_END.has(word) || /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)
}

interface Next {
  readonly next: string
  readonly first: string
  /** Marks close behind the full stop. */
  readonly closes: boolean
}

function endsAfterWord(before: string, {next, first, closes}: Next): boolean {
  const isNumber = /^\p{N}/u.test(first)
  const word = before.replace(/^['’-]+/u, '')
  if (closes) return true
  if (NEVER_ENDS.has(word)) return false
  if (BEFORE_NUMBER.has(word)) return !isNumber
  if (MAY_END.has(word)) return OPENERS.has(next)
  if (word === 'I') return OPENERS.has(next)
  // Initials: J. Smith, A.B. Smith.
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return OPENERS.has(next) && word.length > 1
  return true
}
