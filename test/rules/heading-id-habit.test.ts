import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from './site.ts'

const told = (pages: Readonly<Record<string, Texts>>) => findingsOn(pages, ['heading-id']).map(brief)

const kept: Texts = {
  en: '## Tickets {#tickets}\n\n## Hours {#hours}\n',
  zh: '## 门票 {#tickets}\n\n## 时间 {#hours}\n',
  ja: '## 入館料\n\n## 時間\n'
}
const lost: Texts = {en: '## Trams {#trams}\n', zh: '## 电车\n', ja: '## 電車\n'}

describe('a page whose headings state no ids', () => {
  test('is told where its version states them elsewhere', () => {
    expect(told({kept, lost})).toEqual(['zh/lost.md:1 warning missing'])
  })

  test('is left alone where the version never does, or as often as not', () => {
    expect(told({lost})).toEqual([])
    const page: Texts = {en: '## Boats {#boats}\n', zh: '## 船\n', ja: '## 船\n'}
    expect(told({kept, lost, page})).toEqual([])
  })

  test('is left alone where its source states none', () => {
    const own: Texts = {en: '## Trams\n', zh: '## 电车\n', ja: '## 電車\n'}
    expect(told({kept, own})).toEqual([])
  })
})

test('an id that two translations state alike where the source states none may be of a later source', () => {
  const page = (key: string, words: readonly string[]) =>
    ['## $pierKeys', '## The crane', '## The lamp']
      .map(
        (heading, at) =>
          `${words.length > 0 ? words[at] : heading}${words.length > 0 ? ` {#${[key, 'the-crane', 'the-lamp'][at]}}` : ''}\n\nWater.`
      )
      .join('\n\n')
  const told = (zh: string, ja: string) =>
    findingsOn(
      {
        page: {
          en: page('', []),
          zh: page(zh, ['## $pierKeys', '## 起重机', '## 灯']),
          ja: page(ja, ['## $pierKeys', '## クレーン', '## ランプ'])
        }
      },
      ['heading-id']
    ).map(brief)
  expect(told('pier-keys', 'pier-keys')).toEqual(['zh/page.md:1 warning id', 'ja/page.md:1 warning id'])
  expect(told('pier-keys', 'pierkeys')).toEqual(['zh/page.md:1 error id'])
  expect(told('pierkeys', 'pierkeys')).toEqual([])
})

test.each([
  ['is left out where the words of English make it', '## Opening hours', []],
  ['is missed where they make another', '## When it is open', ['en/page.md:3 warning missing']]
])('an id that Chinese states %s', (_, heading, expected) => {
  const page = {zh: '## 门票 {#tickets}\n\n## 时间 {#opening-hours}\n', en: `## Fares {#tickets}\n\n${heading}\n`}
  expect(findingsOn({page}, ['heading-id'], [], {sourceLanguage: 'zh'}).map(brief)).toEqual(expected)
})
