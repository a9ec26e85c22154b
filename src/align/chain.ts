import {bandOf, bandRound} from './band.ts'
import {estimate} from './estimate.ts'
import type {Unit} from './feature.ts'
import {couple, type Pair, pair, type Span} from './pair.ts'
import {type Step, search} from './search.ts'
import {index} from './vocabulary.ts'

/** Units of all sides that correspond, a span a side; an empty span has the place it would stand at. */
export type Tuple = readonly Span[]

/** The sides of a text and what their pairs were found to be like. */
export interface Model {
  readonly sides: readonly (readonly Unit[])[]
  /** The pair of two sides, the lower index first. */
  pair(x: number, y: number): Pair
}

/** Rounds of search and estimation for a pair. */
const ROUNDS = 2

/** What is found: the tuples of each region, in order, and the model they were scored by. */
export interface Chained {
  readonly regions: readonly (readonly Tuple[])[]
  readonly model: Model
}

/**
 * Aligns two to N sides inside regions that correspond already (the whole, when none are given): first the two sides that
 * tell most of each other, then one after the other against what is joined so far, where a bead is scored against every
 * joined side. What is estimated is estimated over all regions. Every unit of a region is in exactly one of its tuples.
 */
export function chain(sides: readonly (readonly Unit[])[], regions = [whole(sides)]): Chained {
  const pairs = new Map<number, Pair>()
  const at = (x: number, y: number) => x * sides.length + y
  const vocabulary = index(sides)
  for (let x = 0; x < sides.length; x += 1)
    for (let y = x + 1; y < sides.length; y += 1) pairs.set(at(x, y), pair(couple(sides, vocabulary, [x, y])))
  const pairOf = (x: number, y: number) => pairs.get(at(x, y))!
  const order = joinOrder(sides.length, pairOf)
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
        const both: [readonly Unit[], readonly Unit[]] = [sides[x]!, sides[y]!]
        const beads = found.flatMap(tuples => tuples.map(tuple => [tuple[x]!, tuple[y]!] as const))
        const {couple} = pairOf(x, y)
        pairs.set(at(x, y), pair(couple, estimate(couple, both, beads)))
      }
    }
  }
  return {regions: found.map((tuples, index) => place(tuples, regions[index]!)), model: {sides, pair: pairOf}}
}

function whole(sides: readonly (readonly Unit[])[]): Tuple {
  return sides.map(({length}) => ({start: 0, size: length}))
}

/** The units of one side of a region, a tuple each. */
function alone(region: Tuple, side: number): Tuple[] {
  const {start, size} = region[side]!
  return Array.from({length: size}, (_, index) =>
    region.map((_, of) => (of === side ? {start: start + index, size: 1} : {start: 0, size: 0}))
  )
}

function joinOrder(count: number, pairOf: (x: number, y: number) => Pair): number[] {
  const strength = (x: number, y: number) => pairOf(Math.min(x, y), Math.max(x, y)).strength()
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
  readonly sides: readonly (readonly Unit[])[]
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
  const units = sides[side]!.slice(start, start + size)
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
function composites(tuples: readonly Tuple[], joined: readonly number[], sides: readonly (readonly Unit[])[]): Unit[] {
  return tuples.map(tuple => {
    const units = joined.flatMap(of => sides[of]!.slice(tuple[of]!.start, tuple[of]!.start + tuple[of]!.size))
    const features = new Map(units.flatMap(({features}) => features.map(feature => [feature.key, feature] as const)))
    return {length: 1, features: [...features.values()]}
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
