import type {FeatureKind} from './feature.ts'
import {KINDS, PRIOR_STRENGTH} from './parameters.ts'

/** What a feature of one side counts by the units of the other side that have it or lack it. */
export interface Odds {
  /** When `size` units of the other side hold the key. */
  matching(key: number, kind: FeatureKind, size: number): number
  /** When they do not. */
  missing(key: number, kind: FeatureKind, size: number): number
}

interface Side {
  /** Share of the features of a kind that the other side keeps. */
  readonly kept: (kind: FeatureKind) => number
  /** How many units of the other side hold a key, of how many. */
  readonly frequencies: Int32Array
  readonly units: number
}

/**
 * Half the log odds of a feature kept or lost, since the other half is said from the other side. More units are likelier
 * to hold it by chance. Remembered by kind and frequency, of which a document has few.
 */
export function oddsOf({kept, frequencies, units}: Side): Odds {
  const known = new Map<FeatureKind, Remembered>()
  return {
    matching: (key, kind, size) => of(kind).matching[frequencies[key]! * 4 + size] ?? add(key, kind, size).matching,
    missing: (key, kind, size) => of(kind).missing[frequencies[key]! * 4 + size] ?? add(key, kind, size).missing
  }

  function of(kind: FeatureKind): Remembered {
    const remembered = known.get(kind)
    if (remembered) return remembered
    const fresh = {matching: [], missing: []}
    known.set(kind, fresh)
    return fresh
  }

  function add(key: number, kind: FeatureKind, size: number) {
    const {chance, weight} = KINDS[kind]
    const one = Math.min(0.95, (frequencies[key]! + PRIOR_STRENGTH.chance * chance) / (units + PRIOR_STRENGTH.chance))
    const any = Math.min(kept(kind), 1 - (1 - one) ** size)
    const matching = (weight * Math.log(kept(kind) / any)) / 2
    const missing = (weight * Math.log((1 - kept(kind)) / (1 - any))) / 2
    const remembered = of(kind)
    remembered.matching[frequencies[key]! * 4 + size] = matching
    remembered.missing[frequencies[key]! * 4 + size] = missing
    return {matching, missing}
  }
}

interface Remembered {
  readonly matching: (number | undefined)[]
  readonly missing: (number | undefined)[]
}
