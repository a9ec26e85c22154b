/**
 * Accuracy of the alignment: `tsx bench/align.ts CASES.jsonl… [options]` prints strict F1, and F1 of omissions and additions, for every
 * set and pair of languages, over all cases and over either half of the documents. A line of CASES is
 * `{"id","set","lang":["en","zh"],"a","b","gold"}` or `{"id","set","en","zh","ja","gold"}`, with block kinds `ka`, `kb`
 * (`ken` …) or, instead of gold, the block of every sentence, `blk: {a, b}`.
 *
 * - `--only PATTERN`: sets and languages, `docs-drift en-zh`
 * - `--half 0|1`: the documents of one half only; `--errors`: what went wrong, with the texts; `--calibration`: confidence and share of right links
 * - `--pairs`: each pair of a case of three languages once more by itself, to see what the third tells; links that the gold joins for the sake of
 *   the third language count as one on both sides
 * - `--ablation`: a table for each kind of evidence that is left out
 * - `--speed N`: CPU and memory of N sentences a side, in a process of its own
 * - `--lexicon FILE`: another lexicon than the one that is shipped; `--held-out`: without pages that `bench/lexicon.ts --held-out` learns from
 */
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {readLexicon, lexicon as shipped} from '../src/align/lexicon.ts'
import {alignSides, type Bead, readSides} from '../src/align/sentences.ts'
import {type Case, halfOf, isUnseen, languagesOf, readCases} from './align/cases.ts'
import {errorsOf} from './align/errors.ts'
import {EVIDENCE, without} from './align/evidence.ts'
import {type PairTally, pairTable, tellPairs} from './align/pairs.ts'
import {speedOf} from './align/speed.ts'
import {accuracyTable, calibrationTable, emptyTally, tell} from './align/tally.ts'

const {values, positionals} = parseArgs({
  options: {
    only: {type: 'string', default: ''},
    half: {type: 'string'},
    pairs: {type: 'boolean', default: false},
    speed: {type: 'string'},
    ablation: {type: 'boolean', default: false},
    errors: {type: 'boolean', default: false},
    calibration: {type: 'boolean', default: false},
    lexicon: {type: 'string'},
    'held-out': {type: 'boolean', default: false}
  },
  allowPositionals: true
})
const only = new RegExp(values.only)
const lexicon = values.lexicon ? readLexicon((await import(pathToFileURL(values.lexicon).href)).LEXICON) : shipped()
const cases = positionals.flatMap(readCases).filter(isWanted)
if (values.speed) {
  console.log(speedOf(cases, Number(values.speed), lexicon))
  process.exit()
}
if (values.ablation) {
  for (const name of ['nothing', ...EVIDENCE]) {
    const tally = emptyTally()
    for (const one of cases) tell(tally, one, answer(one, Object.keys(one.texts), name))
    console.log(`without ${name}\n\n${accuracyTable(tally)}\n`)
  }
  process.exit()
}
const tally = emptyTally()
const pairs: PairTally = new Map()
const start = process.cpuUsage()
let units = 0

for (const one of cases) {
  const beads = answer(one, Object.keys(one.texts))
  units += Object.values(one.texts).reduce((sum, {length}) => sum + length, 0)
  tell(tally, one, beads)
  if (values.errors) console.log(errorsOf(one, beads))
  if (values.pairs) tellPairs(pairs, one, {beads, answer: locales => answer(one, locales)})
}
console.log(accuracyTable(tally))
if (values.pairs) console.log(`\n${pairTable(pairs)}`)
if (values.calibration) console.log(`\n${calibrationTable(tally)}`)
const {user, system} = process.cpuUsage(start)
console.log(`\n${units} units in ${((user + system) / 1e6).toFixed(1)} s of CPU`)

function answer({texts, kinds}: Case, locales: readonly string[], left = 'nothing'): Bead[] {
  const chosen = <T>(by: Readonly<Record<string, T>>) => Object.fromEntries(locales.map(name => [name, by[name]!]))
  const sides = readSides(chosen(texts), {...(kinds && {kinds: chosen(kinds)}), lexicon})
  return alignSides(without(sides, left), lexicon)
}

function isWanted(one: Case): boolean {
  return (
    only.test(`${one.set} ${languagesOf(one)}`) &&
    (values.half === undefined || String(halfOf(one)) === values.half) &&
    (!values['held-out'] || isUnseen(one))
  )
}
