import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'

const EN = 'The port opened in 1997.\n\nIt has 5 cranes and 60 ships.\n\nThe mayor visits it every year.\n'
const JA = '港は1997年に開いた。\n\nクレーン5基と船60隻がある。\n\n市長は毎年訪れる。\n'

test(
  'git merges the memory of two branches without a conflict, and the next sync settles it',
  () =>
    inFolder(
      new Map([
        ['content/en/port.md', EN],
        ['content/ja/port.md', JA]
      ]),
      async root => {
        const git = (...words: string[]) =>
          execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
            cwd: root,
            stdio: 'pipe'
          })
        const edit = (file: string, old: string, fresh: string) =>
          writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replace(old, fresh))
        const commit = async () => {
          await call(['sync', '--notes', 'off'], root)
          git('add', '-A')
          git('commit', '-q', '-m', 'x')
        }
        git('init', '-q', '-b', 'main')
        await commit()
        git('checkout', '-q', '-b', 'other')
        edit('content/en/port.md', '60 ships', '61 ships')
        await commit()
        git('checkout', '-q', 'main')
        edit('content/ja/port.md', '毎年訪れる', '年に一度訪れる')
        await commit()
        git('merge', '-q', '-m', 'merged', 'other')
        const {stdout} = await call(['sync', '--notes', 'off', '--format', 'jsonl'], root)
        const statuses = stdout
          .trim()
          .split('\n')
          .map(line => JSON.parse(line).status)
        expect(statuses).toEqual(['keep', 'stale', 'keep'])
        const lines = readFileSync(join(root, '.stele/memory/port.jsonl'), 'utf8').trim().split('\n')
        expect(lines).toHaveLength(3)
      }
    ),
  30_000
)
