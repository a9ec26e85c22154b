import type {IndexedUnit} from './indexed-unit.ts'

/** What a unit holds that a unit just before it holds too. */
export interface Repeats {
  readonly keys: readonly number[]
  readonly words: readonly number[]
}

/** Units before it that a unit is compared with: as many as a bead joins with it. */
const MOST = 2

interface Repeating {
  readonly units: readonly IndexedUnit[]
  readonly frequencies: Int32Array
  readonly wordFrequencies: Int32Array
}

/** For each unit what it shares with the unit before it, and with either of the two before it. */
export function repeatsOf({units, frequencies, wordFrequencies}: Repeating): readonly (readonly Repeats[])[] {
  // In which unit a key and a word stood last.
  const keys = new Int32Array(frequencies.length).fill(-MOST - 1)
  const words = new Int32Array(wordFrequencies.length).fill(-MOST - 1)
  return units.map((unit, index) => {
    const found = Array.from({length: MOST}, (_, back) => ({
      keys: unit.keys.filter(key => keys[key]! >= index - back - 1),
      words: unit.words.filter(word => words[word]! >= index - back - 1)
    }))
    for (const key of unit.keys) keys[key] = index
    for (const word of unit.words) words[word] = index
    return found
  })
}
