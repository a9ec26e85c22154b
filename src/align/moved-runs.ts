import type {Model} from './chain.ts'
import {isApart, linkScore, type Partner, type Scene} from './link-score.ts'
import type {Scored} from './refine.ts'

/** Log odds from which two runs that the order keeps apart are taken for one that was moved. */
const LEAST = 6

/** As many open tuples one behind the other, of the same sides. */
interface Run {
  readonly start: number
  readonly size: number
}

/** Runs of open tuples that lack each other's sides, as a paragraph and its list: what one of them hardly tells, all of them do. */
export function joinRuns({partner, scored, model}: Scene): void {
  const runs = openRuns(scored, partner)
  const candidates = runs.flatMap((one, at) =>
    runs.slice(at + 1).flatMap(other => {
      const scores = one.size === other.size ? scoresOf(one, other, scored, model) : []
      const score = scores.reduce((sum, own) => sum + own, 0)
      return scores.length > 1 && score > LEAST && scores.every(own => own > 0) ? [{one, other, score}] : []
    })
  )
  for (const {one, other, score} of candidates) {
    // Of several that it may be nobody can tell which it is.
    if (candidates.filter(found => [found.one, found.other].some(run => run === one || run === other)).length > 1)
      continue
    for (let at = 0; at < one.size; at += 1) {
      const [a, b] = [one.start + at, other.start + at]
      partner.set(a, {other: b, score: score / one.size})
      partner.set(b, {other: a, score: score / one.size})
    }
  }
}

function openRuns(scored: readonly Scored[], partner: ReadonlyMap<number, Partner>): Run[] {
  const runs: {start: number; size: number; sides: string}[] = []
  for (const [at, {tuple}] of scored.entries()) {
    if (partner.has(at) || !tuple.some(({size}) => size === 0)) continue
    const sides = tuple.map(({size}) => size).join(' ')
    const last = runs.at(-1)
    if (last && last.sides === sides && last.start + last.size === at) last.size += 1
    else runs.push({start: at, size: 1, sides})
  }
  return runs
}

function scoresOf(one: Run, other: Run, scored: readonly Scored[], model: Model): number[] {
  return Array.from({length: one.size}, (_, at) => {
    const [a, b] = [scored[one.start + at]!.tuple, scored[other.start + at]!.tuple]
    return isApart(a, b) ? linkScore(a, b, model) : Number.NEGATIVE_INFINITY
  })
}
