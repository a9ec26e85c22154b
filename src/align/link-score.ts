import type {Model} from './chain.ts'
import type {Tuple} from './linked.ts'
import type {Scored} from './refine.ts'

/** The tuple that another goes with, and how well. */
export interface Partner {
  readonly other: number
  readonly score: number
}

/** Tuples, which of them found another, and what they are judged by. */
export interface Scene {
  readonly partner: Map<number, Partner>
  readonly scored: readonly Scored[]
  readonly model: Model
}

/** No side is in both, and none has more than one unit. */
export function isApart(a: Tuple, b: Tuple): boolean {
  return a.every(({size}, side) => size + b[side]!.size <= 1)
}

/** Log odds of all that two tuples say of each other. */
export function linkScore(a: Tuple, b: Tuple, model: Model): number {
  let score = 0
  for (const [x, first] of a.entries())
    for (const [y, second] of b.entries()) {
      if (first.size === 0 || second.size === 0 || x === y) continue
      score += x < y ? model.pair(x, y).score(first, second) : model.pair(y, x).score(second, first)
    }
  return score
}
