import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch']).map(brief)

describe('a number that another version says by a word', () => {
  test.each([
    [
      'a third party',
      {en: 'Ask a 3rd-party pilot.', zh: '请询问第三方领航员。', ja: 'サードパーティの水先人に尋ねます。'}
    ],
    [
      'a secondary lamp',
      {en: 'It hangs below the secondary lamp.', zh: '它挂在次要的灯下。', ja: '2次ランプの下に下がります。'}
    ],
    [
      'a sentence that was left in English',
      {
        en: 'It hangs below the secondary lamp.',
        zh: 'It hangs below the secondary lamp.',
        ja: '2次ランプの下に下がります。'
      }
    ],
    ['another hour', {en: 'Soak the rope for another hour.', zh: '再浸泡60分钟。', ja: 'さらに60分浸します。'}],
    ['a further day', {en: 'Let the paint dry a further day.', ja: 'さらに24時間乾かします。'}],
    ['a quarter past', {en: 'Boats leave at a quarter past.', zh: '船在一刻开出。', ja: '船は毎時15分に出ます。'}],
    [
      'each litre',
      {en: 'Add one gram of salt to each litre.', zh: '每升水中加1克食盐。', ja: '水1リットルに食塩1グラムを加えます。'}
    ],
    [
      'each litre, and from so much to so much',
      {en: 'Add one to two grams to each litre.', zh: '每升水中加1至2克。', ja: '水1リットルに1～2グラムを加えます。'}
    ],
    [
      'the first since then',
      {en: 'It is the first boat since 2009.', zh: '时隔17年再有船来，上次是2009年。', ja: '船は2009年以来17年ぶりだ。'}
    ],
    [
      'the first in years',
      {en: 'It was the first boat in years.', zh: '时隔17年再次有船来。', ja: '17年ぶりの船だった。'}
    ],
    ['noon', {en: 'The pier is closed at noon.', zh: '码头中午关闭。', ja: '桟橋は正午に閉まります。'}],
    ['by noon', {en: 'Land by noon on Friday.', zh: '请于周五中午前靠岸。', ja: '金曜日の正午までに着岸します。'}],
    ['both ways', {en: '2-way mirror of boats.', zh: '双向镜像船只。', ja: '船の双方向ミラー。'}],
    ['a half', {en: 'It is halfway between the piers.', ja: '桟橋の間を2等分する点です。'}],
    ['two dimensions', {en: 'A bi-dimensional chart.', ja: '2次元の海図です。'}],
    ['a Boolean', {en: 'It gets a Boolean value.', ja: '真理2値をとります。'}],
    ['three colours', {en: 'Red, green and blue lamps.', ja: '3原色のランプです。'}],
    ['the last of three', {en: 'The last word names the pier.', ja: '3番目の語は桟橋の名前です。'}],
    ['the first by a word', {en: 'The first pier is A, followed by B.', ja: '最初の桟橋はA、2番目の桟橋はBです。'}],
    [
      'triples',
      {en: 'Red (255;0;0), green (0;255;0), teal (63;240;63).', ja: '赤(255,0,0)、緑(0,255,0)、青緑(63,240,63)。'}
    ],
    ['shades', {en: 'Two shades of grey.', ja: '2階調の灰色。'}],
    ['hexadecimal', {en: 'The hex number of the boat.', zh: '船的十六进制编号。', ja: '船の16進数です。'}],
    ['hexadecimal, otherwise', {en: 'The hex number of the boat.', zh: '船的十六进位编号。', ja: '船の16進数です。'}]
  ])('is left: %s', (_, texts) => expect(told(texts)).toEqual([]))

  test.each([
    [
      'a third pilot',
      {en: 'Ask the 3rd pilot.', zh: '请询问第3位领航员。', ja: '水先人に尋ねます。'},
      ['ja/page.md:1 error missing']
    ],
    [
      'another party',
      {en: 'Ask a 3rd-party pilot.', zh: '请询问第三方领航员。', ja: '水先人に尋ねます。'},
      ['ja/page.md:1 error missing']
    ],
    ['half an hour', {en: 'Soak the rope for another hour.', ja: 'さらに30分浸します。'}, ['ja/page.md:1 error added']],
    [
      'two litres',
      {
        en: 'Add one gram of salt to each litre.',
        zh: '每升水中加1克食盐。',
        ja: '水2リットルに食塩1グラムを加えます。'
      },
      ['ja/page.md:1 error added']
    ],
    [
      'how long it was',
      {en: 'The boat was here in 2009.', zh: '船2009年来过，停了17年。', ja: '船は2009年に来て17年いた。'},
      ['en/page.md:1 error missing']
    ],
    [
      'no noon',
      {en: 'Land by noon on Friday.', zh: '请于周五前靠岸。', ja: '金曜日の正午までに着岸します。'},
      ['zh/page.md:1 error missing']
    ],
    [
      'another system',
      {en: 'The hex number of the boat.', zh: '船的十六进制编号。', ja: '船の12進数です。'},
      ['ja/page.md:1 error differs']
    ]
  ])('is told where there is none: %s', (_, texts, expected) => expect(told(texts)).toEqual(expected))
})

test('thousands that are set off by a blank are one number', () => {
  const en = 'The list has 100,000 lines of names.'
  expect(told({en, zh: '这份名单有100 000行名字。'})).toEqual([])
  expect(told({en, zh: '这份名单有10 000行名字。'})).toEqual(['zh/page.md:1 error differs'])
})

