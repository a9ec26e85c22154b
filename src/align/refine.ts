import type {Model} from './chain.ts'
import type {Linked, Tuple} from './linked.ts'
import type {Span} from './pair.ts'
import {CALM, SUREST} from './parameters.ts'

/** A tuple and how sure it is, 0 to 1. */
export interface Scored extends Linked {
  readonly confidence: number
}

const PASSES = 3
/** Readings of two neighbours that are compared at most. */
const READINGS = 256

/** Re-checks what is not certain, stretch by stretch, and says how sure each tuple is. */
export function refine(linked: readonly Linked[], model: Model): Scored[] {
  const scored: Scored[] = []
  let open: Tuple[] = []
  const close = () => {
    if (open.length > 0) scored.push(...refineStretch(open, model))
    open = []
  }
  for (const {tuple, lead} of linked) {
    if (lead === undefined) open.push(tuple)
    else {
      close()
      scored.push({tuple, lead, confidence: confidenceOf(lead)})
    }
  }
  close()
  return scored
}

/**
 * Re-checks neighbouring tuples per pair of sides: every way to divide the units of one or two neighbours into one or
 * two tuples is compared by the sum over the pairs, until nothing is better. The margin to the next best reading is the
 * confidence.
 */
function refineStretch(tuples: readonly Tuple[], model: Model): Scored[] {
  let current = [...tuples]
  for (let pass = 0; pass < PASSES; pass += 1) {
    const next = onePass(current, model)
    const isStable = next.length === current.length && next.every((tuple, index) => isSame(tuple, current[index]!))
    current = next
    if (isStable) break
  }
  return withConfidence(current, model)
}

function onePass(tuples: readonly Tuple[], model: Model): Tuple[] {
  const done: Tuple[] = []
  for (const tuple of tuples.flatMap(whole => bestOf(readings(whole, model)).tuples)) {
    const last = done.pop()
    done.push(
      ...(last
        ? bestOf([
            {tuples: [last, tuple], score: scoreOf([last, tuple], model)},
            ...readings(joined(last, tuple), model)
          ]).tuples
        : [tuple])
    )
  }
  return done
}

interface Reading {
  readonly tuples: readonly Tuple[]
  readonly score: number
}

/** All ways to read the units of a tuple as one or two tuples; none when there are too many. */
function readings(whole: Tuple, model: Model): Reading[] {
  const count = whole.reduce((product, {size}) => product * (size + 1), 1)
  const plain = {tuples: [whole], score: scoreOf([whole], model)}
  if (count > READINGS) return [plain]
  const found: Reading[] = [plain]
  for (let code = 1; code < count - 1; code += 1) {
    let rest = code
    const first: Span[] = []
    const second: Span[] = []
    for (const {start, size} of whole) {
      const cut = rest % (size + 1)
      rest = (rest - cut) / (size + 1)
      first.push({start, size: cut})
      second.push({start: start + cut, size: size - cut})
    }
    found.push({tuples: [first, second], score: scoreOf([first, second], model)})
  }
  return found
}

/** The first of the best. */
function bestOf(all: readonly Reading[]): Reading {
  return all.reduce((best, reading) => (reading.score > best.score + 1e-9 ? reading : best))
}

function scoreOf(tuples: readonly Tuple[], model: Model): number {
  return tuples.reduce((sum, tuple) => sum + tupleScore(tuple, model), 0)
}

/** Sum over the pairs of sides. */
function tupleScore(tuple: Tuple, model: Model): number {
  let sum = 0
  const hasSingle = tuple.some(({size}) => size === 1)
  for (let x = 0; x < tuple.length; x += 1)
    for (let y = x + 1; y < tuple.length; y += 1) {
      const {score} = model.pair(x, y)
      sum += hasSingle ? finer(tuple[x]!, tuple[y]!, score) : score(tuple[x]!, tuple[y]!)
    }
  return sum
}

/** Where a third side has one unit, two others of several units may correspond one by one inside it. */
function finer(a: Span, b: Span, score: (a: Span, b: Span) => number): number {
  const coarse = score(a, b)
  if (a.size < 2 || b.size < 2 || a.size + b.size > 6) return coarse
  let best = coarse
  for (let n = 1; n < a.size; n += 1)
    for (let m = 1; m < b.size; m += 1) {
      const head = score({start: a.start, size: n}, {start: b.start, size: m})
      const tail = finer({start: a.start + n, size: a.size - n}, {start: b.start + m, size: b.size - m}, score)
      best = Math.max(best, head + tail)
    }
  return best
}

function joined(first: Tuple, second: Tuple): Tuple {
  return first.map((span, side) => ({
    start: span.size > 0 ? span.start : second[side]!.start,
    size: span.size + second[side]!.size
  }))
}

function isSame(first: Tuple, second: Tuple): boolean {
  return first.every(
    ({start, size}, side) => size === second[side]!.size && (size === 0 || start === second[side]!.start)
  )
}

/** Whether two readings link the same units; units without a counterpart have no order among sides and no groups. */
function linksSame(first: readonly Tuple[], second: readonly Tuple[]): boolean {
  const [a, b] = [first, second].map(tuples => tuples.filter(tuple => tuple.filter(({size}) => size > 0).length > 1))
  return a!.length === b!.length && a!.every(tuple => b!.some(other => isSame(tuple, other)))
}

function withConfidence(tuples: readonly Tuple[], model: Model): Scored[] {
  const margins = tuples.map(tuple => marginOf([tuple], tuple, model))
  for (let index = 1; index < tuples.length; index += 1) {
    const [first, second] = [tuples[index - 1]!, tuples[index]!]
    const margin = marginOf([first, second], joined(first, second), model)
    margins[index - 1] = Math.min(margins[index - 1]!, margin)
    margins[index] = Math.min(margins[index]!, margin)
  }
  return tuples.map((tuple, index) => ({tuple, confidence: confidenceOf(margins[index]!)}))
}

function confidenceOf(margin: number): number {
  return SUREST / (1 + Math.exp(-CALM * margin))
}

/** By how much a reading beats every other of the same units. */
function marginOf(chosen: readonly Tuple[], whole: Tuple, model: Model): number {
  const score = scoreOf(chosen, model)
  const others = readings(whole, model).filter(({tuples}) => !linksSame(tuples, chosen))
  return others.reduce((least, other) => Math.min(least, score - other.score), Number.POSITIVE_INFINITY)
}
