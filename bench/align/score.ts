/** Strict scores of alignments as Sennrich and Volk (2010) and the evaluation of Vecalign define them. */

/** Indexes of the units that correspond, a list a side. */
export type Indexes = readonly (readonly number[])[]

/** Hits among all beads found and among the gold beads that have two sides at least; the same for unaligned units. */
export interface Counts {
  readonly found: number
  readonly right: number
  readonly wanted: number
  readonly reached: number
  readonly nullFound: number
  readonly nullRight: number
  readonly nullWanted: number
}

/** Counts of one case. */
export function count(gold: readonly Indexes[], found: readonly Indexes[]): Counts {
  const wanted = byName(gold)
  const given = byName(found)
  const linked = [...wanted].filter(([, bead]) => filled(bead) > 1)
  const nulls = [nullUnits(gold), nullUnits(found)] as const
  return {
    found: given.size,
    right: [...given.keys()].filter(name => wanted.has(name)).length,
    wanted: linked.length,
    reached: linked.filter(([name]) => given.has(name)).length,
    nullFound: nulls[1].size,
    nullRight: [...nulls[1]].filter(unit => nulls[0].has(unit)).length,
    nullWanted: nulls[0].size
  }
}

/** F1 over pooled counts, and that of units without a counterpart. */
export function scores(all: readonly Counts[]): {f1: number; nullF1: number} {
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0)
  return {
    f1: harmonic(share(sum('right'), sum('found')), share(sum('reached'), sum('wanted'))),
    nullF1: harmonic(share(sum('nullRight'), sum('nullFound')), share(sum('nullRight'), sum('nullWanted')))
  }
}

/** The beads of two sides out of beads of many. */
export function project(beads: readonly Indexes[], x: number, y: number): Indexes[] {
  return beads.map(bead => [bead[x]!, bead[y]!]).filter(bead => filled(bead) > 0)
}

/** Links that a bead of the gold joins, as that bead: two sentences and two are one link only where a third language joins them. */
export function joinedAs(gold: readonly Indexes[], beads: readonly Indexes[]): readonly Indexes[] {
  const covers = (bead: Indexes, part: Indexes) =>
    part.every((side, at) => side.every(index => bead[at]!.includes(index)))
  return gold.reduce<readonly Indexes[]>((all, bead) => {
    const parts = all.filter(part => filled(part) > 1 && covers(bead, part))
    const isWhole = bead.every((side, at) => side.length === parts.reduce((sum, part) => sum + part[at]!.length, 0))
    return parts.length > 1 && isWhole ? [...all.filter(part => !parts.includes(part)), bead] : all
  }, beads)
}

/** Units that only one of two answers rightly takes for aligned or not. */
export function rightlyAlone(
  gold: readonly Indexes[],
  first: readonly Indexes[],
  second: readonly Indexes[]
): [number, number] {
  const [wanted, a, b] = [nullUnits(gold), nullUnits(first), nullUnits(second)]
  const differing = [...new Set([...a, ...b])].filter(unit => a.has(unit) !== b.has(unit))
  const right = differing.filter(unit => a.has(unit) === wanted.has(unit)).length
  return [right, differing.length - right]
}

/** Beads of sentences as beads of the blocks they stand in; beads that touch a common block are one. */
export function toBlocks(
  beads: readonly Indexes[],
  blocks: readonly [readonly number[], readonly number[]]
): Indexes[] {
  const groups: [Set<number>, Set<number>][] = []
  for (const [first = [], second = []] of beads) {
    const [a, b] = [first.map(index => blocks[0][index]!), second.map(index => blocks[1][index]!)]
    const last = groups.at(-1)
    if (last && (a.some(block => last[0].has(block)) || b.some(block => last[1].has(block)))) {
      for (const block of a) last[0].add(block)
      for (const block of b) last[1].add(block)
    } else groups.push([new Set(a), new Set(b)])
  }
  return groups.map(sides => sides.map(set => [...set]))
}

/** Gold of blocks: each with its namesake. */
export function blockGold([a, b]: readonly [readonly number[], readonly number[]]): Indexes[] {
  const [first, second] = [new Set(a), new Set(b)]
  return [...new Set([...a, ...b])].map(block => [first.has(block) ? [block] : [], second.has(block) ? [block] : []])
}

function byName(beads: readonly Indexes[]): Map<string, Indexes> {
  const sorted = beads.map(bead => bead.map(side => [...side].sort((x, y) => x - y)))
  return new Map(sorted.filter(bead => filled(bead) > 0).map(bead => [JSON.stringify(bead), bead]))
}

function filled(bead: Indexes): number {
  return bead.filter(({length}) => length > 0).length
}

function nullUnits(beads: readonly Indexes[]): Set<string> {
  const alone = beads.filter(bead => filled(bead) === 1)
  return new Set(alone.flatMap(bead => bead.flatMap((side, at) => side.map(index => `${at}:${index}`))))
}

function share(part: number, all: number): number {
  return all === 0 ? 0 : part / all
}

function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}
