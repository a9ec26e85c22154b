import type {Range, Segment} from '../model/index.ts'

/** A word that is one of the other versions but for one letter. */
export interface Slip {
  readonly segment: Segment
  /** UTF-16 offsets in the segment's text. */
  readonly range: Range
  readonly seen: string
  readonly expected: string
}

const WORD = /[\p{Script=Latin}][\p{Script=Latin}\p{M}\d]{3,}/gu

/** The words in Latin letters of a version, in lower case: of its text, and of its code and targets too. */
export function vocabulary(segments: readonly Segment[]): ReadonlySet<string> {
  const words = new Set<string>()
  const enter = (text: string) => {
    for (const [word] of text.matchAll(WORD)) words.add(word.toLowerCase())
  }
  for (const {text, codes} of segments) {
    enter(text)
    for (const {data} of codes) enter(data)
  }
  return words
}

/**
 * Words in Latin letters in a translation that the other version does not have anywhere, and that are but one letter off
 * a word of the same unit. Names are left in their letters, so such a word is a name misspelt.
 */
export function latinSlips(
  target: readonly Segment[],
  {sources, known}: {readonly sources: readonly Segment[]; readonly known: ReadonlySet<string>}
): Slip[] {
  const wanted = [...new Set(sources.flatMap(({text}) => [...text.matchAll(WORD)].map(([word]) => word)))]
  return target.flatMap(segment =>
    [...segment.text.matchAll(WORD)].flatMap(({0: seen, index: start}) => {
      if (known.has(seen.toLowerCase())) return []
      const expected = wanted.find(word => isSlip(seen.toLowerCase(), word.toLowerCase()))
      return expected === undefined ? [] : [{segment, range: {start, end: start + seen.length}, seen, expected}]
    })
  )
}

/** One letter wrong, missing, doubled or swapped; not an ending, and not a figure. */
function isSlip(seen: string, word: string): boolean {
  if (Math.abs(seen.length - word.length) > 1 || seen.startsWith(word) || word.startsWith(seen)) return false
  let from = 0
  while (seen[from] === word[from]) from += 1
  let [end, last] = [seen.length, word.length]
  while (end > from && last > from && seen[end - 1] === word[last - 1]) [end, last] = [end - 1, last - 1]
  const [odd, right] = [seen.slice(from, end), word.slice(from, last)]
  if (/\d/.test(odd + right)) return false
  if (odd.length + right.length === 1 || (odd.length === 1 && right.length === 1)) return true
  return odd.length === 2 && right.length === 2 && odd[0] === right[1] && odd[1] === right[0]
}
