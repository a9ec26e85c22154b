import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {align} from '../../src/align/index.ts'
import type {Article, ParallelText} from '../../src/model/index.ts'
import {segment} from '../../src/segment/index.ts'
import {article} from '../article.ts'
import {markdown} from '../markdown.ts'

const EN = `# Harbour festival

The festival in Minato Town drew 4,200 visitors. It ended on 9 August.

## Programme

- Boat race of 16 crews
- Concert by the school band

\`\`\`sh
festival --list
\`\`\`

The [timetable](/en/timetable) is on the town's page.
`
const JA = `# 港まつり

湊町のまつりには4200人が訪れた。8月9日に閉幕した。

## プログラム

- 16チームのボートレース
- 学校の吹奏楽団のコンサート

\`\`\`sh
festival --list
\`\`\`

[時刻表](/ja/timetable)は町のページにある。
`
const ZH = `# 港口节

凑町的节日吸引了4200名游客。活动于8月9日闭幕。

## 节目

- 16支队伍的赛艇
- 学校乐队的音乐会

\`\`\`sh
festival --list
\`\`\`

[时刻表](/zh/timetable)见本镇网页。
`

function lineUp(texts: Record<string, string>): ParallelText {
  const articles: Article[] = Object.entries(texts).map(([locale, text]) => segment(article(text, locale)))
  return align(articles, {path: 'visit', source: Object.keys(texts)[0]!})
}

function shown({units}: ParallelText) {
  return units.map(({variants}) =>
    Object.fromEntries([...variants].map(([locale, segments]) => [locale, segments.map(({text}) => text).join('|')]))
  )
}

const cut = (text: string, part: string) => {
  expect(text).toContain(part)
  return text.replace(part, '')
}

