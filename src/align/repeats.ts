import type {IndexedUnit} from './indexed-unit.ts'

/** What a unit holds that a unit just before it holds too. */
export interface Repeats {
  readonly keys: Int32Array
  readonly words: Int32Array
}

/** Units before it that a unit is compared with: as many as a bead joins with it. */
const MOST = 2

/** For each unit what it shares with the unit before it, and with either of the two before it. */
export function repeatsOf(units: readonly IndexedUnit[]): readonly (readonly Repeats[])[] {
  const last = {keys: new Map<number, number>(), words: new Map<number, number>()}
  return units.map((unit, index) => {
    const found = Array.from({length: MOST}, (_, back) => ({
      keys: unit.keys.filter(key => (last.keys.get(key) ?? -MOST - 1) >= index - back - 1),
      words: unit.words.filter(word => (last.words.get(word) ?? -MOST - 1) >= index - back - 1)
    }))
    for (const key of unit.keys) last.keys.set(key, index)
    for (const word of unit.words) last.words.set(word, index)
    return found
  })
}
