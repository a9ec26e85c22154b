import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
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
      await call(['sync'], root)
      git('add', '-A')
      git('commit', '-q', '-m', 'synced')
      edit('61 ships', '62 ships', 'Two ships more')
      expect(await stale()).toBe(1)
    }),
  60_000
)
