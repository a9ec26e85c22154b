import type {Model} from './chain.ts'
import {keeping} from './keeping.ts'
import {areSame, isSame, joined, type Linked, type Tuple} from './linked.ts'
import {CALM, SUREST} from './parameters.ts'
import {bestOf, type Reader, reader} from './readings.ts'
import {recheck} from './recheck.ts'

/** A tuple and how sure it is, 0 to 1. */
export interface Scored extends Linked {
  readonly confidence: number
}

const PASSES = 3

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

function refineStretch(tuples: readonly Tuple[], model: Model): Scored[] {
  // A unit by itself can be read in one way.
  if (tuples.length === 1 && tuples[0]!.reduce((sum, {size}) => sum + size, 0) === 1)
    return [{tuple: tuples[0]!, confidence: confidenceOf(Number.POSITIVE_INFINITY)}]
  const read = reader(keeping(model))
  const found = settle(tuples, read)
  const checked = recheck(found, model)
  return withConfidence(areSame(checked, found) ? found : settle(checked, read), read)
}

/**
 * Re-reads neighbouring tuples: every way to divide the units of one or two neighbours into one or two tuples is compared by the sum over the
 * pairs of sides, until nothing is better. The margin to the next best reading is the confidence.
 */
function settle(tuples: readonly Tuple[], read: Reader): readonly Tuple[] {
  let current = tuples
  for (let pass = 0; pass < PASSES; pass += 1) {
    const next = onePass(current, read)
    const isStable = areSame(next, current)
    current = next
    if (isStable) break
  }
  return current
}

function onePass(tuples: readonly Tuple[], read: Reader): Tuple[] {
  const done: Tuple[] = []
  for (const tuple of tuples.flatMap(whole => bestOf(read.readings(whole)).tuples)) {
    const last = done.pop()
    done.push(
      ...(last
        ? bestOf([{tuples: [last, tuple], score: read.score([last, tuple])}, ...read.readings(joined(last, tuple))])
            .tuples
        : [tuple])
    )
  }
  return done
}

/** The tuples that link units: those without a counterpart have no order among sides and no groups. */
function linksOf(tuples: readonly Tuple[]): readonly Tuple[] {
  return tuples.filter(tuple => tuple.filter(({size}) => size > 0).length > 1)
}

function haveSame(first: readonly Tuple[], second: readonly Tuple[]): boolean {
  return first.length === second.length && first.every(tuple => second.some(other => isSame(tuple, other)))
}

function withConfidence(tuples: readonly Tuple[], read: Reader): Scored[] {
  const margins = tuples.map(tuple => marginOf([tuple], tuple, read))
  for (let index = 1; index < tuples.length; index += 1) {
    const [first, second] = [tuples[index - 1]!, tuples[index]!]
    const margin = marginOf([first, second], joined(first, second), read)
    margins[index - 1] = Math.min(margins[index - 1]!, margin)
    margins[index] = Math.min(margins[index]!, margin)
  }
  return tuples.map((tuple, index) => ({tuple, confidence: confidenceOf(margins[index]!)}))
}

function confidenceOf(margin: number): number {
  return SUREST / (1 + Math.exp(-CALM * margin))
}

/** By how much a reading beats every other of the same units. */
function marginOf(chosen: readonly Tuple[], whole: Tuple, read: Reader): number {
  const score = read.score(chosen)
  const links = linksOf(chosen)
  let least = Number.POSITIVE_INFINITY
  for (const other of read.readings(whole))
    if (score - other.score < least && !haveSame(linksOf(other.tuples), links)) least = score - other.score
  return least
}
