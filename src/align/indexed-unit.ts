/** The features of a unit by number, and its words by the numbers of its side, and how often it has each. */
export interface IndexedUnit {
  readonly keys: Int32Array
  readonly keyCounts: Int32Array
  readonly words: Int32Array
  readonly wordCounts: Int32Array
}
