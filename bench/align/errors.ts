import type {Bead} from '../../src/align/sentences.ts'
import type {Case} from './cases.ts'

/** What an answer has that is not right (`-`) and what it should have (`+`), with the texts; empty when all is right. */
export function errorsOf({id, texts, gold}: Case, beads: readonly Bead[]): string {
  const names = (list: readonly (readonly (readonly number[])[])[]) => new Set(list.map(bead => JSON.stringify(bead)))
  const [wanted, found] = [names(gold), names(beads.map(({indexes}) => indexes))]
  const wrong = beads.filter(({indexes}) => !wanted.has(JSON.stringify(indexes)))
  const missed = gold.filter(bead => !found.has(JSON.stringify(bead)))
  if (wrong.length + missed.length === 0) return ''
  const lists = Object.values(texts)
  const show = (indexes: readonly (readonly number[])[]) =>
    indexes.map((list, side) => `    ${list.map(index => `[${index}] ${lists[side]![index]}`).join(' ')}`).join('\n')
  return [
    id,
    ...wrong.map(({indexes, confidence}) => `  - ${confidence.toFixed(2)}\n${show(indexes)}`),
    ...missed.map(bead => `  +\n${show(bead)}`),
    ''
  ].join('\n')
}
