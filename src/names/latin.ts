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

/** The Latin words of the other versions. */
export interface LatinKnown {
  /** All of them, in lower case. */
  readonly known: ReadonlySet<string>
  /** The names among them: words with a capital, of six letters or more. */
  readonly names: readonly string[]
}

/** The words with a capital of a version, of six letters or more. */
export function namesAmong(segments: readonly Segment[]): string[] {
  const words = segments.flatMap(({text}) => [...text.matchAll(WORD)].map(([word]) => word))
  return [...new Set(words.filter(word => word.length > 5 && word !== word.toLowerCase()))]
}

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
  {sources, known, names}: LatinKnown & {readonly sources: readonly Segment[]}
): Slip[] {
  const near = [...new Set(sources.flatMap(({text}) => [...text.matchAll(WORD)].map(([word]) => word)))]
  return target.flatMap(segment =>
    [...segment.text.matchAll(WORD)].flatMap(({0: seen, index: start}) => {
      if (known.has(seen.toLowerCase())) return []
      const isOff = (word: string) => isSlip(seen.toLowerCase(), word.toLowerCase())
      // A sentence may have been divided: then the name stands in another unit.
      const isName = seen.length > 5 && seen !== seen.toLowerCase()
      const expected = near.find(isOff) ?? (isName ? names.find(isOff) : undefined)
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
