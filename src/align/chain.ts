import {bandOf, bandRound} from './band.ts'
import {estimate} from './estimate.ts'
import type {Side, Unit} from './feature.ts'
import type {Lexicon} from './lexicon.ts'
import {couple, type Pair, pair, type Span} from './pair.ts'
import {type Step, search} from './search.ts'
import {index, type Vocabulary} from './vocabulary.ts'

/** Units of all sides that correspond, a span a side; an empty span has the place it would stand at. */
export type Tuple = readonly Span[]

/** The sides of a text and what their pairs were found to be like. */
export interface Model {
  readonly sides: readonly Side[]
  readonly vocabulary: Vocabulary
  /** The pair of two sides, the lower index first. */
  pair(x: number, y: number): Pair
}

/** Units of a side that are looked at together, at most. */
const CHUNK = 32
/** Rounds of search and estimation for a pair. */
const ROUNDS = 2

/** What is found: the tuples of each region, in order, and the model they were scored by. */
export interface Chained {
  readonly regions: readonly (readonly Tuple[])[]
  readonly model: Model
}

/** What is known besides the sides. */
export interface ChainOptions {
  readonly lexicon?: Lexicon | undefined
  /** Spans of all sides that correspond already. */
  readonly regions?: readonly Tuple[]
}

/**
 * Aligns two to N sides inside regions that correspond already (the whole, when none are given): first the two sides that
 * tell most of each other, then one after the other against what is joined so far, where a bead is scored against every
 * joined side. What is estimated is estimated over all regions. Every unit of a region is in exactly one of its tuples.
 */
export function chain(sides: readonly Side[], {lexicon, regions = [whole(sides)]}: ChainOptions = {}): Chained {
  const pairs = new Map<number, Pair>()
  const at = (x: number, y: number) => x * sides.length + y
  const vocabulary = index(sides)
  const chunk = regions.flat().reduce((most, {size}) => Math.min(CHUNK, Math.max(most, size)), 1)
  for (let x = 0; x < sides.length; x += 1)
    for (let y = x + 1; y < sides.length; y += 1)
      pairs.set(at(x, y), pair(couple(sides, vocabulary, {x, y, lexicon, chunk})))
  const pairOf = (x: number, y: number) => pairs.get(at(x, y))!
  const order = joinOrder(sides.length, (x, y) => strength(vocabulary, pairOf(x, y)))
  let found = regions.map(region => alone(region, order[0]!))
  for (const [count, side] of order.entries()) {
    if (count === 0) continue
    const joined = order.slice(0, count)
    const before = found
    const paths: Step[][] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      found = before.map((tuples, index) => {
        const joining = {sides, own: regions[index]![side]!, side, joined, pairOf}
        paths[index] = path(tuples, joining, paths[index])
        return join(tuples, joining, paths[index])
      })
      for (const other of joined) {
        const [x, y] = [Math.min(side, other), Math.max(side, other)]
        const both: [Side, Side] = [sides[x]!, sides[y]!]
        const beads = found.flatMap(tuples => tuples.map(tuple => [tuple[x]!, tuple[y]!] as const))
        const {couple} = pairOf(x, y)
        pairs.set(at(x, y), pair(couple, estimate(couple, both, beads)))
      }
    }
  }
  return {
    regions: found.map((tuples, index) => place(tuples, regions[index]!)),
    model: {sides, vocabulary, pair: pairOf}
  }
}

function whole(sides: readonly Side[]): Tuple {
  return sides.map(({units}) => ({start: 0, size: units.length}))
}

/** The units of one side of a region, a tuple each. */
function alone(region: Tuple, side: number): Tuple[] {
  const {start, size} = region[side]!
  return Array.from({length: size}, (_, index) =>
    region.map((_, of) => (of === side ? {start: start + index, size: 1} : {start: 0, size: 0}))
  )
}

