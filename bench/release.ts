import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {build} from 'esbuild'

/**
 * What a release costs against parsing and printing the same files: CPU (user and system) and peak memory, of whole processes in turn.
 *
 *     npm run build && npx tsx bench/release.ts [--rounds 3] [--command release|site] PROJECT
 *
 * The project is copied and needs a configuration that lets a release end (`refused: "fallback"`). `cold` has nothing kept, `after check`
 * what `check` kept, `warm` what a release kept. Prints the sums of `SHA256SUMS`, which must be one.
 */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    rounds: {type: 'string', default: '3'},
    command: {type: 'string', default: 'release'},
    warm: {type: 'boolean', default: false}
  }
})
const [project = '.'] = positionals
const work = mkdtempSync(join(tmpdir(), 'stele-cost-'))
const copy = join(work, basename(resolve(project)))
cpSync(project, copy, {
  recursive: true,
  filter: from => !/node_modules|\/\.git(?:\/|$)|\/release(?:\/|$)|\/\.stele\/cache/.test(from)
})
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
await build({
  entryPoints: [here('parse-stringify.ts')],
  outfile: join(work, 'baseline.mjs'),
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'node'
})
const files = readdirSync(copy, {recursive: true, withFileTypes: true})
  .filter(entry => entry.isFile() && /\.mdx?$/.test(entry.name))
  .map(({parentPath, name}) => join(parentPath, name))

interface Cost {
  readonly cpu: number
  /** MiB. */
  readonly memory: number
}

/** Runs node and reads what the process itself says at its end. */
function cost(words: readonly string[], input = ''): Cost {
  const said =
    "import {writeSync} from 'node:fs'; process.on('exit', () => { const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage(); writeSync(2, ['\\nCOST', (userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024, '\\n'].join(' ')) })"
  const hook = `data:text/javascript,${encodeURIComponent(said)}`
  const {stderr, status} = spawnSync('node', ['--import', hook, ...words], {input, encoding: 'utf8', maxBuffer: 1e9})
  const [, cpu, memory] = /COST (\S+) (\S+)/.exec(stderr) ?? []
  if (cpu === undefined || status === null || status > 1) throw new Error(`${words.join(' ')}: ${status} ${stderr}`)
  return {cpu: Number(cpu), memory: Number(memory)}
}

const output = join(work, 'out')
const stele = [
  here('../dist/stele.js'),
  values.command,
  '--root',
  copy,
  values.command === 'site' ? '--output' : '--to',
  output,
  '--quiet'
]
const KINDS = ['cold', 'after check', 'warm'] as const
const rounds: Record<'baseline' | (typeof KINDS)[number], Cost>[] = []
const sums = new Set<string>()
function made(): Cost {
  const one = cost(stele)
  if (existsSync(join(output, 'SHA256SUMS'))) sums.add(readFileSync(join(output, 'SHA256SUMS'), 'utf8'))
  return one
}
const forget = () => rmSync(join(copy, '.stele/cache'), {recursive: true, force: true})
for (let round = 0; round < Number(values.rounds); round += 1) {
  const baseline = cost([join(work, 'baseline.mjs')], JSON.stringify(files))
  forget()
  const cold = made()
  forget()
  cost([here('../dist/stele.js'), 'check', '--root', copy, '--quiet', '--output', join(work, 'report.txt')])
  const afterCheck = made()
  rounds.push({baseline, cold, 'after check': afterCheck, warm: made()})
}
for (const {baseline, ...others} of rounds)
  console.log(
    [['parse + stringify', baseline] as const, ...KINDS.map(kind => [kind, others[kind]] as const)]
      .map(([name, {cpu, memory}]) => `${name} ${cpu.toFixed(1)} s ${memory.toFixed(0)} MiB`)
      .join(', ')
  )
const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0
for (const kind of KINDS) {
  const ratio = median(rounds.map(round => round[kind].cpu / round.baseline.cpu))
  const memory = Math.max(...rounds.map(round => round[kind].memory))
  console.log(`${kind}: ${ratio.toFixed(2)} times the CPU of parse + stringify, at most ${memory.toFixed(0)} MiB`)
}
console.log(`${files.length} files, ${sums.size} different SHA256SUMS`)
rmSync(work, {recursive: true, force: true})
