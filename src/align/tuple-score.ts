import type {Model} from './chain.ts'
import type {Tuple} from './linked.ts'
import type {Span} from './span.ts'

/** Log odds of tuples that follow each other. */
export function scoreOf(tuples: readonly Tuple[], model: Model): number {
  return tuples.reduce((sum, tuple) => sum + tupleScore(tuple, model), 0)
}

/**
 * Sum over the pairs of sides. What holds a tuple together are as few pairs as link all its sides; any other pair of sides may correspond
 * one by one inside it: two sentences and two that a third language joins.
 */
function tupleScore(tuple: Tuple, {pair}: Model): number {
  let [sum, isDivided] = [0, false]
  for (let x = 0; x < tuple.length; x += 1)
    for (let y = x + 1; y < tuple.length; y += 1) {
      const {score} = pair(x, y)
      const whole = score(tuple[x]!, tuple[y]!)
      const best = Math.max(whole, inParts(tuple[x]!, tuple[y]!, score))
      if (best === Number.NEGATIVE_INFINITY) return best
      if (best > whole) isDivided = true
      sum += best
    }
  return isDivided ? sum - leastLoss(tuple, pair) : sum
}

/** What is lost where as few pairs as link all sides are read as a whole (Kruskal 1956). */
function leastLoss(tuple: Tuple, pair: Model['pair']): number {
  const roots = new Map<number, number>()
  const root = (side: number): number => {
    const up = roots.get(side)
    return up === undefined ? side : root(up)
  }
  const losses = tuple.flatMap((a, x) =>
    tuple.flatMap((b, y) => {
      if (x >= y || a.size === 0 || b.size === 0) return []
      const {score} = pair(x, y)
      return [{x, y, loss: Math.max(0, inParts(a, b, score) - score(a, b))}]
    })
  )
  let sum = 0
  for (const {x, y, loss} of losses.sort((a, b) => a.loss - b.loss)) {
    const [a, b] = [root(x), root(y)]
    if (a === b) continue
    roots.set(a, b)
    sum += loss
  }
  return sum
}

/** The best way to divide two spans of several units into several that correspond in order. */
function inParts(a: Span, b: Span, score: (a: Span, b: Span) => number): number {
  if (a.size < 2 || b.size < 2 || a.size + b.size > 6) return Number.NEGATIVE_INFINITY
  let best = Number.NEGATIVE_INFINITY
  for (let n = 1; n < a.size; n += 1)
    for (let m = 1; m < b.size; m += 1) {
      const head = score({start: a.start, size: n}, {start: b.start, size: m})
      const [c, d] = [
        {start: a.start + n, size: a.size - n},
        {start: b.start + m, size: b.size - m}
      ]
      best = Math.max(best, head + Math.max(score(c, d), inParts(c, d, score)))
    }
  return best
}
