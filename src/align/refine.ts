import type {Model} from './chain.ts'
import {keeping} from './keeping.ts'
import {areSame, isSame, joined, type Linked, type Tuple} from './linked.ts'
import {CALM, SUREST} from './parameters.ts'
import {recheck} from './recheck.ts'
import type {Span} from './span.ts'
import {scoreOf} from './tuple-score.ts'

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

interface Reading {
  readonly tuples: readonly Tuple[]
  readonly score: number
}

/** Reads tuples by a model, each once: a stretch is read until nothing changes, and once more for how sure it is. */
interface Reader {
  score(tuples: readonly Tuple[]): number
  readings(whole: Tuple): readonly Reading[]
}

function reader(model: Model): Reader {
  const known = new Map<string, readonly Reading[]>()
  return {
    score: tuples => scoreOf(tuples, model),
    readings(whole) {
      const name = whole.map(({start, size}) => `${start}+${size}`).join()
      const found = known.get(name) ?? readings(whole, model)
      known.set(name, found)
      return found
    }
  }
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
