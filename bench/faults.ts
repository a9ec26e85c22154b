/**
 * Recall and false alarms on a bench of injected faults: `tsx bench/faults.ts BENCH [--rounds 0,1,2] [--kinds a,b] [--out FOLDER]
 * [--more] [--misses N]`; `--more` keeps the rounds that FOLDER has, so that the whole can be run in pieces. BENCH holds `clean/{en,zh,ja}/…`, `mutants.jsonl` (edits of clean files, each in a round), `glossary.json` and
 * `score.mjs`, which reads the findings written here. The clean tree is also the recorded state that stale text is known by.
 * Prints every kind of fault, those below their bar first, and the alarms on the clean tree by rule.
 */
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {conclude} from '../src/check/conclude.ts'
import {examine} from '../src/check/examine.ts'
import type {Examined} from '../src/check/examined.ts'
import {defaultConfig as config} from '../src/config/index.ts'
import {createTranslator} from '../src/messages/index.ts'
import type {Memory} from '../src/model/index.ts'
import {lineUp} from '../src/pipeline.ts'
import {rules} from '../src/rules/index.ts'
import {sync} from '../src/sync/index.ts'
import {compileTerms} from '../src/terms/index.ts'
import {readGlossary, readPages, readRounds} from './faults-data.ts'
import {printScore, type Score} from './faults-score.ts'

const {values, positionals} = parseArgs({
  options: {
    rounds: {type: 'string'},
    kinds: {type: 'string'},
    out: {type: 'string'},
    more: {type: 'boolean', default: false},
    misses: {type: 'string', default: '0'}
  },
  allowPositionals: true
})
const [bench] = positionals
if (bench === undefined) throw new Error('usage: tsx bench/faults.ts BENCH [--rounds 0,1] [--kinds a,b]')
const out = values.out ?? mkdtempSync(join(tmpdir(), 'faults-'))
mkdirSync(out, {recursive: true})
// The scorer reads every round that it finds: rounds of an earlier run are scored along where more are asked for.
if (!values.more) for (const file of readdirSync(out)) if (/^r\d+\.jsonl$/.test(file)) rmSync(join(out, file))

const t = createTranslator('en')
const finder = compileTerms(readGlossary(join(bench, 'glossary.json')))
const pages = readPages(join(bench, 'clean'))
const memories = new Map<string, Memory>()
const cpu = process.cpuUsage()

const clean = new Map(
  [...pages].map(([path, texts]) => {
    const parallel = lineUp(sourcesOf(path, texts), {config, finder})
    const {memory} = sync(parallel, undefined)
    memories.set(path, memory)
    return [path, examine(parallel, {config, finder, memory, rules})]
  })
)
write('clean', [...clean.values()])

const wanted = values.rounds?.split(',').map(Number)
for (const [round, edited] of readRounds(join(bench, 'mutants.jsonl'), pages)) {
  if (wanted && !wanted.includes(round)) continue
  const examined = new Map(clean)
  for (const [path, texts] of edited) examined.set(path, look(path, texts))
  write(`r${String(round).padStart(3, '0')}`, [...examined.values()])
}
const {user, system} = process.cpuUsage(cpu)

const kinds = values.kinds ? ['--kinds', values.kinds] : []
const [told, score] = scored(out)
printScore(score, scored(onlyErrors(out))[1])
for (const line of told.split('\n')) if (line.startsWith('MISS')) console.log(line)
console.log(`\n${((user + system) / 1e6).toFixed(0)} s of CPU; findings in ${out}`)

/** What the scorer says of the findings in a folder: in words, and as data. */
function scored(findings: string): [string, Score] {
  const result = join(findings, 'score.json')
  const options = ['--bench', bench!, '--findings', findings, '--out', result, '--misses', values.misses, ...kinds]
  const told = execFileSync('node', [join(bench!, 'score.mjs'), ...options], {encoding: 'utf8', maxBuffer: 1e9})
  return [told, JSON.parse(readFileSync(result, 'utf8'))]
}

/** A folder with the errors among the findings of another. */
function onlyErrors(findings: string): string {
  const folder = join(findings, 'errors')
  rmSync(folder, {recursive: true, force: true})
  mkdirSync(folder)
  for (const file of readdirSync(findings).filter(name => name.endsWith('.jsonl'))) {
    const lines = readFileSync(join(findings, file), 'utf8').split('\n')
    writeFileSync(join(folder, file), lines.filter(line => line.includes('"severity":"error"')).join('\n'))
  }
  return folder
}

function sourcesOf(path: string, texts: ReadonlyMap<string, {file: string; text: string}>) {
  return [...texts].map(([locale, {file, text}]) => ({path, locale, file: `content/${file}`, text}))
}

function look(path: string, texts: ReadonlyMap<string, {file: string; text: string}>): Examined {
  const memory = memories.get(path)
  return examine(lineUp(sourcesOf(path, texts), {config, finder, memory, isTolerant: true}), {
    config,
    finder,
    memory,
    rules
  })
}

function write(name: string, examined: readonly Examined[]): void {
  const {findings} = conclude(examined, {config, rules, known: rules})
  const lines = findings.map(({rule, message, args, severity, location, culprit}) => {
    const {file, start} = location
    const text = t(`rules.${rule}.${message}`, args)
    return JSON.stringify({
      file: file.replace(/^content\//, ''),
      line: start.line,
      rule,
      severity,
      message: text,
      culprit
    })
  })
  writeFileSync(join(out, `${name}.jsonl`), lines.map(line => `${line}\n`).join(''))
}
