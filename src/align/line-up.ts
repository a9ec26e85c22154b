import type {Tuple} from './linked.ts'
import type {Span} from './span.ts'

/** Two spans of two sides that correspond. */
export type Link = readonly [x: number, a: Span, y: number, b: Span]

/** The smallest tuples that tear no link and cross no other, in order; what has no link comes as soon as it may. */
export function lineUp(links: readonly Link[], region: Tuple): Tuple[] {
  const {groups, ends} = grouped(links, region)
  const tuples: Tuple[] = []
  let next = region.map(({start}) => start)
  while (next.some((at, side) => at < endOf(region[side]!))) {
    const grown = next.flatMap((at, side) => (at < endOf(region[side]!) ? [grownFrom(side)] : []))
    const after = grown.reduce((best, other) => (total(other) < total(best) ? other : best))
    tuples.push(next.map((start, side) => ({start, size: after[side]! - start})))
    next = after
  }
  return tuples

  /** Where each side stands after all that the next unit of a side goes with, and all that stands before that. */
  function grownFrom(side: number): number[] {
    const after = [...next]
    const open = [groups[side]!.get(next[side]!)!]
    for (let group = open.pop(); group !== undefined; group = open.pop())
      for (const [other, end] of ends.get(group)!.entries())
        for (; after[other]! < end; after[other]! += 1) open.push(groups[other]!.get(after[other]!)!)
    return after
  }
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

function endOf({start, size}: Span): number {
  return start + size
}

/** For each unit of each side the group that its links make it one of, and where each group ends on each side. */
function grouped(links: readonly Link[], region: Tuple) {
  const parents = new Map<number, number>()
  const root = (unit: number) => {
    let top = unit
    for (let up = parents.get(top); up !== undefined; up = parents.get(top)) top = up
    if (top !== unit) parents.set(unit, top)
    return top
  }
  const numberOf = (side: number, unit: number) => unit * region.length + side
  for (const [x, a, y, b] of links) {
    const units = [...unitsOf(a).map(unit => numberOf(x, unit)), ...unitsOf(b).map(unit => numberOf(y, unit))]
    for (const unit of units) if (root(unit) !== root(units[0]!)) parents.set(root(unit), root(units[0]!))
  }
  const ends = new Map<number, number[]>()
  const groups = region.map((span, side) => {
    const own = unitsOf(span).map(unit => [unit, root(numberOf(side, unit))] as const)
    for (const [unit, group] of own) {
      const end = ends.get(group) ?? region.map(() => 0)
      ends.set(group, end)
      end[side] = unit + 1
    }
    return new Map(own)
  })
  return {groups, ends}
}

function unitsOf({start, size}: Span): number[] {
  return Array.from({length: size}, (_, at) => start + at)
}
