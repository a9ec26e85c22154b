import type {Locale, Range, Segment, TranslationUnit} from '../../model/index.ts'
import {areJoined, areOne, join, namesOf, type Sign, signsOf} from './signs.ts'

/** Two of a kind that stand in each other's place, and what else the sentence states in its order. */
export interface Swap {
  readonly kind: Sign['kind']
  readonly segment: Segment
  readonly range: Range
  readonly seen: string
  readonly expected: string
  /** In the source: what should stand there. */
  readonly original: {readonly segment: Segment; readonly range: Range}
  /** The source, and the versions that have both in its order. */
  readonly witnesses: readonly Locale[]
}

/** Signs of the shortest sentence that is compared. */
const LEAST = 4

/**
 * “Director A and Deputy Director B”, “Japan 22%, Korea 17%” with the two names or numbers in each other's place: all that a sentence states is
 * there in the order of the source, but for two of a kind with something of another kind between them.
 */
export function swapsIn({variants}: TranslationUnit, locale: Locale, source: Locale): readonly Swap[] {
  const [here, there] = [variants.get(locale), variants.get(source)]
  if (!here || !there || locale === source) return []
  // Hardly any is in another order, and numbers are dear to read.
  const names = namesOf(there, source)
  if (names.length === 0) return []
  const named = pairsOf(names, namesOf(here, locale))
  const isOrdered = named.every(({at}, index) => index === 0 || named[index - 1]!.at < at)
  if (named.length === 0 || (isOrdered && !haveFiguresTurned(there, here))) return []
  const shared = pairsOf(signsOf(there, source), signsOf(here, locale))
  if (shared.length < LEAST) return []
  const order = shared.map(({at}) => at)
  const sorted = [...order].sort((a, b) => a - b)
  const moved = order.flatMap((at, index) => (at === sorted[index] ? [] : [index]))
  const [first, last] = [moved[0], moved[1]]
  if (moved.length !== 2 || first === undefined || last === undefined) return []
  // “A for B by C” is “C の B の A”: what a language turns round as a whole is its way to say it.
  if (first === 0 && last === shared.length - 1) return []
  const [one, other] = [shared[first]!, shared[last]!]
  const between = shared.slice(first + 1, last)
  if (one.sign.kind !== other.sign.kind || !between.some(({sign}) => sign.kind !== one.sign.kind)) return []
  const orders = [...variants].flatMap(([name, segments]) => {
    const [a, b] = name === locale || name === source ? [] : pairsOf([one.sign, other.sign], signsOf(segments, name))
    return a && b ? [{name, isTurned: a.at > b.at}] : []
  })
  if (orders.some(({isTurned}) => isTurned)) return []
  // The name that stands where the first should.
  const {segment, range} = other.own
  return [
    {
      kind: one.sign.kind,
      segment,
      range,
      seen: segment.text.slice(range.start, range.end),
      expected: one.own.segment.text.slice(one.own.range.start, one.own.range.end),
      original: {segment: one.sign.segment, range: one.sign.range},
      witnesses: [source, ...orders.map(({name}) => name)]
    }
  ]
}

interface Pair {
  readonly sign: Sign
  readonly own: Sign
  /** Its place among those of the other version. */
  readonly at: number
}

/** What both state, and each only once. */
function pairsOf(signs: readonly Sign[], others: readonly Sign[]): readonly Pair[] {
  const pairs = signs.flatMap((sign): Pair[] => {
    const found = others.flatMap((other, at) => (areOne(sign, other) ? [at] : []))
    return found.length === 1 ? [{sign, own: others[found[0]!]!, at: found[0]!}] : []
  })
  const isAlone = ({at}: Pair) => pairs.filter(other => other.at === at).length === 1
  return joined(pairs.filter(isAlone))
}

/** The words of a name are one. */
function joined(pairs: readonly Pair[]): readonly Pair[] {
  const done: Pair[] = []
  for (const pair of pairs) {
    const last = done.at(-1)
    const isOne = last?.sign.kind === 'latin' && areJoined(last.sign, pair.sign) && areJoined(last.own, pair.own)
    if (last && isOne)
      done.splice(-1, 1, {at: last.at, sign: join(last.sign, pair.sign), own: join(last.own, pair.own)})
    else done.push(pair)
  }
  return done
}

/** The same figures in another order, at a glance. */
function haveFiguresTurned(one: readonly Segment[], other: readonly Segment[]): boolean {
  const [a, b] = [one, other].map(segments => segments.flatMap(({text}) => text.match(/\d+/g) ?? []))
  if (a!.length < 2 || a!.length !== b!.length) return false
  return a!.some((figure, at) => figure !== b![at]) && [...a!].sort().join() === [...b!].sort().join()
}
