import type {Range} from '../model/index.ts'
import {isWordLetter} from './letters.ts'
import {compare} from './one-off.ts'

/** A stretch that is a name but for one character. */
export interface NearMatch {
  /** The name as it is right. */
  readonly name: string
  /** UTF-16 offsets in the text that was searched. */
  readonly range: Range
  readonly seen: string
  /** The odd character is one that is taken for the right one: nothing else can be meant. */
  readonly isLookAlike: boolean
  /** So much of the name is right that hardly anything else can be meant. */
  readonly isLong: boolean
}

/** A character as it is compared, and where it stands. */
interface Sign {
  readonly folded: string
  readonly start: number
  readonly end: number
}

/**
 * Where a name stands with one wrong, one missing, one doubled or two swapped characters, not inside a word and not at
 * `taken` places. Of several the likeliest. A name of two characters only with a look-alike: half of it proves nothing.
 */
export function nearMatch(name: string, text: string, taken: readonly Range[] = []): NearMatch | undefined {
  const wanted = signsOf(name).map(({folded}) => folded)
  if (wanted.length < 2) return undefined
  const isCapital = CAPITALS.test(name)
  const signs = lastSigns(text)
  let best: NearMatch | undefined
  const lengths = lengthsFor(wanted)
  for (let at = 0; at < signs.length; at += 1) {
    if (!mayBegin(signs, at, wanted)) continue
    for (const length of lengths) {
      const difference = differenceAt(signs, {at, length, wanted})
      if (!difference || (best && difference !== 'look-alike')) continue
      const window = signs.slice(at, at + length)
      const range = {start: window[0]!.start, end: window.at(-1)!.end}
      if (!isWhole(signs, at, length) || taken.some(({start, end}) => start < range.end && end > range.start)) continue
      const seen = text.slice(range.start, range.end).replaceAll(/[\uE000-\uF8FF]/g, '')
      // “why” is no slip for WHO.
      if (isCapital && !CAPITALS.test(seen)) continue
      best = {name, range, seen, isLookAlike: difference === 'look-alike', isLong: isLong(wanted)}
      if (best.isLookAlike) return best
    }
  }
  return best
}

/** Most places are turned away here, whatever the length of the window: one of its first two characters is right, or it begins with a long vowel. */
function mayBegin(signs: readonly Sign[], at: number, wanted: readonly string[]): boolean {
  const first = signs[at]!.folded
  return first === wanted[1] || signs[at + 1]?.folded === wanted[1] || isFittingEdge(first, wanted[0]!)
}

/** An abbreviation. */
const CAPITALS = /^[\p{Lu}\p{N}]+$/u

interface Window {
  readonly at: number
  readonly length: number
  readonly wanted: readonly string[]
}

/** Most windows are turned away by their first two characters, those with a character more or less by their ends. */
function differenceAt(signs: readonly Sign[], {at, length, wanted}: Window) {
  if (at + length > signs.length) return undefined
  const first = signs[at]!.folded
  if (length === wanted.length) {
    const isFar = first !== wanted[0] && signs[at + 1]?.folded !== wanted[1]
    if (isFar && first !== wanted[1]) return undefined
  } else if (!isFittingEdge(first, wanted[0]!) || !isFittingEdge(signs[at + length - 1]!.folded, wanted.at(-1)!))
    return undefined
  return compare(
    wanted,
    signs.slice(at, at + length).map(({folded}) => folded)
  )
}

/** The odd character of a window stands inside, but for the long vowel mark of kana. */
function isFittingEdge(seen: string, wanted: string): boolean {
  return seen === wanted || seen === 'ー' || wanted === 'ー'
}

let last: {readonly text: string; readonly signs: readonly Sign[]} = {text: '', signs: []}

/** Several names are sought in one text after another. */
function lastSigns(text: string): readonly Sign[] {
  if (last.text !== text) last = {text, signs: signsOf(text)}
  return last.signs
}

/** The characters without inline codes, width and case folded; blanks only between Latin words. */
function signsOf(text: string): Sign[] {
  const signs: Sign[] = []
  let at = 0
  for (const character of text) {
    const start = at
    at += character.length
    if (/[\uE000-\uF8FF]/.test(character)) continue
    const folded = isPlainHan(character) ? character : character.normalize('NFKC').toLowerCase()
    const last = signs.at(-1)?.folded ?? ''
    const isBlank = /\s/.test(folded)
    if (isBlank && !isWordLetter(last)) continue
    if (last === ' ' && !isWordLetter(folded)) signs.pop()
    signs.push({folded: isBlank ? ' ' : folded, start, end: at})
  }
  return signs
}

/** A character that folding leaves as it is. */
function isPlainHan(character: string): boolean {
  return character >= '\u4E00' && character <= '\u9FFF'
}

/** Lengths to look at: a short name is too easily another word with one character more or less, 日本の銀行 for 日本銀行. */
function lengthsFor({length}: readonly string[]): number[] {
  if (length < 4) return [length]
  return length === 4 ? [length, length - 1] : [length, length + 1, length - 1]
}

/** Five characters of a name, of Latin letters eight. */
function isLong(wanted: readonly string[]): boolean {
  return wanted.length >= (wanted.every(sign => isWordLetter(sign) || sign === ' ') ? 8 : 5)
}

/** A window that begins or ends inside a Latin word is a piece of another word. */
function isWhole(signs: readonly Sign[], at: number, length: number): boolean {
  const joins = (left: number) => {
    const [before, after] = [signs[left], signs[left + 1]]
    return (
      before !== undefined &&
      after !== undefined &&
      before.end === after.start &&
      isWordLetter(before.folded) &&
      isWordLetter(after.folded)
    )
  }
  return !joins(at - 1) && !joins(at + length - 1)
}
