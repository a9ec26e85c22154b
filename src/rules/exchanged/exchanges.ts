import type {Locale, Memory} from '../../model/index.ts'
import {areApart, type Beside, besideBoth, type Placed, type Terms} from './beside.ts'
import {type Ties, tiesOf} from './ties.ts'

/** Two that a version has in each other's place. */
export interface Exchange<P extends Placed> {
  readonly culprit: Locale
  readonly witnesses: readonly Locale[]
  /** The first of the two, where it stands. */
  readonly here: P
  /** What should stand there, as a witness has it. */
  readonly there: P
}

/** What is known besides the texts. */
export interface Known {
  readonly source: Locale
  readonly terms: Terms
  readonly memory: Memory | undefined
}

/** More that a sentence states are a list or a table. */
const MOST = 12

/**
 * “43% of men and 18% of women” with 18 before 43: what stands beside the one is said beside the other in another version. The order alone says
 * nothing. Two of three versions name the third; of two it is the translation, where both are tied so.
 */
export function turnedExchanges<P extends Placed>(values: Values<P>, known: Pick<Known, 'source' | 'terms'>) {
  return pairsIn(values, known.source).flatMap(pairs => (areInOrder(pairs) ? [] : exchangeOf(pairs, known)))
}

/** The same, and where all have them in one order: then it is the words beside them that are exchanged, if each is alone in its clause. */
export function exchanges<P extends Placed>(values: Values<P>, known: Pick<Known, 'source' | 'terms'>) {
  return pairsIn(values, known.source).flatMap(pairs => {
    const mayBe = !areInOrder(pairs) || pairs.every(({locale, pair, all}) => areApart(pair, all, locale))
    return mayBe ? exchangeOf(pairs, known) : []
  })
}

type Values<P> = ReadonlyMap<Locale, readonly P[]>

interface PairOf<P> {
  readonly locale: Locale
  readonly pair: readonly [P, P]
  /** All that the version states once, as the others do. */
  readonly all: readonly P[]
}

/** Every two that all versions state once. */
function pairsIn<P extends Placed>(values: Values<P>, source: Locale): readonly (readonly PairOf<P>[])[] {
  const original = values.get(source) ?? []
  if (original.length < 2 || values.size < 2 || values.size > 3) return []
  const shared = original.flatMap(({key}) => {
    const same = [...values].map(([locale, all]) => ({locale, same: all.filter(one => one.key === key)}))
    return same.every(({same}) => same.length === 1) ? [same.map(({locale, same}) => ({locale, one: same[0]!}))] : []
  })
  if (shared.length > MOST) return []
  const all = [...values.keys()].map((_, at) => shared.map(versions => versions[at]!.one))
  return shared.flatMap((one, index) =>
    shared
      .slice(index + 1)
      .map(other => one.map(({locale, one}, at) => ({locale, pair: [one, other[at]!.one] as const, all: all[at]!})))
  )
}

function exchangeOf<P extends Placed>(
  pairs: readonly PairOf<P>[],
  {source, terms}: Pick<Known, 'source' | 'terms'>
): readonly Exchange<P>[] {
  const found: Version[] = []
  for (const {locale, pair, all} of pairs) {
    const both = besideBoth(pair, all, {locale, terms})
    if (!both) return []
    found.push({locale, both})
  }
  const culprit = oddOf(found, {source, isTurned: !areInOrder(pairs)})
  const own = pairs.find(({locale}) => locale === culprit)
  if (culprit === undefined || !own) return []
  const witnesses = pairs.filter(one => one !== own)
  return [
    {
      culprit,
      witnesses: witnesses.map(({locale}) => locale),
      here: own.pair[0],
      there: witnesses[0]!.pair[1]
    }
  ]
}

/** Whether the first of all pairs stands before the second, or behind it. */
function areInOrder(pairs: readonly PairOf<Placed>[]): boolean {
  const isBefore = ({pair: [a, b]}: PairOf<Placed>) =>
    (a.segment.range.start - b.segment.range.start || a.range.start - b.range.start) < 0
  return new Set(pairs.map(isBefore)).size < 2
}

interface Version {
  readonly locale: Locale
  readonly both: readonly [Beside, Beside]
}

/** The version that has two otherwise than the others. */
function oddOf(
  versions: readonly Version[],
  {source, isTurned}: {source: Locale; isTurned: boolean}
): Locale | undefined {
  const known = new Map<string, Ties>()
  const between = (one: Version, other: Version): Ties => {
    const key = [one.locale, other.locale].sort().join(' ')
    const ties = known.get(key) ?? tiesOf(one.both, other.both, [one.locale, other.locale])
    known.set(key, ties)
    return ties
  }
  const isApart = versions.every(({both}) => both.every(({isAlone}) => isAlone))
  const isFull = ({straight, across}: Ties) => straight === 0 && across.every(count => count > 0)
  const [target, ...more] = versions.filter(({locale}) => locale !== source)
  if (!target) return undefined
  if (more.length === 0) {
    const original = versions.find(({locale}) => locale === source)!
    return isApart && isFull(between(original, target)) ? target.locale : undefined
  }
  const odd = versions.filter(version => {
    const [one, other] = versions.filter(another => another !== version) as [Version, Version]
    const ties = [between(version, one), between(version, other)]
    const {straight, across} = between(one, other)
    const isAttested = isMore(straight, sum(across))
    return (
      isAttested && ties.every(ties => (isApart && isTurned ? isMore(sum(ties.across), ties.straight) : isFull(ties)))
    )
  })
  return odd.length === 1 ? odd[0]!.locale : undefined
}

function isMore(one: number, other: number): boolean {
  return one > 2 * other
}

function sum([one, other]: readonly [number, number]): number {
  return one + other
}
