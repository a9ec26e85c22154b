import type {IndexedUnit} from './vocabulary.ts'

/** What a unit holds that a unit just before it holds too. */
export interface Repeats {
  readonly keys: Int32Array
  readonly words: Int32Array
}

/** For each unit what it shares with the one, with the one or two, … with the `most` units before it. */
export function repeatsOf(units: readonly IndexedUnit[], most: number): readonly (readonly Repeats[])[] {
  const last = {keys: new Map<number, number>(), words: new Map<number, number>()}
  return units.map((unit, index) => {
    const found = Array.from({length: most}, (_, back) => ({
      keys: unit.keys.filter(key => (last.keys.get(key) ?? -most - 1) >= index - back - 1),
      words: unit.words.filter(word => (last.words.get(word) ?? -most - 1) >= index - back - 1)
    }))
    for (const key of unit.keys) last.keys.set(key, index)
    for (const word of unit.words) last.words.set(word, index)
    return found
  })
}
