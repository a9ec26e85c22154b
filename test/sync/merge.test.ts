import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {call, inFolder} from '../scenario.ts'

const EN = 'The port opened in 1997.\n\nIt has 5 cranes and 60 ships.\n\nThe mayor visits it every year.\n'
const JA = '港は1997年に開いた。\n\nクレーン5基と船60隻がある。\n\n市長は毎年訪れる。\n'

type Edit = readonly [locale: string, old: string, fresh: string]

/** What one branch and the other did, and what the sync after the merge says of each unit of the Japanese page. */
const CASES: readonly {name: string; ours: readonly Edit[]; theirs: readonly Edit[]; statuses: readonly string[]}[] = [
  {
    name: 'one changed the source, the other a translation',
    ours: [['ja', '毎年訪れる', '年に一度訪れる']],
    theirs: [['en', '60 ships', '61 ships']],
    statuses: ['keep', 'stale', 'keep']
  },
  {
    name: 'both added a paragraph, in both languages',
    ours: [
      ['en', 'The port opened', 'A new pier was built.\n\nThe port opened'],
      ['ja', '港は1997', '新しい桟橋ができた。\n\n港は1997']
    ],
    theirs: [
      ['en', 'every year.\n', 'every year.\n\nGuests come by train.\n'],
      ['ja', '訪れる。\n', '訪れる。\n\n客は列車で来る。\n']
    ],
    statuses: ['keep', 'keep', 'keep', 'keep', 'keep']
  },
  {
    name: 'both changed the source in different places',
    ours: [['en', 'in 1997', 'in 1998']],
    theirs: [['en', 'every year', 'every month']],
    statuses: ['stale', 'keep', 'stale']
  },
  {
    name: 'one deleted a paragraph, the other changed another',
    ours: [
      ['en', 'It has 5 cranes and 60 ships.\n\n', ''],
      ['ja', 'クレーン5基と船60隻がある。\n\n', '']
    ],
    theirs: [['en', 'in 1997', 'in 1998']],
    statuses: ['stale', 'keep']
  },
  {
    name: 'one brought a translation up to date, the other did not know',
    ours: [['en', 'in 1997', 'in 1998']],
    theirs: [
      ['en', '60 ships', '61 ships'],
      ['ja', '60隻', '61隻']
    ],
    statuses: ['stale', 'keep', 'keep']
  }
]

test.each(CASES)(
  'git merges the memory of two branches without a conflict, and the next sync settles it: $name',
  ({ours, theirs, statuses}) =>
    inFolder(
      new Map([
        ['content/en/port.md', EN],
        ['content/ja/port.md', JA]
      ]),
      async root => {
        const git = (...words: string[]) =>
          execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {
            cwd: root,
            encoding: 'utf8',
            stdio: 'pipe'
          })
        const commit = async (edits: readonly Edit[]) => {
          for (const [locale, old, fresh] of edits) {
            const file = join(root, `content/${locale}/port.md`)
            writeFileSync(file, readFileSync(file, 'utf8').replace(old, fresh))
          }
          await call(['sync', '--notes', 'off'], root)
          git('add', '-A')
          git('commit', '-q', '-m', 'x')
        }
        const memory = () => readFileSync(join(root, '.stele/memory/port.jsonl'), 'utf8')
        git('init', '-q', '-b', 'main')
        await commit([])
        const ids = idsIn(memory())
        git('checkout', '-q', '-b', 'other')
        await commit(theirs)
        git('checkout', '-q', 'main')
        await commit(ours)
        git('merge', '-q', '-m', 'merged', 'other')
        const {stdout, stderr} = await call(['sync', '--notes', 'off', '--format', 'jsonl'], root)
        expect(stderr).toBe('')
        const items = stdout
          .trim()
          .split('\n')
          .map((line): {status: string; unit: string} => JSON.parse(line))
        expect(items.map(({status}) => status)).toEqual(statuses)
        expect(idsIn(memory())).toEqual(items.map(({unit}) => unit))
        // What is still there has the name it had.
        expect(items.filter(({unit}) => ids.includes(unit)).length).toBe(Math.min(3, statuses.length))
        const settled = memory()
        await call(['sync', '--notes', 'off'], root)
        expect(memory()).toBe(settled)
      }
    ),
  60_000
)

function idsIn(memory: string): string[] {
  return [...memory.matchAll(/^\{"id":"(\w+)"/gm)].map(([, id]) => id!)
}