describe('align', () => {
  test('links every sentence of three equal versions', () => {
    const parallel = lineUp({en: EN, zh: ZH, ja: JA})
    expect(parallel.blocks).toHaveLength(7)
    expect(parallel.units.map(({variants}) => [...variants.keys()])).toEqual(
      parallel.units.map(() => ['en', 'zh', 'ja'])
    )
    expect(shown(parallel)[2]).toEqual({
      en: 'It ended on 9 August.',
      zh: '活动于8月9日闭幕。',
      ja: '8月9日に閉幕した。'
    })
    expect(parallel.blocks.some(({isMoved}) => isMoved)).toBe(false)
  })

  test('leaves out the language that lacks a sentence inside a paragraph', () => {
    const found = shown(lineUp({en: EN, zh: ZH, ja: cut(JA, '8月9日に閉幕した。')}))
    expect(found[2]).toEqual({en: 'It ended on 9 August.', zh: '活动于8月9日闭幕。'})
    expect(found).toHaveLength(7)
  })

  test('leaves out the language that lacks a block, code too', () => {
    const parallel = lineUp({en: EN, zh: cut(ZH, '```sh\nfestival --list\n```\n\n'), ja: JA})
    const groups = parallel.blocks.filter(({variants}) => variants.size < 3)
    expect(groups.map(({variants}) => [...variants].map(([locale, [block]]) => [locale, block!.kind]))).toEqual([
      [
        ['en', 'code'],
        ['ja', 'code']
      ]
    ])
  })

  test('links a paragraph with the two it was split into', () => {
    const split = ZH.replace('游客。活动', '游客。\n\n活动')
    const parallel = lineUp({en: EN, zh: split})
    expect(parallel.blocks.find(({variants}) => variants.get('zh')?.length === 2)?.variants.get('en')).toHaveLength(1)
    expect(shown(parallel)).toEqual(shown(lineUp({en: EN, zh: ZH})))
  })

  test('learns nothing of translations from paragraphs that nobody translated', () => {
    const left = Array.from(
      {length: 12},
      (_, at) =>
        `Boat ${at + 31} of Minato Ferry sails at ${at + 5}:15, and passengers of pier ${at * 7 + 2} wait for it there.`
    )
    const en =
      'Boats of the Minato line adjust their way in real time, and each ferry company has a method of its own to define the ways (the shortest one, what its neighbours asked for, and so on).'
    const ja = 'この仕組みでは、船が進む道を刻々と変えます。道の決め方は会社ごとに違います。'
    const page = (text: string) => [...left.slice(0, 6), text, ...left.slice(6)].join('\n\n')
    const parallel = lineUp({en: page(en), zh: page(en), ja: page(ja)})
    const group = parallel.blocks.find(({variants}) => variants.get('ja')?.[0]?.segments[0]?.text.startsWith('この'))
    expect([...group!.variants.keys()]).toEqual(['en', 'zh', 'ja'])
    const cut = lineUp({en: page(en), zh: page(en), ja: left.join('\n\n')})
    expect(cut.blocks.filter(({variants}) => !variants.has('ja'))).toHaveLength(1)
  })

  test('finds entries of one pattern again in a list that is sorted otherwise, and leaves one that was written anew in its place', () => {
    const ports = ['Aden', 'Bergen', 'Cadiz', 'Dakar', 'Essen', 'Genoa']
    const en = (port: string, year: number) => `Harbour ${port} has run \`${port}.toml\` since ${year}.\n`
    const zh = (port: string, year: number) => `${port} 港自 ${year} 年起用 \`${port}.toml\` 管理。\n`
    const page = (line: typeof en, list: readonly string[]) =>
      list.map(port => line(port, 1900 + port.charCodeAt(0))).join('\n')
    const turned = [...ports.slice(3), ...ports.slice(0, 3)]
    expect(lineUp({en: page(en, ports), zh: page(zh, turned)}).blocks.filter(({isMoved}) => isMoved)).toHaveLength(3)
    // Zeebrugge stands nowhere else: it is what became of Cadiz.
    const anew = ports.map(port => (port === 'Cadiz' ? 'Zeebrugge' : port))
    const parallel = lineUp({en: page(en, ports), zh: page(zh, anew)})
    expect(parallel.blocks).toHaveLength(6)
    expect(parallel.blocks.some(({isMoved}) => isMoved)).toBe(false)
  })

  test('recognises a moved block', () => {
    const last = `[时刻表](/zh/timetable)见本镇网页。\n`
    const moved = cut(ZH, last).replace('# 港口节\n', `# 港口节\n\n${last}`)
    const parallel = lineUp({en: EN, zh: moved})
    expect(parallel.blocks.filter(({isMoved}) => isMoved)).toHaveLength(1)
    expect(shown(parallel).at(-1)?.zh).toContain('时刻表')
    expect(parallel.units.every(({variants}) => variants.size === 2)).toBe(true)
  })

  test('recognises neighbours that were exchanged', () => {
    const items = '- 16支队伍的赛艇\n- 学校乐队的音乐会'
    const exchanged = ZH.replace(items, items.split('\n').reverse().join('\n'))
    const parallel = lineUp({en: EN, zh: exchanged, ja: JA})
    expect(parallel.blocks.filter(({isMoved}) => isMoved)).toHaveLength(1)
    expect(shown(parallel).find(({en}) => en?.startsWith('Boat'))).toEqual({
      en: 'Boat race of 16 crews',
      zh: '16支队伍的赛艇',
      ja: '16チームのボートレース'
    })
    expect(parallel.units.every(({variants}) => variants.size === 3)).toBe(true)
  })

  test('gives reasons in the order of the locales', () => {
    const {units} = lineUp({en: EN, zh: ZH, ja: JA})
    expect(units[1]!.evidence).toContainEqual({kind: 'number', seen: ['4,200', '4200', '4200']})
    expect(units.at(-1)!.evidence.some(({kind}) => kind === 'length')).toBe(true)
  })

  test('takes one version and none', () => {
    const {units, blocks} = lineUp({en: EN})
    expect(units).toHaveLength(7)
    expect(blocks).toHaveLength(7)
    expect(align([], {path: 'visit', source: 'en'}).units).toEqual([])
  })
})

describe('a parallel text', () => {
  test('has every block and segment of hostile articles once, and different ids', () => {
    fc.assert(
      fc.property(markdown, markdown, markdown, (en, zh, ja) => {
        const articles = [
          segment(article(`x\n\n${en}`, 'en')),
          segment(article(`x\n\n${zh}`, 'zh')),
          segment(article(`x\n\n${ja}`, 'ja'))
        ]
        const {blocks, units} = align(articles, {path: 'visit', source: 'en'})
        for (const {locale, blocks: all} of articles) {
          const grouped = blocks.flatMap(({variants}) => variants.get(locale) ?? [])
          expect(new Set(grouped)).toEqual(new Set(all))
          expect(grouped).toHaveLength(all.length)
          const segments = all.flatMap(block => block.segments)
          const linked = units.flatMap(({variants}) => variants.get(locale) ?? [])
          expect(new Set(linked)).toEqual(new Set(segments))
          expect(linked).toHaveLength(segments.length)
        }
        const own = blocks.flatMap(({variants}) => variants.get('en') ?? [])
        expect(own).toEqual(articles[0]!.blocks)
        expect(new Set(units.map(({id}) => id)).size).toBe(units.length)
      }),
      {numRuns: 60}
    )
  })
})
