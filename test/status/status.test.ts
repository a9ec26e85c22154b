import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {createTranslator} from '../../src/messages/index.ts'
import {amountOf} from '../../src/status/amount.ts'
import {badge} from '../../src/status/badge.ts'
import {type Cell, totalsOf} from '../../src/status/cell.ts'
import {page} from '../../src/status/page.ts'
import {call, inFolder} from '../scenario.ts'

const CELL: Cell = {
  path: 'visit',
  locale: 'ja',
  state: 'behind',
  units: 3,
  missing: 0,
  stale: 1,
  moved: 0,
  obsolete: 0,
  words: 4,
  characters: 0,
  findings: 0
}
const HOSTILE = '</td><script>alert("1")</script>\n\u202Ex'

describe('an amount', () => {
  test.each([
    ['The port has 5 cranes.', 5, 0],
    ["Don't re-run v1.2.", 3, 0],
    ['港口有5台起重机。', 1, 7],
    ['サーバーを再起動', 0, 8],
    ['API 的作用', 1, 3],
    ['— … !', 0, 0]
  ])('of %j', (text, words, characters) => expect(amountOf(text)).toEqual({words, characters}))
})

describe('a total', () => {
  test('is 100 only when nothing is left, and knows the oldest day', () => {
    const cells = [
      {...CELL, units: 1000, since: '2026-03-02'},
      {...CELL, stale: 0, words: 0, since: '2026-01-05'},
      {...CELL, locale: 'en', state: 'source' as const, stale: 0, words: 0}
    ]
    expect(totalsOf(cells, ['en', 'ja'])).toEqual([
      {locale: 'ja', percent: 99, words: 4, characters: 0, since: '2026-01-05'}
    ])
  })

  test('of the language that leads is told only where it has to follow a translation', () => {
    const led = {...CELL, locale: 'en', state: 'source' as const, stale: 0, words: 0}
    expect(totalsOf([led], ['en'])).toEqual([])
    expect(totalsOf([led, {...led, missing: 1, words: 5}], ['en'])).toMatchObject([{percent: 83, words: 5}])
  })

  test('of an absent article counts all its texts', () =>
    expect(totalsOf([{...CELL, state: 'absent', missing: 3, stale: 0}], ['ja'])[0]!.percent).toBe(0))
})

describe('hostile text', () => {
  test('is escaped in the page', () => {
    const options = {locales: ['ja'], t: createTranslator('en'), language: 'en' as const, version: '1'}
    const text = page([{...CELL, path: HOSTILE}], options)
    expect(text).not.toContain('<script')
    expect(text).toContain('&lt;script&gt;')
    expect(text).not.toContain('\u202E')
  })

  test('is escaped in the badge', () =>
    expect(badge(HOSTILE, [{locale: '"><x', percent: 1, words: 0, characters: 0}])).not.toMatch(/<script|"><x/))
})

test('the day since which a version waits is that of the first change of the source after it', () =>
  inFolder(
    new Map([
      ['content/en/a.md', 'One port.\n'],
      ['content/ja/a.md', '港は一つ。\n']
    ]),
    async root => {
      const commit = (day: string) => {
        const env = {...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: `${day}T12:00:00Z`}
        const git = (...words: string[]) =>
          execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...words], {cwd: root, env})
        git('add', '-A')
        git('commit', '-q', '-m', 'x')
      }
      execFileSync('git', ['init', '-q'], {cwd: root})
      await call(['sync', '--notes', 'off'], root)
      commit('2026-01-05')
      for (const day of ['2026-02-06', '2026-03-07']) {
        writeFileSync(join(root, 'content/en/a.md'), `Two ports and a pier since ${day}.\n`)
        commit(day)
      }
      const {stdout} = await call(['status', '--badge', join(root, 'badge.svg')], root)
      expect(stdout).toContain('1 stale, 1 finding, 7 words to translate, since 2026-02-06')
      expect(readFileSync(join(root, 'badge.svg'), 'utf8')).toContain('ja 0%')
    }
  ))

test('a damaged memory is told by every command that reads it, and the rest of it is used', () =>
  inFolder(
    new Map([
      ['content/en/a.md', 'One port.\n\nTwo ships.\n'],
      ['content/ja/a.md', '港は一つ。\n\n船は二隻。\n']
    ]),
    async root => {
      await call(['sync', '--notes', 'off'], root)
      const file = join(root, '.stele/memory/a.jsonl')
      const [first, second] = readFileSync(file, 'utf8').split('\n')
      writeFileSync(file, `${first!.slice(0, 40)}\n<<<<<<< HEAD\n${second}\n=======\n${second}\n>>>>>>> other\n`)
      for (const words of [['status'], ['find', 'ships'], ['export', '--to', 'out'], ['check'], ['release']]) {
        const {stderr} = await call(words, root)
        expect(stderr, words.join(' ')).toContain('.stele/memory/a.jsonl: line 1 is damaged')
      }
      expect((await call(['find', 'ships'], root)).stdout).toContain('Two ships.')
    }
  ))

describe('what sync asks, status tells', () => {
  const PAGES = {
    en: 'The port opened in 1997.\n\nIt has 60 ships.\n\nThe mayor visits it every year.\n',
    ja: '港は1997年に開いた。\n\n船が60隻ある。\n\n市長は毎年訪れる。\n'
  }
  const told = (edit: Partial<typeof PAGES>) =>
    inFolder(new Map(Object.entries(PAGES).map(([locale, text]) => [`content/${locale}/a.md`, text])), async root => {
      await call(['sync'], root)
      for (const [locale, text] of Object.entries(edit)) writeFileSync(join(root, `content/${locale}/a.md`), text)
      const {status} = await call(['sync', '--check'], root)
      const {stdout} = await call(['status', '--format', 'jsonl'], root)
      const cells = stdout
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as Cell)
      return {status, en: cells.find(({locale}) => locale === 'en'), ja: cells.find(({locale}) => locale === 'ja')}
    })

  test('what is to follow the source to another place', async () => {
    const moved = 'The mayor visits it every year.\n\nThe port opened in 1997.\n\nIt has 60 ships.\n'
    const {status, ja} = await told({en: moved})
    expect(status).toBe(1)
    expect(ja).toMatchObject({state: 'behind', moved: 1, stale: 0, missing: 0, words: 0})
  })

  test('what the source lacks of a translation', async () => {
    const {status, en, ja} = await told({
      ja: PAGES.ja.replace('\n\n市長', '\n\n展望台は高さ40メートルである。\n\n市長')
    })
    expect(status).toBe(1)
    expect(en).toMatchObject({state: 'source', missing: 1, characters: 13})
    expect(ja).toMatchObject({state: 'complete', missing: 0})
  })

  test('and nothing where nothing is asked', async () => {
    const {status, en, ja} = await told({})
    expect(status).toBe(0)
    expect([en, ja]).toMatchObject([
      {state: 'source', missing: 0, moved: 0},
      {state: 'complete', missing: 0, moved: 0}
    ])
  })
})
