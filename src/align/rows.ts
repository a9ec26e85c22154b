import type {Block} from '../model/index.ts'
import type {BlockTuple} from './block-tuple.ts'
import type {Model} from './chain.ts'
import type {FeatureKind} from './feature.ts'
import type {Span} from './span.ts'
import {type Row, wholeRows} from './whole-rows.ts'

/** Log odds by which rows in the other order must read better than as they stand. */
const LEAST = 4
/** A column that reads worse than this tells that values were exchanged, not rows. */
const MOST_LOST = -2
/** Rows that are tried against each other, at most. */
const MOST = 24

/** Keys that more rows have than this tell none apart. */
const COMMON = 3
/** What neighbours have in common by chance. */
const VAGUE: ReadonlySet<FeatureKind> = new Set(['structure', 'mark', 'han'])

/**
 * Puts rows of a table and items of a list that a version has in another order beside what they say: order and shape link them as they stand. Only rows that say
 * something else than those beside them are tried, and all of these must find another.
 */
export function uncrossRows(
  tuples: readonly BlockTuple[],
  blocks: readonly (readonly Block[])[],
  model: Model
): readonly BlockTuple[] {
  const done = [...tuples]
  for (const rows of wholeRows(tuples, blocks)) {
    const order = rows.length > 1 ? otherOrder(rows, model) : undefined
    if (order) exchange(rows, order, done)
  }
  return done
}

interface Order {
  readonly side: number
  /** For each row the one whose cells of the side say what it does. */
  readonly from: ReadonlyMap<number, number>
}

/** The side that stands in another order, and in which. */
function otherOrder(rows: readonly Row[], model: Model): Order | undefined {
  const sides = rows[0]!.tuples[0]!.length
  const keys = Array.from({length: sides}, (_, side) => rows.map(row => keysOf(row, side, model)))
  for (let side = sides - 1; side >= 0; side -= 1) {
    const others = rows.map((_, at) => new Set(keys.flatMap((list, other) => (other === side ? [] : [...list[at]!]))))
    const from = astrayRows(keys[side]!, others)
    const gains = ([to, own]: readonly [number, number]) => {
      const straight = scoresOf(side, {own: rows[to]!, others: rows[to]!}, model)
      return scoresOf(side, {own: rows[own]!, others: rows[to]!}, model).map(
        (score, column) => score - straight[column]!
      )
    }
    const isSure =
      from.size > 1 && [...from].map(gains).every(list => sum(list) >= LEAST && list.every(gain => gain > MOST_LOST))
    if (isSure) return {side, from}
  }
  return undefined
}

/** Rows that share more with another than with the one beside them, each with that other; none unless they are a new order of the same rows. */
function astrayRows(own: readonly Keys[], others: readonly Keys[]): ReadonlyMap<number, number> {
  const holders = new Map<number, number[]>()
  for (const [at, keys] of own.entries())
    for (const key of keys) {
      const list = holders.get(key)
      if (list) list.push(at)
      else holders.set(key, [at])
    }
  const from = new Map<number, number>()
  for (const [at, keys] of others.entries()) {
    const counts = new Map<number, number>()
    for (const key of keys) {
      const rows = holders.get(key) ?? []
      if (rows.length <= COMMON) for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1)
    }
    const straight = counts.get(at) ?? 0
    const [best] = [...counts].sort(([a, m], [b, n]) => n - m || Math.abs(a - at) - Math.abs(b - at))
    if (best && best[1] > straight) from.set(at, best[0])
  }
  const isOrder = new Set(from.values()).size === from.size && [...from.values()].every(row => from.has(row))
  return isOrder && from.size <= MOST ? from : new Map()
}

type Keys = ReadonlySet<number>

/** What the cells of a row on a side are known by in every language. */
function keysOf({tuples}: Row, side: number, {vocabulary: {sides}}: Model): Keys {
  const {units, kinds} = sides[side]!
  const keys = tuples.flatMap(tuple => units[tuple[side]!.start]!.keys)
  return new Set(keys.filter(key => !VAGUE.has(kinds[key]!)))
}

/** For each column what the cell of a side of one row says of those of the other sides of another. */
function scoresOf(side: number, {own, others}: {readonly own: Row; readonly others: Row}, model: Model): number[] {
  return others.tuples.map((tuple, column) => {
    const cell = own.tuples[column]?.[side]
    if (!cell) return Number.NEGATIVE_INFINITY
    const score = (span: Span, other: number) =>
      side < other ? model.pair(side, other).score(cell, span) : model.pair(other, side).score(span, cell)
    return tuple.reduce((sum, span, other) => (other === side ? sum : sum + score(span, other)), 0)
  })
}

/** Exchanges the cells of a side; the tuples stay in the order of their first side. */
function exchange(rows: readonly Row[], {side, from}: Order, done: BlockTuple[]): void {
  const fresh = [...from].map(([to, own]) =>
    rows[to]!.places.map((place, column): BlockTuple => {
      const {lead: _, ...one} = done[place]!
      const cell = rows[own]!.tuples[column]![side]!
      return {...one, isMoved: true, tuple: one.tuple.map((span, other) => (other === side ? cell : span))}
    })
  )
  const places = [...from.keys()].sort((a, b) => a - b).map(at => rows[at]!.places)
  const sorted = fresh.sort(([a], [b]) => a!.tuple[0]!.start - b!.tuple[0]!.start)
  for (const [at, row] of sorted.entries()) for (const [column, one] of row.entries()) done[places[at]![column]!] = one
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0)
}
