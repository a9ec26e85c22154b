import type {FeatureKind} from './feature.ts'
import {KINDS, PRIOR_STRENGTH} from './parameters.ts'
import type {IndexedSide} from './vocabulary.ts'

/** Keys of a side that count alike: those of one kind that as many units of the other side have. */
export interface Classes {
  /** For each key its class; 0 when the side does not have it. */
  readonly of: Int32Array
  /** What each class is; the first is of keys that the side does not have. */
  readonly list: readonly (KeyClass | undefined)[]
  /** Units of the other side. */
  readonly units: number
}

interface KeyClass {
  readonly kind: FeatureKind
  readonly frequency: number
}

/** What a key of each class counts by whether some units of the other side have it. */
export interface Odds {
  readonly matching: Float64Array
  readonly missing: Float64Array
}

/** Sorts the keys of `own` by what they count. */
export function classesOf(own: IndexedSide, other: IndexedSide): Classes {
  const of = new Int32Array(own.kinds.length)
  const list: (KeyClass | undefined)[] = [undefined]
  const known = new Map<FeatureKind, number[]>()
  for (let key = 0; key < of.length; key += 1) {
    const kind = own.kinds[key]
    if (kind === undefined) continue
    const frequency = other.frequencies[key]!
    let numbers = known.get(kind)
    if (!numbers) {
      numbers = []
      known.set(kind, numbers)
    }
    if (numbers[frequency] === undefined) numbers[frequency] = list.push({kind, frequency}) - 1
    of[key] = numbers[frequency]
  }
  return {of, list, units: other.units.length}
}

/**
 * Half the log odds of each key kept or lost, since the other half is said from the other side. More units of the other
 * side (`size`) are likelier to hold it by chance. A key that the other side never has counts as lost when its kind is strict,
 * else as far as that is rarer in links than by chance.
 */
export function oddsOf(
  {list, units}: Classes,
  size: number,
  {kept, absent}: {kept: (kind: FeatureKind) => number; absent: (kind: FeatureKind) => number}
): Odds {
  const matching = new Float64Array(list.length)
  const missing = new Float64Array(list.length)
  for (let number = 0; number < list.length; number += 1) {
    const one = list[number]
    if (!one) continue
    const {chance, weight, isStrict} = KINDS[one.kind]
    if (one.frequency === 0 && !isStrict) {
      missing[number] = (weight * Math.log(absent(one.kind))) / 2
      continue
    }
    const single = Math.min(0.95, (one.frequency + PRIOR_STRENGTH.chance * chance) / (units + PRIOR_STRENGTH.chance))
    const share = kept(one.kind)
    const any = Math.min(share, 1 - (1 - single) ** size)
    matching[number] = (weight * Math.log(share / any)) / 2
    missing[number] = (weight * Math.log((1 - share) / (1 - any))) / 2
  }
  return {matching, missing}
}
