import type {FeatureKind} from './feature.ts'

/** What a document was found to be like. */
export interface PairParameters {
  /** Share of each bead, in the order of BEADS. */
  readonly shares: readonly number[]
  /** Share of features kept, by kind, of either side. */
  readonly kept: readonly [ReadonlyMap<FeatureKind, number>, ReadonlyMap<FeatureKind, number>]
  /** By kind, of either side: how much likelier it is that the other side never has a feature of a unit when the unit is linked. */
  readonly absent: readonly [ReadonlyMap<FeatureKind, number>, ReadonlyMap<FeatureKind, number>]
  /** Mean logarithm of the ratio of lengths, and the factor of its variance. */
  readonly drift: number
  readonly spread: number
}
