import {anyOf} from '../any-of.ts'
import {isCjk} from '../characters.ts'
import type {Candidate} from './candidate.ts'
import {takesUp} from './cjk.ts'
import en from './data/en.json' with {type: 'json'}

const NEVER_ENDS = new Set(en.neverEnds)
const MAY_END = new Set(en.mayEnd)
const BEFORE_NUMBER = new Set(en.beforeNumber)
const OPENERS = new Set(en.openers)
const AFTER_INITIAL = new Set(en.afterInitial)
const LOWERCASE_NAMES = new Set(en.lowercaseNames)
const BRANDS = new Set(en.brands)

const IS_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}.&'’°º-]/u
const NEXT = /^[\s"'“‘([{«\uE000-\uF8FF]*?(?:([\p{L}\p{N}$€£¥#@])([\p{L}\p{N}'’]*)|[\uE000-\uF8FF](?=[^\p{L}\p{N}]|$))/u
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u
/** `At 5 a.m.`: a phrase of time or place is no sentence yet. */
const PHRASE = new RegExp(`^[\\s"“]*(?:${anyOf(en.phraseOpeners)})(?: [^ ]+){0,2} $`)
/** `Article 1. The room is open.`: what the text begins with is its label. */
const LABEL = new RegExp(`^[\\s\\uE000-\\uF8FF]*(?:${anyOf(en.labels)}) \\d+(?:\\.\\d+)*$`, 'i')
/** `“Really?” Lin Hao asked.` */
const REPORTS = new RegExp(`^ (?:\\p{Lu}[\\p{L}.'’-]*[ ]){1,4}(?:${anyOf(en.reporting)})[ ,.:]`, 'u')

/** Whether a run of ASCII terminators ends a sentence: judged by the word before, the marks closed and the word after. */
export function endsLatin(candidate: Candidate): boolean {
  const {text, index, run, start} = candidate
  const after = text.slice(run, run + 60)
  const isSpaced = isBlank(after[0]) || candidate.roles.get(run - 1) === 'break'
  if (!isSpaced && !isCjk(after[0] ?? '')) return false
  if (start === 0 && index <= LONGEST_WORD && LABEL.test(text.slice(0, index))) return false
  const before = wordBefore(text, index, start)
  const [, first = '', rest = ''] = NEXT.exec(after) ?? []
  const next = {first, word: (first + rest).replace('’', "'"), isSpaced}
  if (/^\p{Ll}/u.test(first) && !LOWERCASE_NAMES.has(next.word.replace(/'s$/, ''))) return false
  const marks = text.slice(index, run)
  if (candidate.language !== 'en' && /["”」』]$/.test(marks) && takesUp(after, candidate.language)) return false
  if (/[!?]/.test(marks)) return endsCall({before, marks, after, next})
  if (/^(?:\.{2,}|…)/.test(marks)) return endsEllipsis({marks, after, next})
  if (before === '') return index > 0 && !isBlank(text[index - 1])
  return endsWord(candidate, before, next)
}

interface Next {
  readonly first: string
  readonly word: string
  readonly isSpaced: boolean
}

function isBlank(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character)
}

const LONGEST_WORD = 30

function wordBefore(text: string, index: number, start: number): string {
  const from = Math.max(start, index - LONGEST_WORD)
  let at = index
  while (at > from && IS_WORD.test(text[at - 1]!)) at -= 1
  return text.slice(at, index).replace(/^['’.&-]+/u, '')
}

interface Marked {
  readonly marks: string
  readonly after: string
  readonly next: Next
}

function endsCall({before, marks, after, next}: Marked & {readonly before: string}): boolean {
  if (BRANDS.has(before + marks[0]) && marks.length === 1) return OPENERS.has(next.word)
  const isQuoted = /["”]$/.test(marks)
  return !(isQuoted && !OPENERS.has(next.word) && REPORTS.test(after))
}

/** An editor's omission in brackets goes on before a bracket; any other ellipsis ends before a capital letter. */
function endsEllipsis({marks, after, next}: Marked): boolean {
  if (/^[.…]+\s*[\])]/.test(marks) && /^\s*\(/.test(after)) return false
  return OPENERS.has(next.word) || /^\p{Lu}/u.test(next.first)
}

function endsWord({text, start, index}: Candidate, before: string, {first, word, isSpaced}: Next): boolean {
  const isNumber = /^\p{N}/u.test(first)
  const wordStart = index - before.length
  const lead = text.slice(start, Math.min(wordStart, start + LONGEST_WORD))
  const isFirst = lead.trim() === ''
  if (isFirst && /^(?:\d{1,3}|[A-Za-z]|[IVX]+)$/.test(before)) return false
  if (!isSpaced) return !isNumber && !/^\d+$/.test(before) && !isAbbreviation(before)
  if (NEVER_ENDS.has(before)) return false
  if (BEFORE_NUMBER.has(before)) return !isNumber
  if (MAY_END.has(before)) return OPENERS.has(word) && !(wordStart - start < LONGEST_WORD && PHRASE.test(lead))
  if (before === 'I') return OPENERS.has(word)
  // Initials: J. Smith, A.B. Smith.
  if (INITIALS.test(before)) return before.length > 1 ? OPENERS.has(word) : AFTER_INITIAL.has(word)
  return true
}

/** `Corp.的`, `A.B.史密斯`: between Latin and CJK a full stop mostly belongs to the abbreviation. */
function isAbbreviation(word: string): boolean {
  return NEVER_ENDS.has(word) || MAY_END.has(word) || BEFORE_NUMBER.has(word) || INITIALS.test(word)
}