/** Expected score of matching features a unit: how much two languages tell of each other. */
function strength(
  {keys}: Vocabulary,
  {
    couple: {
      sides: [first, second]
    },
    gain
  }: Pair
): number {
  let sum = 0
  for (let key = 0; key < keys.length; key += 1) {
    const both = Math.min(first.frequencies[key]!, second.frequencies[key]!)
    if (both > 0) sum += both * Math.max(0, gain(key))
  }
  return sum / Math.max(1, first.units.length + second.units.length)
}

function joinOrder(count: number, strengthOf: (x: number, y: number) => number): number[] {
  const strength = (x: number, y: number) => strengthOf(Math.min(x, y), Math.max(x, y))
  const all = Array.from({length: count}, (_, side) => side)
  const couples = all.flatMap(x => all.slice(x + 1).map(y => [x, y] as const))
  const order: number[] = [...(couples.sort((a, b) => strength(...b) - strength(...a))[0] ?? all)]
  while (order.length < count) {
    const open = all.filter(side => !order.includes(side))
    const told = (side: number) => order.reduce((sum, other) => sum + strength(side, other), 0)
    order.push(open.sort((a, b) => told(b) - told(a))[0]!)
  }
  return order
}

interface Joining {
  readonly sides: readonly Side[]
  /** The units to join. */
  readonly own: Span
  readonly side: number
  readonly joined: readonly number[]
  readonly pairOf: (x: number, y: number) => Pair
}

/** How one more side goes with the tuples; near a path that was found before. */
function path(
  tuples: readonly Tuple[],
  {sides, own: {start, size}, side, joined, pairOf}: Joining,
  known?: Step[]
): Step[] {
  const units = sides[side]!.units.slice(start, start + size)
  const scores = joined.map(other => {
    const {score} = side < other ? pairOf(side, other) : pairOf(other, side)
    return side < other ? score : (own: Span, others: Span) => score(others, own)
  })
  const band = known ? bandRound(known, size, tuples.length) : bandOf(units, composites(tuples, joined, sides))
  return search(band, (i, n, j, m) => {
    const own = {start: start + i, size: n}
    let sum = 0
    for (let at = 0; at < joined.length; at += 1) {
      const others = mergedSpan(tuples, j, m, joined[at]!)
      if (others.size > 3 || (n > 0 && n + others.size > 4)) return Number.NEGATIVE_INFINITY
      sum += scores[at]!(own, others)
    }
    return sum
  })
}

/** The tuples with one more side. */
function join(tuples: readonly Tuple[], {sides, own: {start}, side}: Joining, steps: readonly Step[]): Tuple[] {
  return steps.map(({i, n, j, m}) =>
    sides.map((_, of) => (of === side ? {start: start + i, size: n} : mergedSpan(tuples, j, m, of)))
  )
}

function mergedSpan(tuples: readonly Tuple[], start: number, size: number, of: number): Span {
  let first = -1
  let sum = 0
  for (let at = start; at < start + size; at += 1) {
    const span = tuples[at]![of]!
    if (span.size > 0 && first < 0) first = span.start
    sum += span.size
  }
  return {start: Math.max(0, first), size: sum}
}

/** Joined tuples as units, for the band only. */
function composites(tuples: readonly Tuple[], joined: readonly number[], sides: readonly Side[]): Unit[] {
  return tuples.map(tuple => {
    const units = joined.flatMap(of => sides[of]!.units.slice(tuple[of]!.start, tuple[of]!.start + tuple[of]!.size))
    const features = new Map(units.flatMap(({features}) => features.map(feature => [feature.key, feature] as const)))
    return {length: 1, features: [...features.values()], words: []}
  })
}

/** Gives empty spans the place they would stand at. */
function place(tuples: readonly Tuple[], region: Tuple): Tuple[] {
  const next = region.map(({start}) => start)
  return tuples.map(tuple =>
    tuple.map(({start, size}, side) => {
      const at = size > 0 ? start : next[side]!
      next[side] = at + size
      return {start: at, size}
    })
  )
}
