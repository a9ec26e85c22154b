import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {extname, join} from 'node:path'
import {stele} from '../scripts/stele.ts'
import {EXCHANGE_FORMATS} from '../src/formats/exchange-formats.ts'

/**
 * Exports all articles of a site in every format, imports them unchanged, and counts the articles whose bytes are the same.
 *
 * tsx bench/interchange.ts FOLDER [FORMAT…]
 */
const [folder, ...wanted] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: tsx bench/interchange.ts FOLDER [FORMAT…]')
  process.exit(2)
}
const root = mkdtempSync(join(tmpdir(), 'stele-interchange-'))
try {
  cpSync(folder, root, {recursive: true, filter: from => statSync(from).isDirectory() || /\.(?:mdx?|json)$/.test(from)})
  if (!existsSync(join(root, 'stele.config.json'))) await call(['init'])
  const before = pages()
  let faults = 0
  for (const format of wanted.length > 0 ? wanted : Object.keys(EXCHANGE_FORMATS)) {
    const to = `out-${format}`
    const started = process.cpuUsage()
    const exported = await call(['export', '--format', format, '--to', to])
    const middle = process.cpuUsage(started)
    const again = digestOf(to)
    await call(['export', '--format', format, '--to', `${to}-again`])
    const isStable = again === digestOf(`${to}-again`)
    const imported = await call(['import', to, '--format', 'jsonl'])
    const after = pages()
    const changed = [...before].filter(([file, text]) => after.get(file) !== text).map(([file]) => file)
    const results = new Map<string, number>()
    for (const line of imported.out.split('\n').filter(line => line !== '')) {
      const {result}: {result: string} = JSON.parse(line)
      results.set(result, (results.get(result) ?? 0) + 1)
    }
    const units = [...results].map(([result, count]) => `${count} ${result}`).join(', ')
    console.log(
      `${format}: ${before.size - changed.length} of ${before.size} pages byte-identical, ${after.size - before.size} new; ${units}; exported twice ${isStable ? 'the same' : 'DIFFERENT'}; export ${Math.round((middle.user + middle.system) / 1000)} ms CPU`
    )
    for (const file of changed.slice(0, 10)) console.log(`  changed: ${file}`)
    const said = [...new Set((exported.err + imported.err).split('\n'))].filter(line => line !== '').slice(0, 5)
    for (const line of said) console.log(`  said: ${line}`)
    faults += changed.length + (isStable ? 0 : 1) + (after.size - before.size)
    for (const name of [to, `${to}-again`]) rmSync(join(root, name), {recursive: true, force: true})
  }
  process.exitCode = faults > 0 ? 1 : 0
} finally {
  rmSync(root, {recursive: true, force: true})
}

async function call(words: readonly string[]): Promise<{out: string; err: string}> {
  let [out, err] = ['', '']
  await stele([...words, '--root', root], {
    stdin: (async function* () {})(),
    stdout: {write: text => (out += text)},
    stderr: {write: text => (err += text)},
    env: {}
  })
  return {out, err}
}

/** The pages of the site by file. */
function pages(): Map<string, string> {
  const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(file => /^\.mdx?$/.test(extname(file)))
  return new Map(files.sort().map(file => [file, readFileSync(join(root, file), 'latin1')]))
}

function digestOf(to: string): string {
  const files = existsSync(join(root, to)) ? readdirSync(join(root, to), {recursive: true, encoding: 'utf8'}) : []
  return files
    .sort()
    .filter(file => statSync(join(root, to, file)).isFile())
    .map(file => `${file}\0${readFileSync(join(root, to, file), 'utf8')}`)
    .join('\0')
}
