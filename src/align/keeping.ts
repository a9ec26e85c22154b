import type {Model} from './chain.ts'
import type {Pair} from './pair.ts'

/** A span of more units is in no bead. */
const LONGEST = 3

/** A model that keeps the scores it gave: neighbours are read in many ways, which have most of their parts in common. */
export function keeping(model: Model): Model {
  const {sides} = model.vocabulary
  const pairs: Pair[] = []
  return {
    ...model,
    pair(x, y) {
      const place = x * sides.length + y
      pairs[place] ??= keepingPair(model.pair(x, y), sides[y]!.units.length)
      return pairs[place]
    }
  }
}

function keepingPair(pair: Pair, units: number): Pair {
  const known = new Map<number, number>()
  return {
    ...pair,
    score(a, b) {
      if (a.size === 0 || b.size === 0 || a.size > LONGEST || b.size > LONGEST) return pair.score(a, b)
      const name = ((a.start * LONGEST + a.size - 1) * units + b.start) * LONGEST + b.size - 1
      let score = known.get(name)
      if (score === undefined) {
        score = pair.score(a, b)
        known.set(name, score)
      }
      return score
    }
  }
}
