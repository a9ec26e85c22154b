import type {Model} from './chain.ts'
import type {Tuple} from './linked.ts'
import type {Span} from './span.ts'
import {scoreOf} from './tuple-score.ts'

/** Readings of two neighbours that are compared at most. */
const READINGS = 256

/** One way to read units, and how well they go together so. */
export interface Reading {
  readonly tuples: readonly Tuple[]
  readonly score: number
}

/** Reads tuples by a model, each once: a stretch is read until nothing changes, and once more for how sure it is. */
export interface Reader {
  score(tuples: readonly Tuple[]): number
  readings(whole: Tuple): readonly Reading[]
}

export function reader(model: Model): Reader {
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
export function bestOf(all: readonly Reading[]): Reading {
  return all.reduce((best, reading) => (reading.score > best.score + 1e-9 ? reading : best))
}
