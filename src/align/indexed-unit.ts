import type {Counted} from './counted.ts'

/** A unit by numbers. */
export interface IndexedUnit {
  /** Length in English letters. */
  readonly length: number
  /** The features of the unit, by the numbers of their keys. */
  readonly keys: Int32Array
  readonly keyCounts: Int32Array
  /** Its words, by the numbers of its side. */
  readonly words: Int32Array
  readonly wordCounts: Int32Array
}

/** A unit out of what was counted of it. */
export function indexedUnit(length: number, keys: Counted, words: Counted): IndexedUnit {
  return {length, keys: keys.numbers, keyCounts: keys.counts, words: words.numbers, wordCounts: words.counts}
}
