import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {EN, JA} from '../hours.ts'
import {call, inFolder} from '../scenario.ts'

const TOLD = 'It is compared as if it were mended.\n'

interface Day {
  /** What somebody broke, of which page. */
  readonly broken: readonly [from: string, to: string]
  readonly locale?: string
  /** What the translator writes over what. */
  readonly work?: readonly (readonly [from: string, to: string])[]
  readonly en?: string
  /** What the source says from the sync on. */
  readonly later?: string
}

function theDay({broken, locale = 'ja', work = [], en = EN, later}: Day) {
  const pages = new Map([
    ['content/en/a.md', locale === 'en' ? en.replace(...broken) : en],
    ['content/ja/a.md', locale === 'ja' ? JA.replace(...broken) : JA]
  ])
  return inFolder(pages, async root => {
    const before = readFileSync(join(root, 'content/ja/a.md'), 'utf8')
    await call(['sync', '--notes', 'off'], root)
    if (later !== undefined) writeFileSync(join(root, 'content/en/a.md'), later)
    const exported = await call(['export', '--format', 'csv', '--locale', 'ja'], root)
    const file = join(root, 'exchange/ja/a.csv')
    const table = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      work.reduce((text, [from, to]) => text.replace(from, to), table)
    )
    const imported = await call(['import', 'exchange'], root)
    const text = readFileSync(join(root, 'content/ja/a.md'), 'utf8')
    return {before, table, exported, imported, text}
  })
}

const BROKEN: [name: string, broken: readonly [string, string]][] = [
  ['a full-width sign under the head of a table', ['| --- | --- | --- |', '| －－－ | --- | --- |']],
  ['a column that the line under the head lacks', ['| --- | --- | --- |', '| --- | --- |']],
  ['code that is not closed', ['hours\n```\n', 'hours\n']],
  ['a fence with a blank in it', ['```sh', '`` `sh']],
  ['an item without its blank', ['- ペン', '-ペン']],
  ['a heading without its blank', ['# 時間', '#時間']],
  ['a link with a blank in it', ['[地図](', '[地図] (']]
]

describe.each(BROKEN)('%s', (_, broken) => {
  test('is told, and the texts in it are those of the source', async () => {
    const {exported, imported, table, text, before} = await theDay({broken})
    expect(before).not.toBe(JA)
    expect(exported.stderr.split(TOLD)).toHaveLength(2)
    for (const [en, ja] of [
      ['Hours', '時間'],
      ['Closes', '閉館'],
      ['Tuesday', '火曜日'],
      ['a pen', 'ペン'],
      ['Bring:', '持ち物：']
    ])
      expect(table).toMatch(new RegExp(`,${en},${ja},translated`))
    expect(imported.status).toBe(0)
    expect(text).toBe(before)
  })

  test('stays as it is beside what is changed', async () => {
    const work = [
      ['月曜日', '月曜'],
      ['持ち物：', '持参品：'],
      ['ペン', '鉛筆'],
      ['時間,', '開館時間,']
    ] as const
    const {imported, text, before} = await theDay({broken, work})
    expect(imported.stdout).toContain('4 texts changed')
    expect(imported.status).toBe(0)
    expect(text).toBe(
      before
        .replace('月曜日', '月曜')
        .replace('持ち物：', '持参品：')
        .replace('ペン', '鉛筆')
        .replace('時間', '開館時間')
    )
  })
})

test('a text with a broken link is written with a link', async () => {
  const broken = ['[地図](', '[地図] ('] as const
  const {text, before, imported} = await theDay({broken, work: [['早めに来る', '遅れずに来る']]})
  expect(imported.status).toBe(0)
  expect(text).toBe(before.replace('[地図] (', '[地図](').replace('早めに来る', '遅れずに来る'))
})

test('a row and a paragraph that are missing are put into a page with a broken table', async () => {
  const later = EN.replace('| Tuesday', '| Sunday | 11:00 | 16:00 |\n| Tuesday').replace('See', 'Come early.\n\nSee')
  const work = [
    ['Sunday,,', 'Sunday,日曜日,'],
    ['11:00,,', '11:00,11:00,'],
    ['16:00,,', '16:00,16:00,'],
    ['Come early.,,', 'Come early.,早く来る。,']
  ] as const
  const broken = ['| --- | --- | --- |', '| －－－ | --- | --- |'] as const
  const {text, before, imported} = await theDay({broken, later, work})
  expect(imported.stdout).toContain('4 texts inserted')
  expect(text).toBe(
    before.replace('| 火', '| 日曜日 | 11:00 | 16:00 |\n| 火').replace('[地図]', '早く来る。\n\n[地図]')
  )
})

test('markup of the source that is none asks for nothing else', async () => {
  const broken = ['| --- | --- | --- |', '| －－－ | --- | --- |'] as const
  const {text, table, imported} = await theDay({broken, locale: 'en', work: [['月曜日', '月曜']]})
  expect(table).toContain(',Monday,月曜日,translated')
  expect(imported.status).toBe(0)
  expect(text).toBe(JA.replace('月曜日', '月曜'))
})

describe('nothing is said of', () => {
  test('a page that is whole', async () => {
    const {exported, imported} = await theDay({broken: ['早め', '早め']})
    expect(exported.stderr + imported.stderr).not.toContain(TOLD)
  })

  test('a table that became a sentence', async () => {
    const sentence = [/\| 曜日[\s\S]*19:00 \|/.exec(JA)![0], '9時から18時まで開く。'] as const
    const {exported, table} = await theDay({broken: sentence})
    expect(exported.stderr).not.toContain(TOLD)
    expect(table).toContain(',Monday,,initial')
  })

  test('markup that all versions have', async () => {
    const line = ['| --- | --- | --- |', '| －－－ | --- | --- |'] as const
    const {exported, text, before} = await theDay({broken: line, en: EN.replace(...line)})
    expect(exported.stderr).not.toContain(TOLD)
    expect(text).toBe(before)
  })
})
