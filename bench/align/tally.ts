import type {Bead} from '../../src/align/sentences.ts'
import {type Case, halfOf, languagesOf} from './cases.ts'
import {blockGold, type Counts, count, project, scores, toBlocks} from './score.ts'

/** How well cases were answered: counts by set and languages, a list a half, and every link's confidence. */
export interface Tally {
  readonly rows: Map<string, [Counts[], Counts[]]>
  readonly trust: {readonly confidence: number; readonly isRight: boolean}[]
}

export function emptyTally(): Tally {
  return {rows: new Map(), trust: []}
}

/** Adds the answer of a case to a tally; a case of three languages counts for its pairs too. */
export function tell({rows, trust}: Tally, one: Case, beads: readonly Bead[]): void {
  const {set, gold, blocks} = one
  const found = beads.map(({indexes}) => indexes)
  const languages = languagesOf(one)
  const add = (name: string, counts: Counts) => addRow(rows, `${set} | ${name}`, one, counts)
  add(languages, blocks ? count(blockGold(blocks), toBlocks(found, blocks)) : count(gold, found))
  if (blocks) return
  const right = new Set(gold.map(bead => JSON.stringify(bead)))
  for (const {indexes, confidence} of beads)
    if (indexes.filter(({length}) => length > 0).length > 1)
      trust.push({confidence, isRight: right.has(JSON.stringify(indexes))})
  const locales = languages.split('-')
  if (locales.length > 2)
    for (const [x, first] of locales.entries())
      for (const [y, second] of locales.entries())
        if (x < y) add(`${languages}: ${first}-${second}`, count(project(gold, x, y), project(found, x, y)))
}

function addRow(rows: Tally['rows'], name: string, one: Case, counts: Counts): void {
  const halves = rows.get(name) ?? [[], []]
  halves[halfOf(one)].push(counts)
  rows.set(name, halves)
}

/** A line a set and languages: strict F1 and that of omissions and additions, of all cases and of either half. */
export function accuracyTable({rows}: Tally): string {
  const line = ([name, halves]: [string, [Counts[], Counts[]]]) => {
    const figures = [halves.flat(), ...halves].map(counts => {
      const {f1, nullF1} = scores(counts)
      return `${f1.toFixed(3)} (${nullF1.toFixed(2)})`
    })
    return `| ${name} | ${figures.join(' | ')} |`
  }
  const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1))
  return ['| set | languages | F1 (null F1) | first half | second half |', '|-|-|-:|-:|-:|', ...sorted.map(line)].join(
    '\n'
  )
}

/** A line a range of confidence: how many links, and the share that is right. */
export function calibrationTable({trust}: Tally): string {
  const edges = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.01]
  const ranges = [...edges.slice(0, -1).map((low, index) => [low, edges[index + 1]!] as const), [0.95, 1.01] as const]
  const line = ([low, high]: readonly [number, number]) => {
    const inside = trust.filter(({confidence}) => confidence >= low && confidence < high)
    const right = inside.filter(({isRight}) => isRight).length
    const mean = inside.reduce((sum, {confidence}) => sum + confidence, 0) / Math.max(1, inside.length)
    const share = (100 * right) / Math.max(1, inside.length)
    return `| ${low}–${Math.min(1, high)} | ${inside.length} | ${(100 * mean).toFixed(1)} % | ${share.toFixed(1)} % |`
  }
  return ['| confidence | links | mean | right |', '|-|-:|-:|-:|', ...ranges.map(line)].join('\n')
}
