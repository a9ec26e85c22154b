import type {BlockTuple} from './block-tuple.ts'
import type {Model} from './chain.ts'
import type {Tuple} from './linked.ts'
import type {Span} from './span.ts'

/** Log odds by which exchanged neighbours must read better than those in the same order. */
const LEAST = 5

/**
 * Exchanges a side of neighbours that say each other's: paragraphs, items or rows that a version has in another order. Order and shape
 * alone link them as they stand, so only what they say can tell. Two that were read as one tuple for that reason are parted.
 */
export function uncross(tuples: readonly BlockTuple[], model: Model): BlockTuple[] {
  const done: BlockTuple[] = []
  for (const one of tuples) {
    const parted = canCross(one) ? crossing(halves(one.tuple), model) : undefined
    if (parted) done.push(...moved(parted, one.confidence))
    else {
      const last = done.at(-1)
      const crossed = last && canCross(last) && canCross(one) ? crossing([last.tuple, one.tuple], model) : undefined
      if (crossed) done.splice(-1, 1, ...moved(crossed, Math.min(last!.confidence, one.confidence)))
      else done.push(one)
    }
  }
  return done
}

function canCross({isMoved, lead}: BlockTuple): boolean {
  return !isMoved && lead === undefined
}

function moved(tuples: readonly Tuple[], confidence: number): BlockTuple[] {
  return tuples.map((tuple, index) => ({tuple, confidence, isMoved: index === 0}))
}

/** The first and the second unit of each side. */
function halves(tuple: Tuple): readonly [Tuple, Tuple] | undefined {
  if (!tuple.every(({size}) => size === 2 || size === 0)) return undefined
  const half = (at: number) => tuple.map(({start, size}) => ({start: start + Math.min(at, size), size: size / 2}))
  return [half(0), half(1)]
}

/** Both tuples with that side exchanged which reads best so; undefined where all read better as they stand. */
function crossing(pair: readonly [Tuple, Tuple] | undefined, model: Model): readonly [Tuple, Tuple] | undefined {
  if (!pair || !isPaired(pair)) return undefined
  const [first, second] = pair
  const gains = first.map((span, side) => (span.size === 0 ? 0 : gainOf(side, pair, model)))
  const best = gains.reduce((best, gain, side) => (gain >= gains[best]! ? side : best), 0)
  if (gains[best]! < LEAST) return undefined
  const exchanged = (own: Tuple, other: Tuple) => own.map((span, side) => (side === best ? other[side]! : span))
  // Tuples stand in the order of the first side that they have.
  const lead = first.findIndex(({size}) => size > 0)
  return lead === best
    ? [exchanged(second, first), exchanged(first, second)]
    : [exchanged(first, second), exchanged(second, first)]
}

/** One unit of the same two sides or more in both. */
function isPaired([first, second]: readonly [Tuple, Tuple]): boolean {
  const isSame = first.every(({size}, side) => size === second[side]!.size && size <= 1)
  return isSame && first.filter(({size}) => size === 1).length > 1
}

/** What the exchange of a side makes better, over its pairs with the others. */
function gainOf(side: number, [first, second]: readonly [Tuple, Tuple], model: Model): number {
  const score = (other: number, own: Span, span: Span) =>
    side < other ? model.pair(side, other).score(own, span) : model.pair(other, side).score(span, own)
  return first.reduce((sum, span, other) => {
    if (other === side || span.size === 0) return sum
    const [own, next, after] = [first[side]!, second[side]!, second[other]!]
    const straight = score(other, own, span) + score(other, next, after)
    return sum + score(other, next, span) + score(other, own, after) - straight
  }, 0)
}
