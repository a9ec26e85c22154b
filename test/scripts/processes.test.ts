import {type ChildProcess, spawn, spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {describe, expect, test} from 'vitest'
import {inFolder} from '../scenario.ts'

const BUNDLE = resolve('dist/stele.js')
const PAGES = 8

const FILES: ReadonlyMap<string, string> = new Map(
  Array.from({length: PAGES}, (_, page) => page).flatMap(page => [
    [`content/en/page-${page}.md`, `Port ${page} opened in 1997.\n\nIt has 5 cranes.\n`] as const,
    [`content/ja/page-${page}.md`, `港${page}は1997年に開いた。\n`] as const
  ])
)

const start = (root: string) => spawn(process.execPath, [BUNDLE, 'sync', '--quiet'], {cwd: root, stdio: 'ignore'})
const ended = (process: ChildProcess) => new Promise<number | null>(done => process.once('exit', code => done(code)))

/** All files of the project but for the cache. */
function filesIn(root: string): Map<string, string> {
  const names = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(
    name => /\.(?:md|jsonl)$/.test(name) && !name.startsWith('.stele/cache')
  )
  return new Map(names.sort().map(name => [name, readFileSync(join(root, name), 'utf8')]))
}

// The gate builds before it tests.
describe.skipIf(!existsSync(BUNDLE))('processes', () => {
  const whole = () =>
    inFolder(FILES, async root => {
      expect(await ended(start(root))).toBe(0)
      return filesIn(root)
    })

  test.each([
    ['stdout', [], 0],
    ['stderr', ['--root', 'none'], 3]
  ] as const)('nobody who reads %s is no fault', (name, words, code) =>
    inFolder(FILES, async root => {
      const checking = spawn(process.execPath, [BUNDLE, 'check', ...words], {
        cwd: root,
        stdio: ['ignore', 'pipe', 'pipe']
      })
      checking[name].destroy()
      for (const other of [checking.stdout, checking.stderr]) other.resume()
      expect(await ended(checking)).toBe(code)
    })
  )

  test('two syncs at once give what one gives', async () => {
    const expected = await whole()
    await inFolder(FILES, async root => {
      const codes = await Promise.all([ended(start(root)), ended(start(root))])
      expect(codes).toEqual([0, 0])
      expect(filesIn(root)).toEqual(expected)
      expect(existsSync(join(root, '.stele/cache/lock'))).toBe(false)
    })
  }, 60_000)

  test('a sync that is killed at any moment leaves whole files, and the next one ends as if nothing had been', async () => {
    const expected = await whole()
    const begun = performance.now()
    await whole()
    const time = performance.now() - begun
    await inFolder(FILES, async root => {
      for (const share of [0.6, 0.75, 0.9]) {
        const run = start(root)
        const end = ended(run)
        await setTimeout(time * share)
        run.kill('SIGKILL')
        await end
        for (const [name, text] of filesIn(root)) {
          // Old or new, never half.
          const isOld = text === FILES.get(name)
          expect(isOld || text === expected.get(name), name).toBe(true)
        }
      }
      expect(spawnSync(process.execPath, [BUNDLE, 'sync', '--quiet'], {cwd: root}).status).toBe(0)
      expect(filesIn(root)).toEqual(expected)
    })
  }, 120_000)

  test(
    'a watch says what a change means, once',
    () =>
      inFolder(FILES, async root => {
        const run = spawn(process.execPath, [BUNDLE, 'sync', '--watch', '--notes', 'off'], {
          cwd: root,
          env: {PATH: process.env.PATH, LANG: 'C'}
        })
        let said = ''
        run.stdout.on('data', chunk => {
          said += String(chunk)
        })
        const until = async (pattern: RegExp) => {
          for (let tries = 0; !pattern.test(said) && tries < 200; tries += 1) await setTimeout(100)
          expect(said).toMatch(pattern)
        }
        await until(/segments to do\.\n/)
        said = ''
        // A file that cannot be read is told, and the watch goes on.
        writeFileSync(join(root, 'content/en/page-1.md'), Buffer.from([0xff, 0xfe]))
        await setTimeout(600)
        writeFileSync(join(root, 'content/en/page-1.md'), 'Port 1 opened in 1998.\n\nIt has 5 cranes.\n')
        await until(/page-1\.md:1: stale: Port 1 opened in 1998\./)
        run.kill()
        await ended(run)
      }),
    60_000
  )
})
