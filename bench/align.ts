/**
 * Accuracy of the alignment: `tsx bench/align.ts CASES.jsonl… [--only PATTERN] [--calibration] [--lexicon FILE [--held-out]]` prints strict F1, and F1 of
 * omissions and additions, for every set and pair of languages. A line of CASES is
 * `{"id","set","lang":["en","zh"],"a","b","gold"}` or `{"id","set","en","zh","ja","gold"}`, with block kinds `ka`, `kb`
 * (`ken` …) or, instead of gold, the block of every sentence, `blk: {a, b}`. `--lexicon` takes another lexicon than the one that is
 * shipped, `--held-out` leaves out pages that `bench/lexicon.ts --held-out` learns from.
 */
import {readFileSync} from 'node:fs'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {readLexicon} from '../src/align/lexicon.ts'
import {alignSentences} from '../src/align/sentences.ts'
import {blockGold, type Counts, count, type Indexes, project, scores, toBlocks} from './align-score.ts'
import {isHeldOut} from './lexicon/held-out.ts'

/** What the id of a case made of a page of the sites that the lexicon is learned from begins with. */
const LEARNED = /^docs-\w+\.[\w-]+\.(?:astro|cncf)\//

interface Case {
  readonly id: string
  readonly set: string
  readonly texts: Record<string, string[]>
  readonly kinds?: Record<string, string[]>
  readonly gold: Indexes[]
  readonly blocks?: [number[], number[]]
}

const {values, positionals} = parseArgs({
  options: {
    only: {type: 'string', default: ''},
    calibration: {type: 'boolean', default: false},
    lexicon: {type: 'string'},
    'held-out': {type: 'boolean', default: false}
  },
  allowPositionals: true
})
const only = new RegExp(values.only)
const lexicon = values.lexicon && readLexicon((await import(pathToFileURL(values.lexicon).href)).LEXICON)
const tables = new Map<string, Counts[]>()
const trust: {confidence: number; isRight: boolean}[] = []
const start = process.cpuUsage()
let units = 0

for (const file of positionals)
  for (const line of readFileSync(file, 'utf8').split('\n')) if (line !== '') run(readCase(JSON.parse(line)))

console.log('| set | languages | F1 | null F1 |\n|-|-|-:|-:|')
for (const [name, counts] of [...tables].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const {f1, nullF1} = scores(counts)
  console.log(`| ${name} | ${f1.toFixed(3)} | ${nullF1.toFixed(3)} |`)
}
if (values.calibration) printCalibration()
const {user, system} = process.cpuUsage(start)
console.log(`\n${units} units in ${((user + system) / 1e6).toFixed(1)} s of CPU`)

function run({id, set, texts, kinds, gold, blocks}: Case): void {
  const locales = Object.keys(texts)
  if (!only.test(`${set} ${locales.join('-')}`)) return
  if (values['held-out'] && LEARNED.test(id) && !isHeldOut(id.replace(LEARNED, ''))) return
  const beads = alignSentences(texts, {...(kinds && {kinds}), ...(lexicon && {lexicon})})
  const found = beads.map(({indexes}) => indexes)
  units += Object.values(texts).reduce((sum, {length}) => sum + length, 0)
  add(`${set} | ${locales.join('-')}`, blocks ? count(blockGold(blocks), toBlocks(found, blocks)) : count(gold, found))
  if (blocks) return
  const right = new Set(gold.map(bead => JSON.stringify(bead)))
  for (const {indexes, confidence} of beads) trust.push({confidence, isRight: right.has(JSON.stringify(indexes))})
  if (locales.length === 2) return
  for (const [x, first] of locales.entries())
    for (const [y, second] of locales.entries())
      if (x < y)
        add(`${set} | ${locales.join('-')}: ${first}-${second}`, count(project(gold, x, y), project(found, x, y)))
}

function add(name: string, counts: Counts): void {
  tables.set(name, [...(tables.get(name) ?? []), counts])
}

// biome-ignore lint/suspicious/noExplicitAny: a line of a file of cases, in the format above
function readCase(data: any): Case {
  const locales: string[] = data.lang ?? ['en', 'zh', 'ja'].filter(locale => locale in data)
  const side = (prefix: string, index: number) => data[prefix + (data.lang ? 'ab'[index] : locales[index])]
  const by = (prefix: string) => Object.fromEntries(locales.map((locale, index) => [locale, side(prefix, index)]))
  return {
    id: data.id,
    set: data.set,
    texts: by(''),
    ...(side('k', 0) && {kinds: by('k')}),
    gold: data.gold ?? [],
    ...(data.blk && {blocks: [data.blk.a, data.blk.b]})
  }
}

function printCalibration(): void {
  console.log('\n| confidence | links | right |\n|-|-:|-:|')
  const edges = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.01]
  for (const [index, low] of edges.slice(0, -1).entries()) {
    const inside = trust.filter(({confidence}) => confidence >= low && confidence < edges[index + 1]!)
    const right = inside.filter(({isRight}) => isRight).length
    console.log(`| ${low}– | ${inside.length} | ${((100 * right) / Math.max(1, inside.length)).toFixed(1)} % |`)
  }
}
