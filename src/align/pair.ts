import type {FeatureKind, Unit} from './feature.ts'
import {type LengthScore, lengthScore} from './length.ts'
import {type Odds, oddsOf} from './odds.ts'
import {BEAD_SHARES, BEADS, KINDS} from './parameters.ts'
import {misses, type Spans, spans} from './spans.ts'
import type {IndexedSide, Vocabulary} from './vocabulary.ts'

/** Consecutive units of one side. */
export interface Span {
  readonly start: number
  readonly size: number
}

/** Units of one side that a bead may join, at most. */
const LONGEST = 3

/** What a document was found to be like. */
export interface PairParameters {
  /** Share of each bead, in the order of BEADS. */
  readonly shares: readonly number[]
  /** Share of features kept, by kind, of either side. */
  readonly kept: readonly [ReadonlyMap<FeatureKind, number>, ReadonlyMap<FeatureKind, number>]
  /** Mean logarithm of the ratio of lengths, and the factor of its variance. */
  readonly drift: number
  readonly spread: number
}

/** Two sides and the logarithm of how much likelier a bead is than its units by themselves. */
export interface Pair {
  readonly couple: Couple
  /** Log odds of a bead; of an omission or addition its prior; 0 of nothing. -Infinity for a bead there is no prior of. */
  score(a: Span, b: Span): number
  /** Expected score of matching features a unit: how much the two languages tell of each other. */
  strength(): number
  /** Keys that two spans share and their worth. */
  shared(a: Span, b: Span): readonly {readonly key: string; readonly gain: number}[]
}

/** What two sides are before anything is assumed of them. */
export interface Couple {
  readonly sides: readonly [IndexedSide, IndexedSide]
  readonly spans: readonly [Spans, Spans]
  readonly length: LengthScore
  readonly keys: readonly string[]
  /** The keys that both sides have, and the kind each has first. */
  readonly shared: readonly number[]
  readonly kinds: readonly (FeatureKind | undefined)[]
}

/** The assumptions before a document is seen. */
export const ASSUMED: PairParameters = {
  shares: BEAD_SHARES,
  kept: [new Map(), new Map()],
  drift: 0,
  spread: 1
}

/** Prepares the sides `x` and `y` of a text; linear in the number of features. */
export function couple(
  units: readonly (readonly Unit[])[],
  {keys, sides}: Vocabulary,
  [x, y]: [number, number]
): Couple {
  const both = [sides[x]!, sides[y]!] as const
  const {shared, kinds} = sharedKeys(both)
  return {
    sides: both,
    spans: [spans(both[0], both[1].frequencies), spans(both[1], both[0].frequencies)],
    length: lengthScore([units[x]!, units[y]!]),
    keys,
    shared,
    kinds
  }
}

/** The scores of the beads of two sides under what is assumed of them. */
export function pair(couple: Couple, parameters = ASSUMED): Pair {
  const {sides, spans, length, keys, shared, kinds} = couple
  const odds = [
    oddsOf({
      kept: kind => keptShare(parameters, kind, 0),
      frequencies: sides[1].frequencies,
      units: sides[1].units.length
    }),
    oddsOf({
      kept: kind => keptShare(parameters, kind, 1),
      frequencies: sides[0].frequencies,
      units: sides[0].units.length
    })
  ] as const
  const [missFirst, missSecond] = [misses(spans[0], odds[0]), misses(spans[1], odds[1])]
  const priors = new Map(BEADS.map(([n, m], index) => [n * 4 + m, Math.log(parameters.shares[index]!)]))
  const worths: (Float64Array | undefined)[] = []
  const worth = (n: number, m: number) => {
    worths[n * 4 + m] ??= worthsOf(couple, odds, [n, m])
    return worths[n * 4 + m]!
  }
  const gain = (key: number, n: number, m: number) =>
    odds[0].matching(key, kinds[key]!, m) + odds[1].matching(key, kinds[key]!, n)
  return {
    couple,
    score(a, b) {
      if (a.size === 0 && b.size === 0) return 0
      if (a.size === 0) return b.size * priors.get(1)!
      if (b.size === 0) return a.size * priors.get(4)!
      const prior = a.size > LONGEST || b.size > LONGEST ? undefined : priors.get(a.size * 4 + b.size)
      if (prior === undefined) return Number.NEGATIVE_INFINITY
      return (
        prior +
        length(a, b, parameters) +
        missFirst(a, b.size) +
        missSecond(b, a.size) +
        matched(spans[0].of(a).keys, spans[1].of(b).keys, worth(a.size, b.size))
      )
    },
    strength() {
      const frequency = (key: number) => Math.min(sides[0].frequencies[key]!, sides[1].frequencies[key]!)
      const sum = shared.reduce((sum, key) => sum + Math.max(0, gain(key, 1, 1)) * frequency(key), 0)
      return sum / Math.max(1, sides[0].units.length + sides[1].units.length)
    },
    shared(a, b) {
      const others = new Set(spans[1].of(b).keys)
      const both = [...spans[0].of(a).keys].filter(key => kinds[key] !== undefined && others.has(key))
      return both.map(key => ({key: keys[key]!, gain: gain(key, 1, 1)}))
    }
  }
}

/** Share of features of a kind that the other side keeps. */
export function keptShare({kept}: PairParameters, kind: FeatureKind, side: 0 | 1): number {
  return kept[side].get(kind) ?? KINDS[kind].kept
}

function sharedKeys([first, second]: readonly [IndexedSide, IndexedSide]) {
  const kinds: (FeatureKind | undefined)[] = new Array(first.frequencies.length).fill(undefined)
  const shared: number[] = []
  for (const unit of first.units)
    for (const [at, key] of unit.keys.entries()) {
      if (kinds[key] !== undefined || second.frequencies[key] === 0) continue
      kinds[key] = unit.kinds[at]!
      shared.push(key)
    }
  return {shared, kinds}
}

/** What each shared key is worth to a bead of n and m units, by key. */
function worthsOf(
  {keys, shared, kinds}: Couple,
  odds: readonly [Odds, Odds],
  [n, m]: readonly [number, number]
): Float64Array {
  const worths = new Float64Array(keys.length)
  for (const key of shared) {
    const kind = kinds[key]!
    worths[key] =
      odds[0].matching(key, kind, m) +
      odds[1].matching(key, kind, n) -
      odds[0].missing(key, kind, m) -
      odds[1].missing(key, kind, n)
  }
  return worths
}

/** Worth of the keys that two rising lists share. */
function matched(a: Int32Array, b: Int32Array, worth: Float64Array): number {
  let sum = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = a[i]! - b[j]!
    if (difference === 0) sum += worth[a[i]!]!
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
  return sum
}
