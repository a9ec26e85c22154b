/**
 * What a sync costs that finds nothing, or one file, changed: `tsx bench/no-op.ts FOLDER [--files 20000] [--runs 5]`. Builds a site of that many
 * files in three languages from the Markdown files of any folder, syncs it once, and prints the CPU of `stele sync` (the bundle in
 * dist/) as a ratio of a process that walks the tree and looks at every page, run in turn; and the peak of its memory.
 */
import {spawnSync} from 'node:child_process'
import {appendFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import {parseArgs} from 'node:util'

const {values, positionals} = parseArgs({
  options: {files: {type: 'string', default: '20000'}, runs: {type: 'string', default: '5'}},
  allowPositionals: true
})
const root = mkdtempSync(join(tmpdir(), 'stele-no-op-'))
const stele = resolve('dist/stele.js')

const WALK = `
const {lstatSync, readdirSync} = require('node:fs')
const walk = folder => { for (const entry of readdirSync(folder, {withFileTypes: true})) {
  const path = folder + '/' + entry.name
  if (entry.isDirectory()) walk(path); else lstatSync(path)
} }
walk('content')`

build()
run('first', [stele, 'sync', '--quiet', '--notes', 'off', '--output', join(root, 'first.txt')])
// Until what was written is old enough to be trusted.
spawnSync('sleep', ['1'])
run('settling', [stele, 'sync', '--quiet', '--notes', 'off', '--output', join(root, 'second.txt')])
spawnSync('sleep', ['1'])
const walks: number[] = []
const still: number[] = []
const one: number[] = []
let peak = 0
for (let count = 0; count < Number(values.runs); count += 1) {
  walks.push(run('walk', ['-e', WALK]).cpu)
  const none = run('nothing changed', [stele, 'sync'])
  still.push(none.cpu)
  appendFileSync(join(root, 'content/en/page-7.md'), `\nOne more line ${count}.\n`)
  appendFileSync(join(root, 'content/zh/page-7.md'), `\n又一行 ${count}。\n`)
  appendFileSync(join(root, 'content/ja/page-7.md'), `\nもう一行 ${count}。\n`)
  const changed = run('one changed', [stele, 'sync'])
  one.push(changed.cpu)
  peak = Math.max(peak, none.peak, changed.peak)
  spawnSync('sleep', ['1'])
  run('settling', [stele, 'sync', '--quiet'])
  spawnSync('sleep', ['1'])
}
const ratio = (list: readonly number[]) => (median(list) / median(walks)).toFixed(2)
console.log(
  `walk ${median(walks).toFixed(3)} s, nothing changed ${ratio(still)} x, one changed ${ratio(one)} x, peak ${peak.toFixed(0)} MiB`
)
rmSync(root, {recursive: true, force: true})

/** Pages with equal texts in both languages, but for a line: what is measured is not the translation. */
function build(): void {
  const texts = (readdirSync(positionals[0]!, {recursive: true}) as string[])
    .filter(name => name.endsWith('.md'))
    .slice(0, 400)
    .map(name =>
      readFileSync(join(positionals[0]!, name), 'utf8')
        .slice(0, 1500)
        .replace(/^---.*?\n---\n/s, '')
    )
    .map(text => text.replaceAll(/[`<{]/g, ' '))
  for (let page = 0; page < Number(values.files) / 3; page += 1)
    for (const locale of ['en', 'zh', 'ja']) {
      const file = join(root, `content/${locale}/page-${page}.md`)
      mkdirSync(dirname(file), {recursive: true})
      writeFileSync(file, `# Page ${page}\n\n${texts[page % texts.length]!.split('\n\n')[0]}\n`)
    }
  writeFileSync(
    join(root, 'stele.config.json'),
    JSON.stringify({locales: {en: {}, zh: {}, ja: {}}, sourceLanguage: 'en'})
  )
}

function run(name: string, words: readonly string[]): {cpu: number; peak: number} {
  const tell = `process.on('exit', () => { const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage(); process._rawDebug('used', userCPUTime + systemCPUTime, maxRSS) })`
  const told = join(root, 'tell.cjs')
  writeFileSync(told, tell)
  const {stderr, status} = spawnSync(process.execPath, ['--require', told, ...words], {cwd: root, encoding: 'utf8'})
  const [, cpu, peak] = /used (\d+) (\d+)/.exec(stderr) ?? []
  if (status !== 0 || !cpu) throw new Error(`${name}: ${stderr.slice(0, 2000)}`)
  return {cpu: Number(cpu) / 1e6, peak: Number(peak) / 1024}
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[list.length >> 1]!
}
