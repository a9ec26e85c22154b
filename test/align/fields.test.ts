import {describe, expect, test} from 'vitest'
import {defaultConfig as config} from '../../src/config/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {groupsOf} from './groups.ts'

const groups = (texts: Readonly<Record<string, string>>) => groupsOf(texts, text => text.replaceAll('\n', '⏎'))

describe('texts of the front matter', () => {
  test('go together by their keys, whatever they say', () => {
    const en = '---\ntitle: The ferry\ndescription: Ships of 1921 and their 30 cars\n---\n\nIt is late.\n'
    const ja = '---\ndescription: 港のあらまし\ntitle: フェリー\n---\n\n遅れています。\n'
    expect(groups({en, ja})).toEqual([
      'The ferry / フェリー',
      'Ships of 1921 and their 30 cars / 港のあらまし',
      'It is late. / 遅れています。'
    ])
  })

  test('stand alone where a version lacks the key', () => {
    const en = '---\ntitle: The ferry\ndescription: Ships and cars\n---\n\nIt is late.\n'
    const ja = '---\ntitle: フェリー\n---\n\n遅れています。\n'
    expect(groups({en, ja})).toEqual(['The ferry / フェリー', 'Ships and cars / -', 'It is late. / 遅れています。'])
  })
})

test.each([
  ['one image', '![A map](a.png)', '![船と港と三つの桟橋を示す詳しい図。番号は航路を表す](b.png)'],
  ['two in one block', '![A map](a.png) ![A ship](c.png)', '![港の詳しい図で番号は航路を表す](b.png) ![船](d.png)']
])('alternative texts go together: %s', (_, own, other) => {
  const en = `The pier is open on 3 May.\n\n${own}\n\nThe ferry has 12 cars.\n`
  const ja = `桟橋は5月3日に開く。\n\n${other}\n\nフェリーには車が12台。\n`
  const paired = groups({en, ja}).filter(one => one.startsWith('A map / ') && !one.endsWith(' / -'))
  expect(paired).toHaveLength(1)
})

const code = (...lines: readonly string[]) => ['```sh', ...lines, '```'].join('\n')

describe('a block of code without a line', () => {
  test('goes with the code beside it that its side lacks', () => {
    const en = ['Run it.', code('open pier'), 'Then go.', code('close pier')].join('\n\n')
    const ja = ['実行します。', code(), '次へ進みます。', code('close pier')].join('\n\n')
    expect(groups({en, ja})).toEqual([
      'Run it. / 実行します。',
      '```sh⏎open pier⏎``` / ```sh⏎```',
      'Then go. / 次へ進みます。',
      '```sh⏎close pier⏎``` / ```sh⏎close pier⏎```'
    ])
  })

  test('passes no block of its own', () => {
    const en = "x\n\n---\ntitle: 'it''s'\nx: [1]\n---\n\n```\n\n\n```\n\n\n- [ ] \n\n"
    const ja = 'x\n\n---\ntitle: A “b” c\n---\n~~~js\n\n\ndelegationdelegation\n\n'
    for (const texts of [
      {en, zh: 'x\n\n', ja},
      {en: ja, zh: 'x\n\n', ja: en}
    ]) {
      const sources = Object.entries(texts).map(([locale, text]) => ({path: 'a', locale, file: `${locale}/a.md`, text}))
      const {blocks} = lineUp(sources, {config})
      for (const locale of ['en', 'ja']) {
        const starts = blocks.flatMap(({variants}) => variants.get(locale) ?? []).map(({range}) => range.start)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      }
    }
  })

  test('stands alone where every code has its own', () => {
    const en = ['Run it.', code('open pier'), 'Then go.'].join('\n\n')
    const ja = ['実行します。', code('open pier'), code(), '次へ進みます。'].join('\n\n')
    expect(groups({en, ja})).toContain('- / ```sh⏎```')
  })
})

describe('a cell whose text is gone', () => {
  const rows = (...rows: readonly string[]) => ['| Case | What to do |', '| - | - |', ...rows].join('\n')
  const en = rows(
    '| Double booking | Cancel one, refund the other |',
    '| Missing tickets | Show the way to the office |',
    '| Late ferry | Wait at the pier |'
  )
  const zh = rows('| 重复预订 | 取消一个，退还另一个 |', '| 缺少船票 | 指引到办公室 |', '| 渡轮晚点 | 在码头等候 |')

  test.each([
    [
      'first',
      '|  | 窓口への道を案内する |',
      ['Missing tickets / 缺少船票 / ', 'Show the way to the office / 指引到办公室 / 窓口への道を案内する']
    ],
    [
      'last',
      '| 券がない |  |',
      ['Missing tickets / 缺少船票 / 券がない', 'Show the way to the office / 指引到办公室 / ']
    ]
  ])('keeps its column: the %s', (_, row, expected) => {
    const ja = rows('| 二重予約 | 一方を取り消し、他方を返金する |', row, '| フェリーの遅れ | 桟橋で待つ |')
    expect(groups({en, zh, ja}).map(one => one.replaceAll(/[| ]+/g, ' ').trim())).toEqual(
      expect.arrayContaining(expected.map(one => one.trim()))
    )
  })
})

describe('code in a row', () => {
  test('goes together by what it runs, whatever its comments and its arguments say', () => {
    const fence = (tool: string, comment: string) =>
      `\`\`\`sh tool=${tool}\n${tool} pier open [${comment}] # ${comment}\n\`\`\``
    const en = ['npm', 'yarn', 'pnpm', 'bun'].map(tool => fence(tool, 'the date')).join('\n\n')
    const ja = ['npm', 'yarn', 'bun'].map(tool => fence(tool, '日付')).join('\n\n')
    const found = groups({en, ja})
    expect(found.filter(one => one.endsWith('/ -')).map(one => /tool=(\w+)/.exec(one)?.[1])).toEqual(['pnpm'])
  })
})
