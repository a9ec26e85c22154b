import type {Range} from '../model/index.ts'
import {lookAlikes} from './data/look-alikes.ts'
import {isWordLetter} from './letters.ts'

/** A stretch that is a name but for one character. */
export interface NearMatch {
  /** The name as it is right. */
  readonly name: string
  /** UTF-16 offsets in the text that was searched. */
  readonly range: Range
  readonly seen: string
  /** The odd character is one that is taken for the right one: nothing else can be meant. */
  readonly isLookAlike: boolean
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
  const signs = lastSigns(text)
  let best: NearMatch | undefined
  for (let at = 0; at < signs.length; at += 1)
    for (const length of lengthsFor(wanted)) {
      const difference = differenceAt(signs, {at, length, wanted})
      if (!difference || (best && difference !== 'look-alike')) continue
      const window = signs.slice(at, at + length)
      const range = {start: window[0]!.start, end: window.at(-1)!.end}
      if (!isWhole(signs, at, length) || taken.some(({start, end}) => start < range.end && end > range.start)) continue
      const seen = text.slice(range.start, range.end).replaceAll(/[\uE000-\uF8FF]/g, '')
      best = {name, range, seen, isLookAlike: difference === 'look-alike'}
      if (best.isLookAlike) return best
    }
  return best
}

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
    if (/\s/.test(folded) && !isWordLetter(last)) continue
    if (!isWordLetter(folded) && last === ' ') signs.pop()
    signs.push({folded: /\s/.test(folded) ? ' ' : folded, start, end: at})
  }
  return signs
}

/** A character that folding leaves as it is. */
function isPlainHan(character: string): boolean {
  return character >= '\u4E00' && character <= '\u9FFF'
}

/** Lengths to look at: a short name is too easily another word with one character more or less. */
function lengthsFor({length}: readonly string[]): number[] {
  return length < 5 ? [length] : [length, length + 1, length - 1]
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

/** How a window differs from a name by one character; undefined when it is the same or differs by more. */
export function compare(wanted: readonly string[], seen: readonly string[]): 'look-alike' | 'other' | undefined {
  let from = 0
  while (from < wanted.length && from < seen.length && wanted[from] === seen[from]) from += 1
  let tail = 0
  const most = Math.min(wanted.length, seen.length) - from
  while (tail < most && wanted[wanted.length - 1 - tail] === seen[seen.length - 1 - tail]) tail += 1
  const [lost, found] = [wanted.slice(from, wanted.length - tail), seen.slice(from, seen.length - tail)]
  if (lost.length === 1 && found.length === 1) {
    if (lookAlikes(lost[0]!).has(found[0]!)) return 'look-alike'
    return wanted.length > 2 && isLetter(lost[0]!) && isLetter(found[0]!) ? 'other' : undefined
  }
  // A word that is inflected is not misspelt: the odd letter stands inside.
  if (lost.length + found.length === 1)
    return isLetter(lost[0] ?? found[0]!) && ((tail > 0 && from > 0) || (lost[0] ?? found[0]) === 'ー')
      ? 'other'
      : undefined
  const isSwap = lost.length === 2 && found.length === 2 && lost[0] === found[1] && lost[1] === found[0]
  return isSwap && wanted.length > 3 ? 'other' : undefined
}

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}ー]/u.test(character)
}
