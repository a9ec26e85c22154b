import type {Lexicon} from '../../src/align/lexicon.ts'
import {alignSides, readSides} from '../../src/align/sentences.ts'
import type {Case} from './cases.ts'

/** CPU and memory of two languages of so many sentences a side: those of the cases in turn, each round with a number of its own. */
export function speedOf(cases: readonly Case[], count: number, lexicon: Lexicon): string {
  const pairs = cases.filter(({texts, gold}) => Object.keys(texts).length === 2 && gold.length > 0)
  const [first = '', second = ''] = Object.keys(pairs[0]?.texts ?? {})
  const texts = Object.fromEntries([first, second].map(locale => [locale, sentences(pairs, locale, count)]))
  const start = process.cpuUsage()
  const beads = alignSides(readSides(texts, {lexicon}), lexicon)
  const {user, system} = process.cpuUsage(start)
  const memory = process.resourceUsage().maxRSS / 1024
  return `${count} sentences a side: ${((user + system) / 1e6).toFixed(1)} s of CPU, ${memory.toFixed(0)} MB at most, ${beads.length} beads`
}

function sentences(pairs: readonly Case[], locale: string, count: number): string[] {
  const own = pairs.filter(({texts}) => locale in texts).flatMap(({texts}) => texts[locale]!)
  return Array.from({length: count}, (_, at) => `${own[at % own.length]} ${Math.floor(at / own.length) + 30}`)
}
