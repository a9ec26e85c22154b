import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {delimiter, join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'

const FILES = new Map([
  ['content/en/port.md', 'The port opened in 1997.\n\nIt has 60 ships.\n'],
  ['content/ja/port.md', '港は1997年に開いた。\n\n船が60隻ある。\n']
])

test(
  'commits that say so ask for nothing, as long as all of them say so',
  () =>
    inFolder(FILES, async root => {
      const git = (...words: string[]) =>
        execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
          cwd: root,
          stdio: 'pipe'
        })
      const edit = (old: string, fresh: string, message?: string) => {
        const file = join(root, 'content/en/port.md')
        writeFileSync(file, readFileSync(file, 'utf8').replace(old, fresh))
        if (message) git('commit', '-q', '-a', '-m', message)
      }
      const stale = async () => {
        const {stdout} = await call(['sync', '--dry-run', '--format', 'jsonl'], root)
        return stdout.split('\n').filter(line => line.includes('"stale"')).length
      }
      git('init', '-q', '-b', 'main')
      await call(['sync'], root)
      git('add', '-A')
      git('commit', '-q', '-m', 'first')
      edit('opened in', 'was opened in', 'Word it better\n\nStele: minor')
      expect(await stale()).toBe(0)
      edit('60 ships', '61 ships')
      expect(await stale()).toBe(2)
      git('commit', '-q', '-a', '-m', 'One ship more')
      expect(await stale()).toBe(2)
      git('commit', '-q', '--amend', '-m', 'One ship more\n\nstele: minor')
      expect(await stale()).toBe(0)
      const held = async () => (await call(['release', '--to', 'out'], root)).stdout.match(/stale segment/g) ?? []
      const behind = async () =>
        (await call(['status', '--format', 'jsonl'], root)).stdout.match(/"stale":[1-9]/g) ?? []
      expect(await behind(), 'status').toEqual([])
      expect(await held(), 'release').toEqual([])
      git('commit', '-q', '--amend', '-m', 'One ship more')
      expect(await behind(), 'status').toHaveLength(1)
      expect(await held(), 'release').toHaveLength(1)
      git('commit', '-q', '--amend', '-m', 'One ship more\n\nstele: minor')
      await call(['sync'], root)
      git('add', '-A')
      git('commit', '-q', '-m', 'synced')
      edit('61 ships', '62 ships', 'Two ships more')
      expect(await stale()).toBe(1)
    }),
  240_000
)

const BUNDLE = resolve('dist/stele.js')
const wait = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 80)

// The gate builds before it tests; in a process of its own nobody else's zx stands between.
test.skipIf(!existsSync(BUNDLE))(
  'git is asked only where a source changed that nobody answered',
  () =>
    inFolder(FILES, async root => {
      const [bin, asked] = [join(root, 'bin'), join(root, 'asked')]
      mkdirSync(join(root, '.git'))
      mkdirSync(bin)
      writeFileSync(join(bin, 'git'), `#!/bin/sh\necho > '${asked}'\nexit 1\n`)
      chmodSync(join(bin, 'git'), 0o755)
      const env = {PATH: `${bin}${delimiter}${process.env.PATH}`, LANG: 'C'}
      const edit = (locale: string, old: string, fresh: string) => {
        const file = join(root, `content/${locale}/port.md`)
        writeFileSync(file, readFileSync(file, 'utf8').replace(old, fresh))
      }
      const isAsked = (...words: string[]) => {
        rmSync(asked, {force: true})
        wait()
        const {status} = spawnSync(process.execPath, [BUNDLE, 'sync', '--notes', 'off', ...words], {cwd: root, env})
        expect(status).toBe(0)
        return existsSync(asked)
      }
      expect(isAsked(), 'a first sync').toBe(false)
      edit('ja', '船が', '船は')
      expect(isAsked(), 'a better translation').toBe(false)
      edit('en', '60 ships', '61 ships')
      edit('ja', '60隻', '61隻')
      expect(isAsked(), 'a change that was answered').toBe(false)
      edit('en', 'It has', 'It has,')
      expect(isAsked(), 'punctuation').toBe(false)
      edit('en', '61 ships', '62 ships')
      expect(isAsked('--minor', '--dry-run'), 'a change that is called minor').toBe(false)
      expect(isAsked('--dry-run'), 'a change that nobody answered').toBe(true)
      expect(isAsked(), 'the same, written').toBe(true)
      edit('ja', '船は', '船が')
      edit('ja', '61隻', '61艘')
      expect(isAsked(), 'one that is answered by now').toBe(false)
    }),
  240_000
)
