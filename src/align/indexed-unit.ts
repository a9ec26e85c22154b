import type {Counted} from './counted.ts'

/** A unit by numbers. */
export interface IndexedUnit {
  /** Length in English letters. */
  readonly length: number
  /** The features of the unit, by the numbers of their keys. */
  readonly keys: readonly number[]
  readonly keyCounts: readonly number[]
  /** Its words, by the numbers of its side. */
  readonly words: readonly number[]
  readonly wordCounts: readonly number[]
}

/** A unit out of what was counted of it. */
export function indexedUnit(length: number, keys: Counted, words: Counted): IndexedUnit {
  return {length, keys: keys.numbers, keyCounts: keys.counts, words: words.numbers, wordCounts: words.counts}
}