test.each([
  ['a way', {en: '3-way mirror of boats.', zh: '双向镜像船只。', ja: '船の双方向ミラー。'}, 1],
  ['parts', {en: 'It is halfway between the piers.', ja: '桟橋の間を3等分する点です。'}, 1],
  ['the second for the last', {en: 'The third word names the pier.', ja: '2番目の語は桟橋の名前です。'}, 1],
  ['a triple', {en: 'Teal (63;240;63).', ja: '青緑(63,240,68)。'}, 1],
  ['thousands', {en: 'It has 63,240 boats.', ja: '63,241隻あります。'}, 1],
  [
    'a count beside a first',
    {en: 'The first step is to build two piers.', zh: '第一步是建两座码头。', ja: '最初に3つの桟橋を作ります。'},
    1
  ],
  ['the first of no such word', {en: 'The first pier is open.', ja: '2番目の桟橋が開いています。'}, 1]
] as [string, Texts, number][])('another number is told: %s', (_, texts, count) => {
  expect(told(texts)).toHaveLength(count)
})

describe('a number that only one language needs', () => {
  test.each<[string, Texts]>([
    ['a square', {en: 'The square of the load.', ja: '荷重の 2 乗です。'}],
    ['all from the second on', {en: 'It is lit after the first mast.', zh: '从第二根桅杆起亮灯。'}],
    [
      'all but the first',
      {en: 'It is lit on all masts but mast 1.', ja: '1本目では消え、2本目以降のマストで点きます。'}
    ],
    [
      'what was named before',
      {en: 'A mast, a sail and a rope. These parts are old.', ja: '帆柱と帆と綱です。この 3 つの部品は古いです。'}
    ],
    [
      'what was named before, in Chinese',
      {en: 'A mast, a sail and a rope. They are old.', zh: '桅杆、帆和绳子。这三种都很旧。'}
    ],
    ['the name of a note', {en: 'The half note is long.', ja: '2 分音符は長いです。'}],
    ['a name before a word', {en: 'It has the X2 distribution.', zh: '它有 X2 分布。'}],
    ['what is code there', {en: 'The bus `D[7..0]` has both kinds.', zh: '总线 D \\[7..0] 包含两类。'}],
    ['a sentence left in English', {en: 'More than one mast is up.', zh: 'More than one mast is up.'}],
    ['a date left in English', {en: 'Edition 2, June 1991', ja: 'Edition 2, June 1991'}]
  ])('is left: %s', (_, texts) => expect(told(texts)).toEqual([]))

  test.each<[string, Texts]>([
    ['a cube', {en: 'The square of the load.', ja: '荷重の 3 乗です。'}],
    ['all from the third on', {en: 'It is lit after the first mast.', zh: '从第三根桅杆起亮灯。'}],
    [
      'another count of what was named',
      {en: 'A mast and a sail. These two parts are old.', ja: '帆柱と帆です。この 3 つの部品は古いです。'}
    ],
    ['a count of what was not named', {en: 'The mast is old.', ja: 'この 3 つの帆柱は古いです。'}],
    ['minutes', {en: 'It takes a while.', zh: '需要 12 分。'}],
    ['another figure than in the code', {en: 'The bus `D[7..0]` is full.', zh: '总线 D \\[9..0] 已满。'}],
    ['another date left in English', {en: 'Edition 2, June 1991', ja: 'Edition 2, June 1992'}]
  ])('is told: %s', (_, texts) => expect(told(texts)).not.toEqual([]))
})

describe('a pair that one version counts in digits', () => {
  const en = 'The two kinds of piers have no common plan.'
  const ja = '2つの桟橋の種類に共通の計画はない。'
  test.each([
    ['is no three', '三种码头没有共同的图纸。', ['zh/page.md:1 error differs']],
    ['is told by a numeral', '两种码头没有共同的图纸。', []],
    ['need not be counted', '这些码头没有共同的图纸。', []],
    ['may be one of two or three', '两三种码头没有共同的图纸。', []]
  ])('%s', (_, zh, expected) => expect(told({en, zh, ja})).toEqual(expected))

  test('is told in words where all count things, and may be idiom elsewhere', () => {
    const counted = '二つの桟橋の種類に共通の計画はない。'
    expect(told({en, zh: '三种码头没有共同的图纸。', ja: counted})).toEqual(['zh/page.md:1 error differs'])
    expect(told({en, zh: '三方码头没有共同的图纸。', ja: counted})).toEqual([])
    expect(told({en, zh: '三种码头没有共同的图纸。', ja: '両種の桟橋に共通の計画はない。'})).toEqual([])
  })
})

test.each([
  ['the other spoon', {en: 'Add 2 tsp of salt.', zh: '加2汤匙盐。', ja: '塩小さじ2を加える。'}, 1],
  ['half of it', {en: 'Add 1½ tbsp of salt.', zh: '加1½汤匙盐。', ja: '塩大さじ1を加える。'}, 1],
  ['spoons', {en: 'Add 1½ tbsp of salt.', zh: '加1½汤匙盐。', ja: '塩大さじ1と1/2を加える。'}, 0],
  ['any spoon', {en: 'Add 2 tsp of salt.', zh: '加2勺盐。', ja: 'ティースプーン2杯の塩。'}, 0],
  ['millilitres', {en: 'Add 15 ml of vinegar.', zh: '加1汤匙醋。', ja: '酢を大さじ1加える。'}, 0]
] as [string, Texts, number][])('spoons are sizes: %s', (_, texts, count) => {
  expect(told(texts)).toHaveLength(count)
})
