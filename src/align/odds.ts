import type {FeatureKind} from './feature.ts'
import {KINDS, PRIOR_STRENGTH} from './parameters.ts'
import type {IndexedSide} from './vocabulary.ts'

/** What each key of one side counts by whether some units of the other side have it. */
export interface Odds {
  readonly matching: Float64Array
  readonly missing: Float64Array
}

/**
 * Half the log odds of each key of `own` kept or lost, since the other half is said from the other side. More units of the
 * other side (`size`) are likelier to hold it by chance. A key that the other side never has counts as lost when its kind is
 * strict, else as far as that is rarer in links than by chance.
 */
export function oddsOf(
  {own, other, size}: {own: IndexedSide; other: IndexedSide; size: number},
  {kept, absent}: {kept: (kind: FeatureKind) => number; absent: (kind: FeatureKind) => number}
): Odds {
  const count = own.kinds.length
  const [matching, missing] = [new Float64Array(count), new Float64Array(count)]
  for (let key = 0; key < count; key += 1) {
    const kind = own.kinds[key]
    const frequency = other.frequencies[key]!
    if (kind === undefined) continue
    const {chance, weight, isStrict} = KINDS[kind]
    if (frequency === 0 && !isStrict) {
      missing[key] = (weight * Math.log(absent(kind))) / 2
      continue
    }
    const one = Math.min(
      0.95,
      (frequency + PRIOR_STRENGTH.chance * chance) / (other.units.length + PRIOR_STRENGTH.chance)
    )
    const share = kept(kind)
    const any = Math.min(share, 1 - (1 - one) ** size)
    matching[key] = (weight * Math.log(share / any)) / 2
    missing[key] = (weight * Math.log((1 - share) / (1 - any))) / 2
  }
  return {matching, missing}
}
