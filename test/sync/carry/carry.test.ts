import {describe, expect, test} from 'vitest'
import {defaultConfig} from '../../../src/config/index.ts'
import {lineUp} from '../../../src/pipeline.ts'
import {carry} from '../../../src/sync/carry/index.ts'
import {sync} from '../../../src/sync/index.ts'

const EN = `---
title: The port
weight: 1
---

The port opened in 1997. It has 60 ships.

See [the list](/en/ships/) and [more][x], run \`make port\`.

![plan](/img/a.png)

[x]: /en/mayor/ "Mayor"

\`\`\`sh
make port
# all ships
make ships

make docks
make boats
\`\`\`

| ship | tons |
| - | - |
| Maru | 500 |
`
const JA = `---
title: 港
weight: 1
---

港は1997年に開いた。船が60隻ある。

[一覧](/ja/ships/)と[詳細][x]を参照し、\`make port\`を実行する。

![図](/img/a.png)

[x]: /ja/mayor/ "市長"

\`\`\`sh
make port
# すべての船
make ships

make docks
make boats
\`\`\`

| 船 | トン |
| - | - |
| 丸 | 500 |
`

function carried(en: string, ja: string, was = {en: EN, ja: JA}) {
  const sources = (texts: Record<string, string>) =>
    Object.entries(texts).map(([locale, text]) => ({path: 'port', locale, file: `content/${locale}/port.md`, text}))
  const memory = sync(lineUp(sources(was), {config: defaultConfig}), undefined).memory
  const parallel = lineUp(sources({en, ja}), {config: defaultConfig, memory})
  const result = carry(parallel, sync(parallel, memory))
  const text = result.texts.get('content/ja/port.md') ?? ja
  const after = lineUp(sources({en, ja: text}), {config: defaultConfig, memory})
  const left = sync(after, memory).items.filter(({status}) => status !== 'keep').length
  return {text, left, told: result.carried.map(({line, was, now}) => `${line}: ${was} → ${now}`)}
}

describe('what is carried over', () => {
  test.each<[what: string, old: string, fresh: string, inJa: string, then: string, told: string]>([
    ['a figure', '60 ships', '61 ships', '60隻', '61隻', '6: 60 → 61'],
    ['a figure in a table', '500', '510', '500', '510', '25: 500 → 510'],
    ['a link', '/en/ships/', '/en/fleet/', '/ja/ships/', '/ja/fleet/', '8: ](/ja/ships/) → ](/ja/fleet/)'],
    [
      'a link abroad',
      '/en/ships/',
      'https://a.example/',
      '/ja/ships/',
      'https://a.example/',
      '8: ](/ja/ships/) → ](https://a.example/)'
    ],
    ['code', '`make port`', '`make all`', '`make port`', '`make all`', '8: `make port` → `make all`'],
    ['an image', 'a.png', 'b.png', 'a.png', 'b.png', '10: ![図](/img/a.png) → ![図](/img/b.png)'],
    [
      'a definition',
      '/en/mayor/',
      '/en/town/',
      '/ja/mayor/',
      '/ja/town/',
      '12: [x]: /ja/mayor/ "市長" → [x]: /ja/town/ "市長"'
    ]
  ])('%s', (_, old, fresh, inJa, then, told) => {
    const result = carried(EN.replace(old, fresh), JA)
    expect(result).toEqual({text: JA.replace(inJa, then), left: 0, told: [told]})
  })

  test('a figure and the link that it stands in', () => {
    const row = (size: string, page: string) => `| Maru | [${size}](https://a.example/${page}) |`
    const was = {en: EN.replace('| Maru | 500 |', row('500', 'old')), ja: JA.replace('| 丸 | 500 |', row('500', 'old'))}
    const result = carried(was.en.replace(row('500', 'old'), row('510', 'new')), was.ja, was)
    expect(result.text).toBe(was.ja.replace(row('500', 'old'), row('510', 'new')))
    expect(result.left).toBe(0)
    expect(result.told).toEqual(['25: ](https://a.example/old) → ](https://a.example/new)', '25: 500 → 510'])
  })

  test('the figure in a link whose title has it too', () => {
    const link = (number: string, words: string) => `[${number}](/more "${number} ${words}")`
    const was = {en: `See ${link('8.53', 'All')}.\n`, ja: `${link('8.53', '全部')}を見る。\n`}
    const result = carried(`See ${link('8.51', 'All')}.\n`, was.ja, was)
    expect(result.text).toBe(`${link('8.51', '全部')}を見る。\n`)
    expect(result.left).toBe(0)
  })

  test('the target of a link whose title is told by itself', () => {
    const link = (page: string, title: string) => `[more](/${page} "${title}")`
    const was = {en: `See ${link('old', 'All')}.\n`, ja: `${link('old', '全部')}を見る。\n`}
    const result = carried(`See ${link('new', 'All of them')}.\n`, was.ja, was)
    expect(result.text).toBe(`${link('new', '全部')}を見る。\n`)
    expect(result.left).toBe(1)
  })

  test('lines of code beside those that are translated, with the line ends of the file', () => {
    const result = carried(EN.replace('make boats', 'make fleet'), JA.replaceAll('\n', '\r\n'), {
      en: EN,
      ja: JA.replaceAll('\n', '\r\n')
    })
    expect(result.text).toBe(JA.replaceAll('\n', '\r\n').replace('make boats', 'make fleet'))
    expect(result.left).toBe(0)
  })
})

describe('what is left to people', () => {
  test.each<[what: string, old: string, fresh: string, ja?: string]>([
    ['words', 'the list', 'the whole list'],
    ['words and a figure', 'has 60 ships', 'had 61 ships'],
    ['a line of code that is translated', '# all ships', '# all the ships'],
    ['a remark in code that has remarks translated', 'make boats', 'make boats # and more'],
    ['a link that the translation has elsewhere', '/en/ships/', '/en/fleet/', JA.replace('/ja/ships/', '/ja/list/')],
    ['code that the translation has otherwise', '`make port`', '`make all`', JA.replace('`make port`', '`make 港`')],
    ['a figure in words', '60 ships', '61 ships', JA.replace('60隻', '六十隻')],
    ['the words of an image', '![plan]', '![map]'],
    ['a title', '"Mayor"', '"The old mayor"'],
    ['code that would end its cell', '| 500 |', '| `5\\|0` |']
  ])('%s', (_, old, fresh, ja = JA) => {
    const result = carried(EN.replace(old, fresh), ja, {en: EN, ja})
    expect(result.text).toBe(ja)
    expect(result.left).toBeGreaterThan(0)
    expect(result.told).toEqual([])
  })

  test.each([
    ['a link whose figure is in words', '六十隻', '/en/fleet/'],
    ['a figure whose link the translation has elsewhere', '60隻', '/en/ships/', '/ja/list/']
  ])('%s', (_, figure, fresh, own = '/ja/ships/') => {
    const en = (ships: number, link: string) => `The port has ${ships} ships, see [the list](${link}).\n`
    const ja = `港には船が${figure}ある。[一覧](${own})を参照。\n`.replace('ある。', 'あり、')
    const result = carried(en(61, fresh.replace('ships', 'fleet')), ja, {en: en(60, '/en/ships/'), ja})
    expect(result.text).toBe(ja)
    expect(result.told).toEqual([])
  })

  test('what the translator changed since', () => {
    const ja = JA.replace('60隻ある', '60隻もある').replace('make docks', 'make docks # 船渠')
    const result = carried(EN.replace('60 ships', '61 ships').replace('make docks', 'make quays'), ja)
    expect(result.text).toBe(ja)
  })
})
