import type {FeatureKind} from './feature.ts'

/** How many units of either side a bead may hold. */
export const BEADS: readonly (readonly [number, number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [1, 3],
  [3, 1]
]

/** What is assumed of the beads before a document is seen, in the order of BEADS. */
export const BEAD_SHARES: readonly number[] = [0.8, 0.045, 0.045, 0.042, 0.042, 0.008, 0.009, 0.009]

/** What is assumed of a kind of feature before a document is seen. */
export interface KindParameters {
  /** Share of the features that a translation keeps. */
  readonly kept: number
  /** Share of unrelated texts that hold a given one. */
  readonly chance: number
  /** Below 1 where features of the kind come in bundles that say the same thing, above 1 where chance cannot bring them together. */
  readonly weight: number
  /** True: counts against a link even when the other article never has it; else only features of both articles do. */
  readonly isStrict: boolean
}

/** Tuned on the dev sets; everything but `weight` and `isStrict` is estimated again on every document. */
export const KINDS: Readonly<Record<FeatureKind, KindParameters>> = {
  number: {kept: 0.9, chance: 0.01, weight: 1, isStrict: true},
  digit: {kept: 0.5, chance: 0.03, weight: 0.8, isStrict: false},
  latin: {kept: 0.7, chance: 0.01, weight: 0.8, isStrict: false},
  name: {kept: 0.7, chance: 0.01, weight: 0.8, isStrict: false},
  code: {kept: 0.95, chance: 0.005, weight: 1, isStrict: true},
  link: {kept: 0.9, chance: 0.005, weight: 1, isStrict: true},
  han: {kept: 0.6, chance: 0.03, weight: 0.4, isStrict: false},
  hanPair: {kept: 0.7, chance: 0.006, weight: 0.5, isStrict: false},
  sound: {kept: 0.5, chance: 0.005, weight: 0.8, isStrict: false},
  soundShort: {kept: 0.3, chance: 0.02, weight: 0.8, isStrict: false},
  term: {kept: 0.95, chance: 0.01, weight: 1, isStrict: true},
  mark: {kept: 0.6, chance: 0.1, weight: 0.8, isStrict: false},
  structure: {kept: 0.97, chance: 0.3, weight: 1, isStrict: true},
  memory: {kept: 0.99, chance: 0.001, weight: 2, isStrict: false}
}

/**
 * Words of the lexicon. `weight`: half, since the other half is said from the other side. `chance`: share of a word in a
 * text that is not seen, and how many words of the document that assumption weighs as much as. `told`: the surest that a
 * word has a counterpart.
 */
export const WORDS = {weight: 0.5, chance: 0.001, strength: 1000, told: 0.95}

/** Length: variance of the logarithm of the ratio, a part that stays and a part that long texts lose (letters). */
export const LENGTH_VARIANCE = {constant: 0.03, perLetter: 2}

/** How many beads, units or features the assumptions above weigh as much as. */
export const PRIOR_STRENGTH = {beads: 40, kept: 20, chance: 20, length: 20}

/**
 * Confidence is the logistic of the margin to the next best reading times `CALM`, and never more than `SUREST`: fitted to
 * the share of right links on the dev sets.
 */
export const CALM = 0.5
export const SUREST = 0.996

/** Log odds of leaving two units alone against linking them, before anything is known of them. */
export const ALONE = Math.log(BEAD_SHARES[1]! * BEAD_SHARES[2]!) - Math.log(BEAD_SHARES[0]!)

/** By how many log odds a link must lead any other of its units to be certain at first sight, and between such links. */
export const LEAD = {strong: 6, weak: 4, torn: 0}

/** Units that lead being left alone by less than this, one by one, are not linked, alone or with their neighbours. */
export const HOPE = -12

/** Partners of a unit that are searched, of each side: those that lead most. */
export const PARTNERS = 20
