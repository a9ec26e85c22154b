import {closeBand} from './band.ts'
import type {Model} from './chain.ts'
import {type Link, lineUp} from './line-up.ts'
import {areSame, isSame, joined, type Tuple} from './linked.ts'
import {search} from './search.ts'
import {scoreOf} from './tuple-score.ts'

/**
 * Re-checks a stretch of tuples of three sides or more pair by pair: each two sides are searched by themselves, and wherever what their links say
 * together reads better than the tuples, they are taken instead. What was joined side by side misses links that only open with the last side:
 * three sentences and three, of which the other language makes one.
 */
export function recheck(tuples: readonly Tuple[], model: Model): readonly Tuple[] {
  const region = tuples.reduce(joined)
  const sides = [...region.keys()].filter(side => region[side]!.size > 0)
  if (sides.length < 3) return tuples
  const pairs = sides.flatMap(x => sides.flatMap(y => (x < y ? [{x, y, links: linksOf(x, y, tuples, model)}] : [])))
  if (pairs.every(pair => areHeld(pair, tuples))) return tuples
  const links = pairs.flatMap(({links}) => links)
  const readings = [links, ...sides.map(side => links.filter(([x, , y]) => x === side || y === side))]
  return readings.reduce<readonly Tuple[]>((best, some) => better(best, lineUp(some, region), model), tuples)
}

/** What two sides of a stretch say when nothing is known of the others. */
function linksOf(x: number, y: number, tuples: readonly Tuple[], {pair}: Model): Link[] {
  const path = starts(tuples).map(at => ({i: at[x]!, j: at[y]!}))
  const {j: columns} = path.at(-1)!
  const region = tuples.reduce(joined)
  const {score} = pair(x, y)
  const spans = (i: number, n: number, j: number, m: number) =>
    [
      {start: region[x]!.start + i, size: n},
      {start: region[y]!.start + j, size: m}
    ] as const
  return search(closeBand(path, columns), (...bead) => score(...spans(...bead))).flatMap(({i, n, j, m}): Link[] => {
    const [a, b] = spans(i, n, j, m)
    return n > 0 && m > 0 ? [[x, a, y, b]] : []
  })
}

/** Whether the links of two sides are those that the tuples hold. */
function areHeld({x, y, links}: {x: number; y: number; links: readonly Link[]}, tuples: readonly Tuple[]): boolean {
  const held = tuples.filter(tuple => tuple[x]!.size > 0 && tuple[y]!.size > 0)
  return held.length === links.length && links.every(([, a, , b], at) => isSame([a, b], [held[at]![x]!, held[at]![y]!]))
}

/** Before each tuple, and at the end, how many units of each side there were. */
function starts(tuples: readonly Tuple[]): number[][] {
  const all = [tuples[0]!.map(() => 0)]
  for (const tuple of tuples) all.push(all.at(-1)!.map((count, side) => count + tuple[side]!.size))
  return all
}

/** Of two readings of a stretch, between the places where both are divided, that which is better. */
function better(first: readonly Tuple[], second: readonly Tuple[], model: Model): readonly Tuple[] {
  const cuts = new Map(starts(first).map((at, index) => [at.join(), index]))
  const done: Tuple[] = []
  let [from, at] = [0, 0]
  for (const [index, counts] of starts(second).entries()) {
    const to = cuts.get(counts.join())
    if (to === undefined || index === 0) continue
    const [mine, other] = [first.slice(from, to), second.slice(at, index)]
    done.push(...(!areSame(mine, other) && scoreOf(other, model) > scoreOf(mine, model) + 1e-9 ? other : mine))
    from = to
    at = index
  }
  return done
}
