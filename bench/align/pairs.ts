import type {Bead} from '../../src/align/sentences.ts'
import {type Case, languagesOf} from './cases.ts'
import {type Counts, count, type Indexes, joinedAs, project, rightlyAlone, scores} from './score.ts'

/** Counts of a pair read from the answer for three languages, of the pair aligned by itself, and units that only one of both has rightly alone. */
interface Row {
  readonly joint: Counts[]
  readonly alone: Counts[]
  readonly units: [joint: number, alone: number]
}

/** Pairs of cases of three languages, by set and pair. */
export type PairTally = Map<string, Row>

/** Adds each pair of a case, as the answer for all its languages has it and as `answer` has it by itself. */
export function tellPairs(
  tally: PairTally,
  one: Case,
  {beads, answer}: {beads: readonly Bead[]; answer: (locales: readonly string[]) => readonly Bead[]}
): void {
  const locales = languagesOf(one).split('-')
  if (locales.length < 3) return
  for (const [x, first] of locales.entries())
    for (const [y, second] of locales.entries()) {
      if (x >= y) continue
      const name = `${one.set} | ${first}-${second}`
      const row = tally.get(name) ?? {joint: [], alone: [], units: [0, 0] as [number, number]}
      tally.set(name, row)
      const gold = project(one.gold, x, y)
      const joint = project(
        beads.map(({indexes}) => indexes),
        x,
        y
      )
      const alone = answer([first, second]).map(({indexes}) => indexes)
      const counted = (found: readonly Indexes[]) => count(gold, joinedAs(gold, found))
      row.joint.push(counted(joint))
      row.alone.push(counted(alone))
      const units = rightlyAlone(gold, joint, alone)
      for (const at of [0, 1] as const) row.units[at] += units[at]
    }
}

/** A line a set and pair: F1 and null F1 of the pair from three languages and by itself. */
export function pairTable(tally: PairTally): string {
  const figures = (counts: readonly Counts[]) => {
    const {f1, nullF1} = scores(counts)
    return `${f1.toFixed(3)} (${nullF1.toFixed(2)})`
  }
  const lines = [...tally]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, {joint, alone, units}]) => `| ${name} | ${figures(joint)} | ${figures(alone)} | ${units.join(' | ')} |`
    )
  return [
    '| set | pair | of three: F1 (null F1) | by itself | units right only of three | only by itself |',
    '|-|-|-:|-:|-:|-:|',
    ...lines
  ].join('\n')
}
