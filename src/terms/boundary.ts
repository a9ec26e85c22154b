import type {Folded} from './fold.ts'
import {isHigh, isLow, kindOf, OTHER, TRAILING, UNSPACED, WORD} from './letters.ts'

/** False inside a word of a spaced script, before a mark that belongs to the character before, inside a surrogate pair. */
export function mayBegin({units}: Folded, at: number): boolean {
  if (at === 0) return true
  const [unit, before] = [units[at]!, units[at - 1]!]
  if (isLow(unit)) return !isHigh(before)
  if (kindOf(unit) === TRAILING) return kindOf(before) === OTHER
  return kindOf(unit) !== WORD || kindOf(before) !== WORD
}

/** True at the end of a word, or before the `s` or `es` of an English plural. */
export function mayEnd(folded: Folded, end: number): boolean {
  const {units, length} = folded
  if (end >= length) return true
  const [unit, next] = [units[end - 1]!, units[end]!]
  const kind = kindOf(unit)
  if (kindOf(next) === TRAILING) return kind === OTHER
  if (isLow(next)) return !isHigh(unit)
  return kind !== WORD || kindOf(next) !== WORD || pluralAt(folded, end) > 0
}

const [S, E] = [0x73, 0x65]

/** How many units the ending of an English plural takes behind a word: 0, 1 (`s`) or 2 (`es`). */
export function pluralAt({units, length}: Folded, end: number): number {
  if (end >= length || kindOf(units[end - 1]!) !== WORD) return 0
  const s = units[end] === E ? end + 1 : end
  if (s >= length || units[s] !== S) return 0
  const isEnd = s + 1 >= length || (kindOf(units[s + 1]!) !== WORD && kindOf(units[s + 1]!) !== TRAILING)
  return isEnd ? s + 1 - end : 0
}

const [DOT, AT, SLASH] = [0x2e, 0x40, 0x2f]

/** True for a word that is a piece of an address or of a file name: `stele.example`, `a@stele`, `x/stele/y`. */
export function isInAddress({units, length}: Folded, start: number, end: number): boolean {
  if (kindOf(units[start]!) !== WORD || kindOf(units[end - 1]!) !== WORD) return false
  const [before, after] = [start > 0 ? units[start - 1] : 0, end < length ? units[end] : 0]
  if (before === AT || after === AT || (before === SLASH && after === SLASH)) return true
  if (after === DOT && end + 1 < length && kindOf(units[end + 1]!) === WORD) return true
  return before === DOT && start > 1 && kindOf(units[start - 2]!) === WORD
}

const SENTENCE_END = new Set([...'.!?:\u2026\u3002'].map(mark => mark.charCodeAt(0)))

/** True where an English sentence gives its first word a capital. */
export function isSentenceStart({units}: Folded, start: number): boolean {
  // A few units are enough: `. “(` before a word.
  for (let at = start - 1; at >= 0 && at >= start - 4; at -= 1) {
    if (SENTENCE_END.has(units[at]!)) return true
    if (kindOf(units[at]!) === WORD || kindOf(units[at]!) === UNSPACED) return false
    if (at === 0) return true
  }
  return start === 0
}
