import type {FeatureKind, Unit} from './feature.ts'
import {lengthScore} from './length.ts'
import {BEAD_SHARES, BEADS, KINDS, PRIOR_STRENGTH} from './parameters.ts'
import {spans} from './spans.ts'

/** Consecutive units of one side. */
export interface Span {
  readonly start: number
  readonly size: number
}

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
  readonly sides: readonly [readonly Unit[], readonly Unit[]]
  readonly parameters: PairParameters
  /** Log odds of a bead; of an omission or addition its prior; 0 of nothing. -Infinity for a bead there is no prior of. */
  score(a: Span, b: Span): number
  /** Expected score of matching features a unit: how much the two languages tell of each other. */
  readonly strength: number
  /** Ids of shared keys of a span and their worth. */
  shared(a: Span, b: Span): readonly {readonly key: string; readonly gain: number}[]
}

const SIZES = [1, 2, 3]

interface Vocabulary {
  readonly keys: readonly string[]
  readonly ids: ReadonlyMap<string, number>
  readonly kinds: readonly FeatureKind[]
}

/** The assumptions before a document is seen. */
export const ASSUMED: PairParameters = {
  shares: BEAD_SHARES,
  kept: [new Map(), new Map()],
  drift: 0,
  spread: 1
}

/** Prepares two sides for the search; linear in the number of features. */
export function pair(sides: readonly [readonly Unit[], readonly Unit[]], parameters = ASSUMED): Pair {
  const [df0, df1] = [frequencies(sides[0]), frequencies(sides[1])]
  const vocabulary = sharedVocabulary(sides[0], df1)
  const odds = [
    oddsOf({kept: kind => keptShare(parameters, kind, 0), frequencies: df1, units: sides[1].length}),
    oddsOf({kept: kind => keptShare(parameters, kind, 1), frequencies: df0, units: sides[0].length})
  ] as const
  const first = spans(sides[0], vocabulary.ids, odds[0].missing)
  const second = spans(sides[1], vocabulary.ids, odds[1].missing)
  const gain = (id: number, n: number, m: number) => {
    const [key, kind] = [vocabulary.keys[id]!, vocabulary.kinds[id]!]
    return odds[0].matching(key, kind, m) + odds[1].matching(key, kind, n)
  }
  const worths = SIZES.map(n =>
    SIZES.map(m =>
      Float64Array.from(vocabulary.keys, (key, id) => {
        const kind = vocabulary.kinds[id]!
        return gain(id, n, m) - odds[0].missing(key, kind, m) - odds[1].missing(key, kind, n)
      })
    )
  )
  const priors = new Map(BEADS.map(([n, m], index) => [n * 4 + m, Math.log(parameters.shares[index]!)]))
  const length = lengthScore(sides, parameters)
  const score = (a: Span, b: Span) => {
    if (a.size === 0 && b.size === 0) return 0
    if (a.size === 0) return b.size * priors.get(1)!
    if (b.size === 0) return a.size * priors.get(4)!
    const prior = a.size > 3 || b.size > 3 ? undefined : priors.get(a.size * 4 + b.size)
    if (prior === undefined) return Number.NEGATIVE_INFINITY
    return (
      prior +
      length(a, b) +
      first.miss(a, b.size) +
      second.miss(b, a.size) +
      matched(first.ids(a), second.ids(b), worths[a.size - 1]![b.size - 1]!)
    )
  }
  return {
    sides,
    parameters,
    score,
    strength:
      vocabulary.keys.reduce((sum, key, id) => {
        return sum + Math.max(0, gain(id, 1, 1)) * Math.min(df0.get(key)!, df1.get(key)!)
      }, 0) / Math.max(1, sides[0].length + sides[1].length),
    shared(a, b) {
      const others = new Set(second.ids(b))
      return [...first.ids(a)].flatMap(id =>
        others.has(id) ? [{key: vocabulary.keys[id]!, gain: gain(id, 1, 1)}] : []
      )
    }
  }
}

/** Share of features of a kind that the other side keeps. */
export function keptShare({kept}: PairParameters, kind: FeatureKind, side: 0 | 1): number {
  return kept[side].get(kind) ?? KINDS[kind].kept
}

interface Side {
  readonly kept: (kind: FeatureKind) => number
  /** How many units of the other side hold a key, of how many. */
  readonly frequencies: ReadonlyMap<string, number>
  readonly units: number
}

/**
 * What a feature of one side counts when `size` units of the other side hold it, and when they do not: half the log odds,
 * since the other half is said from the other side. More units are likelier to hold it by chance. Both are remembered, as
 * a document has few different ones.
 */
function oddsOf({kept, frequencies, units}: Side) {
  const known = new Map<FeatureKind, {matching: number; missing: number}[]>()
  const of = (key: string, kind: FeatureKind, size: number) => {
    const found = frequencies.get(key) ?? 0
    const list = known.get(kind) ?? []
    if (list.length === 0) known.set(kind, list)
    list[found * 4 + size] ??= compute(found, kind, size)
    return list[found * 4 + size]!
  }
  const compute = (found: number, kind: FeatureKind, size: number) => {
    const {chance, weight} = KINDS[kind]
    const one = Math.min(0.95, (found + PRIOR_STRENGTH.chance * chance) / (units + PRIOR_STRENGTH.chance))
    const any = Math.min(kept(kind), 1 - (1 - one) ** size)
    return {
      matching: (weight * Math.log(kept(kind) / any)) / 2,
      missing: (weight * Math.log((1 - kept(kind)) / (1 - any))) / 2
    }
  }
  return {
    matching: (key: string, kind: FeatureKind, size: number) => of(key, kind, size).matching,
    missing: (key: string, kind: FeatureKind, size: number) => of(key, kind, size).missing
  }
}

function frequencies(units: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {features} of units) for (const {key} of features) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function sharedVocabulary(units: readonly Unit[], others: ReadonlyMap<string, number>): Vocabulary {
  const ids = new Map<string, number>()
  const keys: string[] = []
  const kinds: FeatureKind[] = []
  for (const {features} of units)
    for (const {key, kind} of features) {
      if (ids.has(key) || !others.has(key)) continue
      ids.set(key, keys.length)
      keys.push(key)
      kinds.push(kind)
    }
  return {keys, ids, kinds}
}

/** Worth of the ids that two sorted lists share. */
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
