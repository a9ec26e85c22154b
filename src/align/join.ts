import {bandOf, bandRound} from './band.ts'
import {type Linked, mergedSpan} from './linked.ts'
import {type Gap, type Joining, keysOf, keysOfTuples, type Plan} from './plan.ts'
import {possibleIn} from './possible.ts'
import {type Step, search} from './search.ts'
import type {Span} from './span.ts'

/** The paths that were found for the gaps of a plan, by the place of the gap in it. */
export type Paths = Map<number, readonly Step[]>

/** The tuples of a plan with one more side: what is certain, and the best path through each gap, near the one that is known. */
export function join(plan: Plan, joining: Joining, paths: Paths): Linked[] {
  const {tuples, own, parts} = plan
  const {sides, side} = joining
  const joined = (i: number, n: number, j: number, m: number) =>
    sides.map((_, of) => (of === side ? {start: own.start + i, size: n} : mergedSpan(tuples, {start: j, size: m}, of)))
  return parts.flatMap((part, index): Linked[] => {
    if ('leads' in part)
      return part.leads.map((lead, at) => {
        const before = tuples[part.j + at]!.lead
        return {
          tuple: joined(part.i + at, 1, part.j + at, 1),
          lead: before === undefined ? undefined : Math.min(before, lead)
        }
      })
    const steps = path(part, plan, joining, paths.get(index))
    paths.set(index, steps)
    return steps.map(({i, n, j, m}) => ({tuple: joined(part.i + i, n, part.j + j, m)}))
  })
}

/** The best path through a gap. */
function path(
  {i: firstRow, j: firstColumn, rows, columns}: Gap,
  {tuples, own, lead}: Plan,
  {sides, side, joined, pairOf}: Joining,
  known: readonly Step[] | undefined
): Step[] {
  const start = own.start + firstRow
  const scores = joined.map(other => {
    const {score} = side < other ? pairOf(side, other) : pairOf(other, side)
    return side < other ? score : (own: Span, others: Span) => score(others, own)
  })
  const band = known
    ? bandRound(known, rows, columns)
    : bandOf(rows, columns, () => [
        keysOf(sides[side]!, {start, size: rows}),
        keysOfTuples(tuples.slice(firstColumn, firstColumn + columns), joined, sides)
      ])
  const isPossible = possibleIn(band, (row, column) => lead!(firstRow + row, firstColumn + column))
  return search(band, (i, n, j, m) => {
    if (!isPossible(i, n, j, m)) return Number.NEGATIVE_INFINITY
    const own = {start: start + i, size: n}
    let sum = 0
    for (let at = 0; at < joined.length; at += 1) {
      const others = mergedSpan(tuples, {start: firstColumn + j, size: m}, joined[at]!)
      if (others.size > 3 || (n > 0 && n + others.size > 4)) return Number.NEGATIVE_INFINITY
      sum += scores[at]!(own, others)
    }
    return sum
  })
}
