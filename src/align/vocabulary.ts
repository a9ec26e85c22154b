import type {FeatureKind, Unit} from './feature.ts'

/** The features of all sides of a text as numbers: a key is its index in `keys`. */
export interface Vocabulary {
  readonly keys: readonly string[]
  readonly sides: readonly IndexedSide[]
}

/** One side of a text. */
export interface IndexedSide {
  readonly units: readonly IndexedUnit[]
  /** How many units hold a key. */
  readonly frequencies: Int32Array
}

/** The features of a unit, in rising order of their keys. */
export interface IndexedUnit {
  readonly keys: Int32Array
  readonly kinds: readonly FeatureKind[]
}

/** Numbers the keys of all sides; linear in the number of features. */
export function index(sides: readonly (readonly Unit[])[]): Vocabulary {
  const numbers = new Map<string, number>()
  const units = sides.map(side => side.map(unit => numbered(unit, numbers)))
  const keys = [...numbers.keys()]
  return {keys, sides: units.map(units => ({units, frequencies: frequencies(units, keys.length)}))}
}

function numbered({features}: Unit, numbers: Map<string, number>): IndexedUnit {
  const found = features.map(({key, kind}) => {
    const known = numbers.get(key)
    if (known === undefined) numbers.set(key, numbers.size)
    return {key: known ?? numbers.size - 1, kind}
  })
  found.sort((a, b) => a.key - b.key)
  return {keys: Int32Array.from(found, ({key}) => key), kinds: found.map(({kind}) => kind)}
}

function frequencies(units: readonly IndexedUnit[], count: number): Int32Array {
  const counts = new Int32Array(count)
  for (const {keys} of units) for (const key of keys) counts[key]! += 1
  return counts
}

/** The features of consecutive units, each key once with the kind of its first unit. */
export function united(units: readonly IndexedUnit[]): IndexedUnit {
  if (units.length === 1) return units[0]!
  const kinds = new Map<number, FeatureKind>()
  for (const {keys, kinds: own} of units)
    for (let at = 0; at < keys.length; at += 1) if (!kinds.has(keys[at]!)) kinds.set(keys[at]!, own[at]!)
  const keys = Int32Array.from(kinds.keys()).sort()
  return {keys, kinds: Array.from(keys, key => kinds.get(key)!)}
}
