import type {IndexedUnit} from './indexed-unit.ts'
import type {PairParameters} from './pair-parameters.ts'
import {LENGTH_VARIANCE} from './parameters.ts'
import type {Span} from './span.ts'

/** Least deviation of the logarithm of lengths in a text, for texts of very few units. */
const LEAST_DEVIATION = 0.45

/** Log odds of the lengths of two spans, under what a document was found to be like, or of single units before it is seen. */
export interface LengthScore {
  spans(a: Span, b: Span, parameters: Pick<PairParameters, 'drift' | 'spread'>): number
  single(a: number, b: number): number
}

/**
 * Log odds of two lengths under translation against chance. Translation: the total of one side is log-normal round
 * that of the other (Gale and Church 1993, on logarithms) and its units cut it anywhere; chance: every unit is
 * log-normal by itself. The mean of both directions.
 */
export function lengthScore(sides: readonly [readonly IndexedUnit[], readonly IndexedUnit[]]): LengthScore {
  const [first, second] = [side(sides[0]), side(sides[1])]
  return {
    spans(a, b, {drift, spread}) {
      const x = first.total(a)
      const y = second.total(b)
      const logX = first.log(a)
      const logY = second.log(b)
      const linked = normal(logY - logX - drift, lengthVariance(x, y) * spread)
      const forth = linked - b.size * logY - second.chance(b)
      const back = linked - a.size * logX - first.chance(a)
      return (forth + back) / 2
    },
    single(a, b) {
      const logX = first.logs[a]!
      const logY = second.logs[b]!
      const linked = normal(logY - logX, lengthVariance(first.lengths[a]!, second.lengths[b]!))
      return (2 * linked - logY - second.alone[b]! - logX - first.alone[a]!) / 2
    }
  }
}

/** Variance of the logarithm of the ratio of two lengths that translate each other, in letters. */
export function lengthVariance(x: number, y: number): number {
  return LENGTH_VARIANCE.constant + LENGTH_VARIANCE.perLetter / Math.sqrt(x * y)
}

function side(units: readonly IndexedUnit[]) {
  const sums = [0]
  const logs = units.map(({length}) => Math.log(length))
  for (const {length} of units) sums.push(sums.at(-1)! + length)
  const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length)
  const square = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / Math.max(1, logs.length)
  const variance = Math.max(LEAST_DEVIATION ** 2, square)
  const alone = logs.map(log => normal(log - mean, variance) - log)
  const chances = [0]
  for (const chance of alone) chances.push(chances.at(-1)! + chance)
  const total = ({start, size}: Span) => sums[start + size]! - sums[start]!
  return {
    lengths: units.map(({length}) => length),
    logs,
    alone,
    total,
    log: (span: Span) => (span.size === 1 ? logs[span.start]! : Math.log(total(span))),
    chance: ({start, size}: Span) => chances[start + size]! - chances[start]!
  }
}

function normal(deviation: number, variance: number): number {
  return -0.5 * (Math.log(2 * Math.PI * variance) + deviation ** 2 / variance)
}
