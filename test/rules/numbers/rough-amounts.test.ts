import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch', 'antonym']).map(brief)

describe('a few, and dozens', () => {
  test.each([
    ['Dozens of boats came.', '来了几条船。', '数十隻の船が来た。', 'zh/page.md:1 error differs'],
    ['Several boats came.', '来了几条船。', '数十隻の船が来た。', 'ja/page.md:1 error differs'],
    ['A few boats came.', '来了数十条船。', '数十隻の船が来た。', 'en/page.md:1 error differs']
  ])('%s %s %s', (en, zh, ja, finding) => expect(told({en, zh, ja})).toEqual([finding]))
  test.each([
    ['Dozens of boats came.', '来了几十条船。', '数十隻の船が来た。'],
    ['Several boats came.', '来了几条船。', '数隻の船が来た。'],
    ['Several hundred boats came.', '来了几百条船。', '数百隻の船が来た。'],
    ['Dozens of boats came.', '来了十几条船。', '数十隻の船が来た。'],
    ['Several boats and dozens of ships came.', '来了几条船和几十艘轮船。', '数隻の船と数十隻の汽船が来た。'],
    ['Several boats came.', '来了船。', '数十隻の船が来た。']
  ])('silent: %s %s %s', (en, zh, ja) => expect(told({en, zh, ja})).toEqual([]))
  test('one against one says nothing', () =>
    expect(told({en: 'Dozens of boats came.', zh: '来了几条船。'}).filter(one => one.includes('differs'))).toEqual([]))
})

describe('nearly so many, and more', () => {
  test.each([
    [
      'Nearly 140 coins were found.',
      '发现了140余枚硬币。',
      '硬貨140枚近くが見つかった。',
      'zh/page.md:1 error opposite'
    ],
    [
      'More than 140 coins were found.',
      '发现了超过140枚硬币。',
      '硬貨140枚近くが見つかった。',
      'ja/page.md:1 error opposite'
    ]
  ])('%s %s %s', (en, zh, ja, finding) => expect(told({en, zh, ja})).toEqual([finding]))
  test.each([
    ['More than 140 coins were found.', '发现了140余枚硬币。', '硬貨140枚余りが見つかった。'],
    ['Nearly 140 coins were found.', '发现了近140枚硬币。', '硬貨140枚近くが見つかった。'],
    [
      'More than 140 coins were found near the pier.',
      '码头附近发现了超过140枚硬币。',
      '桟橋の近くで硬貨140枚余りが見つかった。'
    ],
    [
      'More than 140 of them are near, the rest are not.',
      '其中超过140枚在附近，其余的不在。',
      'そのうち140枚余りは近く、残りは違う。'
    ]
  ])('silent: %s %s %s', (en, zh, ja) => expect(told({en, zh, ja})).toEqual([]))
})
