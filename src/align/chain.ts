import {couplings, type WordBook} from './couplings.ts'
import {join, type Paths} from './join.ts'
import {isSame, type Linked, type Tuple} from './linked.ts'
import {joinOrder} from './order.ts'
import type {Pair} from './pair.ts'
import {type Joining, type Plan, plan} from './plan.ts'
import type {IndexedSide, Vocabulary} from './vocabulary.ts'

/** The sides of a text and what their pairs were found to be like. */
export interface Model {
  readonly vocabulary: Vocabulary
  /** The pair of two sides, the lower index first. */
  pair(x: number, y: number): Pair
}

/** Units of a side that are looked at together, at most. */
const CHUNK = 8
/** Rounds of search and estimation for a pair; one where there is little to search, since what was found is read again. */
const ROUNDS = 2
const NARROW = 20

/** What is found: the tuples of each region, in order, and the model they were scored by. */
export interface Chained {
  readonly regions: readonly (readonly Linked[])[]
  readonly model: Model
}

/** What is known besides the sides. */
export interface ChainOptions {
  /** Translates words, where a lexicon is known. */
  readonly words?: WordBook | undefined
  /** Spans of all sides that correspond already; one with a lead is a tuple as it is. */
  readonly regions?: readonly Linked[]
}

/**
 * Aligns two to N sides inside regions that correspond already (the whole, when none are given): first the two sides that
 * tell most of each other, then one after the other against what is joined so far, where a bead is scored against every
 * joined side. What is certain at first sight is not searched. What is estimated is estimated over all regions, and only if
 * something is left to search. Every unit of a region is in exactly one of its tuples.
 */
export function chain(
  vocabulary: Vocabulary,
  {words, regions = [whole(vocabulary.sides)]}: ChainOptions = {}
): Chained {
  const {sides} = vocabulary
  const chunk = regions.flatMap(({tuple}) => tuple).reduce((most, {size}) => Math.min(CHUNK, Math.max(most, size)), 1)
  const {coupleOf, pairOf, learn, learnRest} = couplings(vocabulary, {words, chunk})
  const order = joinOrder(sides.length, pairOf)
  let found = regions.map(region => (region.lead === undefined ? alone(region.tuple, order[0]!) : [region]))
  for (const [count, side] of order.entries()) {
    if (count === 0) continue
    const joining: Joining = {sides, side, joined: order.slice(0, count), coupleOf, pairOf}
    const plans = found.map((tuples, index): Plan | undefined => {
      const {tuple, lead} = regions[index]!
      return lead === undefined ? plan(tuples, tuple[side]!, joining) : undefined
    })
    const paths: Paths[] = plans.map(() => new Map())
    const gaps = plans.flatMap(plan => plan?.parts.map(part => ('rows' in part ? part.rows * part.columns : -1)) ?? [])
    const widest = Math.max(-1, ...gaps)
    for (let round = 0; round < (widest > NARROW ? ROUNDS : 1); round += 1) {
      const before = found
      found = plans.map((plan, index) => (plan ? join(plan, joining, paths[index]!) : found[index]!))
      // The same teaches the same.
      const isNews = round === 0 || !found.every((tuples, index) => haveSame(tuples, before[index]!))
      if (widest >= 0 && isNews)
        for (const other of joining.joined) learn(Math.min(side, other), Math.max(side, other), found)
    }
  }
  if (found.some(tuples => tuples.some(({lead}) => lead === undefined))) learnRest(found)
  return {
    regions: found.map((tuples, index) => place(tuples, regions[index]!.tuple)),
    model: {vocabulary, pair: pairOf}
  }
}

function whole(sides: readonly IndexedSide[]): Linked {
  return {tuple: sides.map(({units}) => ({start: 0, size: units.length}))}
}

function haveSame(first: readonly Linked[], second: readonly Linked[]): boolean {
  return first.length === second.length && first.every(({tuple}, index) => isSame(tuple, second[index]!.tuple))
}

/** The units of one side of a region, a tuple each. */
function alone(region: Tuple, side: number): Linked[] {
  const {start, size} = region[side]!
  return Array.from({length: size}, (_, index) => ({
    tuple: region.map((_, of) => (of === side ? {start: start + index, size: 1} : {start: 0, size: 0})),
    lead: Number.POSITIVE_INFINITY
  }))
}

/** Gives empty spans the place they would stand at. */
function place(tuples: readonly Linked[], region: Tuple): Linked[] {
  const next = region.map(({start}) => start)
  return tuples.map(({tuple, lead}) => ({
    tuple: tuple.map(({start, size}, side) => {
      const at = size > 0 ? start : next[side]!
      next[side] = at + size
      return {start: at, size}
    }),
    lead
  }))
}
