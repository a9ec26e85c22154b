import {bandOf, type Keys} from './band.ts'
import {certainRuns, type Links, type Run} from './certain.ts'
import {grid} from './grid.ts'
import type {Linked} from './linked.ts'
import type {Couple, Pair} from './pair.ts'
import {ALONE} from './parameters.ts'
import type {Span} from './span.ts'
import type {IndexedSide} from './vocabulary.ts'

/** One more side and what it is to be joined with. */
export interface Joining {
  readonly sides: readonly IndexedSide[]
  readonly side: number
  readonly joined: readonly number[]
  /** Of two sides, the lower index first. */
  coupleOf(x: number, y: number): Couple
  pairOf(x: number, y: number): Pair
}

/** Units of one more side and tuples: what goes together without doubt, and what is to be searched between, in order. */
export interface Plan {
  readonly tuples: readonly Linked[]
  /** The units to join. */
  readonly own: Span
  readonly parts: readonly (Run | Gap)[]
  /** By how much a unit and a tuple lead being left alone; undefined when there is nothing to link. */
  readonly lead: Links['lead'] | undefined
}

/** So many units from `i` on and tuples from `j` on. */
export interface Gap {
  readonly i: number
  readonly j: number
  readonly rows: number
  readonly columns: number
}

/** Finds what is certain of the units of one more side and the tuples. */
export function plan(tuples: readonly Linked[], own: Span, joining: Joining): Plan {
  const links = own.size > 0 && tuples.length > 0 ? linksOf(tuples, own, joining) : undefined
  const runs = links ? certainRuns(links) : []
  const parts: (Run | Gap)[] = []
  let [i, j] = [0, 0]
  for (const run of [...runs, {i: own.size, j: tuples.length, leads: []}]) {
    if (run.i > i || run.j > j) parts.push({i, j, rows: run.i - i, columns: run.j - j})
    if (run.leads.length > 0) parts.push(run)
    i = run.i + run.leads.length
    j = run.j + run.leads.length
  }
  return {tuples, own, parts, lead: links?.lead}
}

/** How well units go with tuples, one with one: the sum over all joined sides, each against leaving both alone. */
function linksOf(tuples: readonly Linked[], own: Span, {sides, side, joined, coupleOf, pairOf}: Joining): Links {
  const band = bandOf(own.size, tuples.length, () => [keysOf(sides[side]!, own), keysOfTuples(tuples, joined, sides)])
  const [from, to] = [band.low.subarray(0, own.size), band.high.subarray(1)]
  const parts = joined.map(other => {
    // The unit that each tuple begins with, and the end.
    const firsts = [tuples.map(({tuple}) => tuple[other]!).find(({size}) => size > 0)?.start ?? 0]
    for (const {tuple} of tuples) firsts.push(firsts.at(-1)! + tuple[other]!.size)
    const cells = {start: own.start, from: from.map(j => firsts[j]!), to: to.map(j => firsts[j]!)}
    const {at} = grid(coupleOf(Math.min(side, other), Math.max(side, other)), side < other ? 0 : 1, cells)
    const lead = (row: number, column: number) => {
      let best = Number.NEGATIVE_INFINITY
      for (let unit = firsts[column]!; unit < firsts[column + 1]!; unit += 1)
        best = Math.max(best, at(own.start + row, unit))
      return best === Number.NEGATIVE_INFINITY ? 0 : best - ALONE
    }
    const nothing = {start: 0, size: 0}
    const apart = (row: number, column: number) => {
      const [a, b] = [
        {start: own.start + row, size: 2},
        {start: firsts[column]!, size: firsts[column + 2]! - firsts[column]!}
      ]
      if (b.size < 2) return 0
      const {score} = pairOf(Math.min(side, other), Math.max(side, other))
      const [together, alone] =
        side < other
          ? [score(a, b), score(a, nothing) + score(nothing, b)]
          : [score(b, a), score(b, nothing) + score(nothing, a)]
      return lead(row, column) + lead(row + 1, column + 1) + alone - together
    }
    return {lead, apart}
  })
  return {
    rows: own.size,
    columns: tuples.length,
    from,
    to,
    lead: (row, column) => parts.reduce((sum, {lead}) => sum + lead(row, column), 0),
    canLink: (row, column) =>
      tuples[column]!.tuple.every(({size}) => size <= 1) && parts.every(({lead}) => lead(row, column) >= 0),
    apart: (row, column) => parts.reduce((sum, {apart}) => sum + apart(row, column), 0)
  }
}

/** The keys of each unit of a span, each once. */
export function keysOf({units}: IndexedSide, {start, size}: Span): Keys {
  return units.slice(start, start + size).map(({keys}) => keys)
}

/** The keys of each tuple, each once. */
export function keysOfTuples(
  tuples: readonly Linked[],
  joined: readonly number[],
  sides: readonly IndexedSide[]
): Keys {
  return tuples.map(
    ({tuple}) => new Set(joined.flatMap(side => keysOf(sides[side]!, tuple[side]!).flatMap(keys => [...keys])))
  )
}
