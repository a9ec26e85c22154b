import {type Dictionary, dictionaryOf, type WordTables} from './dictionary.ts'
import {type Explain, explainer} from './explain.ts'
import type {FeatureKind} from './feature.ts'
import {type LengthScore, lengthScore} from './length.ts'
import {type Classes, classesOf, type Odds, oddsOf} from './odds.ts'
import type {PairParameters} from './pair-parameters.ts'
import {BEAD_SHARES, BEADS, KINDS} from './parameters.ts'
import type {Span} from './span.ts'
import type {IndexedSide} from './vocabulary.ts'

/** Units of one side that a bead may join, at most. */
const LONGEST = 3

/** Two sides and the logarithm of how much likelier a bead is than its units by themselves. */
export interface Pair {
  readonly couple: Couple
  /** Log odds of a bead; of an omission or addition its prior; 0 of nothing. -Infinity for a bead there is no prior of. */
  score(a: Span, b: Span): number
  /** What a key that both sides have is worth to a link. */
  gain(key: number): number
}

/** What two sides are before anything is assumed of them. */
export interface Couple {
  readonly sides: readonly [IndexedSide, IndexedSide]
  readonly length: LengthScore
  /** How the keys of either side count. */
  readonly classes: readonly [Classes, Classes]
  /** What the words of the second say of the first, and the first of the second. */
  readonly dictionaries: readonly [Dictionary, Dictionary] | undefined
  /** Units that are looked at together: as many as may correspond. */
  readonly chunk: number
}

/** The assumptions before a document is seen. */
const ASSUMED: PairParameters = {
  shares: BEAD_SHARES,
  kept: [new Map(), new Map()],
  absent: [new Map(), new Map()],
  drift: 0,
  spread: 1
}

/** Prepares the sides `x` and `y` of a text, as numbers; linear in the number of features. */
export function couple(
  sides: readonly IndexedSide[],
  {x, y, translations, chunk}: {x: number; y: number; translations: WordTables | undefined; chunk: number}
): Couple {
  const both = [sides[x]!, sides[y]!] as const
  return {
    sides: both,
    length: lengthScore([both[0].units, both[1].units]),
    classes: [classesOf(both[0], both[1]), classesOf(both[1], both[0])],
    dictionaries: translations && [dictionaryOf(translations[0], both[0]), dictionaryOf(translations[1], both[1])],
    chunk
  }
}

/** The scores of the beads of two sides under what is assumed of them. */
export function pair(couple: Couple, parameters = ASSUMED): Pair {
  const {length} = couple
  const back = explainerOf(couple, parameters, 0)
  const forth = explainerOf(couple, parameters, 1)
  const priors = new Map(BEADS.map(([n, m], index) => [n * 4 + m, Math.log(parameters.shares[index]!)]))
  const told = (a: Span, b: Span) => length.spans(a, b, parameters) + forth.explain(a, b) + back.explain(b, a)
  /** Two units whose translations stand the other way round. */
  const crossed = (a: Span, b: Span) =>
    told({start: a.start, size: 1}, {start: b.start + 1, size: 1}) +
    told({start: a.start + 1, size: 1}, {start: b.start, size: 1}) -
    Math.LN2
  return {
    couple,
    score(a, b) {
      if (a.size === 0 && b.size === 0) return 0
      if (a.size === 0) return b.size * priors.get(1)!
      if (b.size === 0) return a.size * priors.get(4)!
      const prior = a.size > LONGEST || b.size > LONGEST ? undefined : priors.get(a.size * 4 + b.size)
      if (prior === undefined) return Number.NEGATIVE_INFINITY
      const evidence = a.size === 2 && b.size === 2 ? Math.max(told(a, b), crossed(a, b)) : told(a, b)
      return prior + evidence
    },
    gain: key => back.gain(key) + forth.gain(key)
  }
}

/** Share of features of a kind that the other side keeps. */
function keptShare({kept}: PairParameters, kind: FeatureKind, side: 0 | 1): number {
  return kept[side].get(kind) ?? KINDS[kind].kept
}

/** How spans of the other side explain the units of `side`. */
function explainerOf(
  {sides, classes: all, dictionaries, chunk}: Couple,
  parameters: PairParameters,
  side: 0 | 1
): {explain: Explain; gain: (key: number) => number} {
  const [own, given, classes] = [sides[side], sides[side === 0 ? 1 : 0], all[side]]
  const known = {
    kept: (kind: FeatureKind) => keptShare(parameters, kind, side),
    absent: (kind: FeatureKind) => parameters.absent[side].get(kind) ?? 1
  }
  const bySize: Odds[] = []
  const odds = (size: number) => {
    bySize[size] ??= oddsOf(classes, size, known)
    return bySize[size]
  }
  let explain: Explain | undefined
  return {
    explain(span, spanOfOwn) {
      explain ??= explainer({given, own, classes, odds, dictionary: dictionaries?.[side], chunk})
      return explain(span, spanOfOwn)
    },
    gain: key => odds(1).matching[classes.of[key]!]!
  }
}
