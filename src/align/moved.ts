import type {BlockTuple} from './block-tuple.ts'
import type {Model} from './chain.ts'
import {isApart, linkScore, type Partner, type Scene} from './link-score.ts'
import type {Tuple} from './linked.ts'
import {joinRuns} from './moved-runs.ts'
import type {Scored} from './refine.ts'

/** Log odds from which two blocks that the order keeps apart are taken for one that was moved. */
const LEAST = 6
/** The same of two that stand directly before such. */
const BESIDE = 2
/** A pair must beat the next best partner of either by this. */
const LEAD = 3
/** Keys that stand in more open blocks than this tell nothing of a move. */
const COMMON = 4

/**
 * Joins tuples that lack each other's sides and say the same: blocks moved to another place. Two blocks that only their place links are
 * parted where either has such a partner. The joined tuple stands where the one with the lowest side stood.
 */
export function joinMoved(linked: readonly Scored[], model: Model): BlockTuple[] {
  const parted = linked.map(one => (isWeak(one, model) ? partsOf(one) : [one]))
  const scored = parted.flat()
  const partner = partnersOf(scored, model)
  let next = 0
  return parted.flatMap((parts, index): BlockTuple[] => {
    const places = parts.map(() => next++)
    // Nothing better was found: what was linked stays so.
    if (places.every(place => !partner.has(place))) return [unmoved(linked[index]!)]
    return places.flatMap((place): BlockTuple[] => {
      const found = partner.get(place)
      const one = scored[place]!
      if (!found) return [unmoved(one)]
      const other = scored[found.other]!.tuple
      if (firstSide(other) < firstSide(one.tuple)) return []
      return [{tuple: united(one.tuple, other), confidence: 1 / (1 + Math.exp(-found.score / 4)), isMoved: true}]
    })
  })
}

/** What goes with which open tuple, both ways, where it leads any other clearly. */
function partnersOf(scored: readonly Scored[], model: Model): ReadonlyMap<number, Partner> {
  const open = scored.flatMap(({tuple}, index) => (tuple.some(({size}) => size === 0) ? [index] : []))
  const candidates = pairsWithCommonKeys(open, scored, model)
    .map(([a, b]) => ({a, b, score: linkScore(scored[a]!.tuple, scored[b]!.tuple, model)}))
    .filter(({score}) => score > LEAST)
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  const partner = new Map<number, Partner>()
  for (const {a, b, score} of candidates) {
    if (partner.has(a) || partner.has(b)) continue
    const rival = candidates.find(
      other => other.a + other.b !== a + b && [a, b].some(index => index === other.a || index === other.b)
    )
    if (rival && rival.score > score - LEAD) continue
    partner.set(a, {other: b, score})
    partner.set(b, {other: a, score})
  }
  for (const [a, {other}] of [...partner]) joinBeside([a, other], {partner, scored, model})
  joinRuns({partner, scored, model})
  return partner
}

/** What stands directly before two that were moved moved with them, as a heading with its paragraph. */
function joinBeside([a, b]: readonly [number, number], {partner, scored, model}: Scene): void {
  const [x, y] = [scored[a - 1]?.tuple, scored[b - 1]?.tuple]
  if (!x || !y || [a - 1, b - 1].some(index => partner.has(index)) || !isApart(x, y)) return
  const score = linkScore(x, y, model)
  if (score <= BESIDE) return
  partner.set(a - 1, {other: b - 1, score})
  partner.set(b - 1, {other: a - 1, score})
  joinBeside([a - 1, b - 1], {partner, scored, model})
}

function unmoved({tuple, lead, confidence}: Scored): BlockTuple {
  return {tuple, lead, confidence, isMoved: false}
}

/** Two units that stand in the same place, of which everything else says that they are no translations: entries of a list that is sorted otherwise. */
function isWeak({tuple}: Scored, model: Model): boolean {
  const sides = tuple.flatMap(({size}, side) => (size > 0 ? [side] : []))
  const [x, y, ...others] = sides
  if (x === undefined || y === undefined || others.length > 0 || tuple.some(({size}) => size > 1)) return false
  return model.pair(x, y).score(tuple[x]!, tuple[y]!) < 0
}

/** Each side of a tuple by itself. */
function partsOf({tuple, ...rest}: Scored): Scored[] {
  return tuple.flatMap(({size}, side) =>
    size === 0 ? [] : [{...rest, tuple: tuple.map((span, other) => (other === side ? span : {...span, size: 0}))}]
  )
}

/** Pairs of open tuples, one side each, that share a key which few open blocks have. */
function pairsWithCommonKeys(
  open: readonly number[],
  scored: readonly Scored[],
  {vocabulary: {sides}}: Model
): [number, number][] {
  const holders = new Map<number, Set<number>>()
  for (const index of open)
    for (const [side, {start, size}] of scored[index]!.tuple.entries())
      for (const {keys} of sides[side]!.units.slice(start, start + size))
        for (const key of keys) {
          const kind = sides[side]!.kinds[key]
          if (kind === 'structure' || kind === 'mark' || kind === 'han') continue
          const set = holders.get(key)
          if (set) set.add(index)
          else holders.set(key, new Set([index]))
        }
  const pairs = new Map<string, [number, number]>()
  for (const set of holders.values()) {
    if (set.size > COMMON) continue
    const list = [...set]
    for (const [at, a] of list.entries())
      for (const b of list.slice(at + 1))
        if (isApart(scored[a]!.tuple, scored[b]!.tuple)) pairs.set(`${a} ${b}`, [a, b])
  }
  return [...pairs.values()]
}

function firstSide(tuple: Tuple): number {
  return tuple.findIndex(({size}) => size > 0)
}

function united(a: Tuple, b: Tuple): Tuple {
  return a.map((span, side) => (span.size > 0 ? span : b[side]!))
}
