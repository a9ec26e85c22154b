import type {Keyed} from './pairs.ts'

/** Texts that stand once in the memory and once in a version as they were: whatever their blocks are, they belong together. */
export interface UniquePairs {
  /** The piece of a known text. */
  readonly places: ReadonlyMap<number, number>
  /** The known text of a piece. */
  readonly texts: ReadonlyMap<number, number>
}

/** So long a sentence, in characters without blanks, is told from others where it stands once. */
const TELLING = 5

/** Pairs what stands once on either side, protected blocks apart. */
export function uniquePairs(known: readonly Keyed[], pieces: readonly Keyed[]): UniquePairs {
  const [before, after] = [onlyPlaces(known), onlyPlaces(pieces)]
  const both = [...before].flatMap(([key, index]): (readonly [number, number])[] =>
    after.has(key) ? [[index, after.get(key)!]] : []
  )
  return {places: new Map(both), texts: new Map(both.map(([index, at]) => [at, index]))}
}

function onlyPlaces(items: readonly Keyed[]): Map<string, number> {
  const places = new Map<string, number>()
  const twice = new Set<string>()
  for (const [at, {key, kind}] of items.entries()) {
    if (kind || key.length < TELLING) continue
    if (places.has(key)) twice.add(key)
    places.set(key, at)
  }
  for (const key of twice) places.delete(key)
  return places
}
