import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts, word} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch']).map(brief)

describe('two numbers of a sentence', () => {
  const en = 'Of the boats 62% of the red and 35% of the blue were sold last summer.'
  const zh = '去年夏天，红船售出62%，蓝船售出35%。'
  const ja = '昨年の夏、赤い船は62%、青い船は35%が売れた。'
  test('in each other’s place are told by what stands beside them', () => {
    expect(told({en, zh: '去年夏天，红船售出35%，蓝船售出62%。', ja})).toEqual(['zh/page.md:1 error differs'])
    expect(told({en, zh, ja: '昨年の夏、赤い船は35%、青い船は62%が売れた。'})).toEqual(['ja/page.md:1 error differs'])
  })
  test('the source may be the one', () =>
    expect(told({en: en.replace('62', '1').replace('35', '62').replace('1%', '35%'), zh, ja})).toEqual([
      'en/page.md:1 error differs'
    ]))
  test.each<[string, Texts]>([
    ['as they are', {en, zh, ja}],
    ['with their words in another order', {en, zh: '去年夏天，蓝船售出35%，红船售出62%。', ja}],
    [
      'that nothing ties',
      {
        en: 'The mallow was 12, the tansy 30 years old.',
        zh: '艾菊有12年，锦葵有30年。',
        ja: 'ゼニアオイは12年、ヨモギギクは30年になる。'
      }
    ],
    [
      'of a list',
      {
        en: 'Read notes 14 and 27 on the server.',
        zh: '请阅读服务器说明 27 和 14。',
        ja: 'サーバーの注 14 と 27 をお読みください。'
      }
    ],
    [
      'of one clause',
      {
        en: 'Use the three sorts instead of the two sorts of servers.',
        zh: '请使用三种服务器，而不是两种。',
        ja: 'サーバーは二種類ではなく三種類を使います。'
      }
    ]
  ])('%s are silent', (_, texts) => expect(told(texts)).toEqual([]))
  test('of two versions both must be tied', () => {
    expect(told({en, zh: '去年夏天，红船售出35%，蓝船售出62%。'})).toEqual(['zh/page.md:1 error differs'])
    expect(told({en, zh: '去年夏天，绿船售出35%，黑船售出62%。'})).toEqual([])
  })
})

describe('years, times and dates', () => {
  test('of which each is that of the other', () => {
    expect(
      told({
        en: 'The school was founded in 1902 and the hospital in 1874.',
        zh: '学校创办于1874年，医院创办于1902年。',
        ja: '学校は1902年に、病院は1874年に設立された。'
      })
    ).toEqual(['zh/page.md:1 error differs'])
  })
  test('that a version has in its own order', () =>
    expect(
      told({
        en: 'The school was founded in 1902 and the hospital in 1874.',
        zh: '医院创办于1874年，学校创办于1902年。',
        ja: '病院は1874年に、学校は1902年に設立された。'
      })
    ).toEqual([]))
})

describe('the ends of a change', () => {
  const [en, zh, ja] = [
    'The fee fell from 120 to 80 yen.',
    '费用从120日元降到80日元。',
    '料金は120円から80円に下がった。'
  ]
  test('in each other’s place are told', () => {
    expect(told({en, zh: '费用从80日元降到120日元。', ja})).toEqual(['zh/page.md:1 error differs'])
    expect(told({en, zh, ja: '料金は80円から120円に下がった。'})).toEqual(['ja/page.md:1 error differs'])
    expect(told({en: 'The fee fell from 80 to 120 yen.', zh, ja})).toEqual(['en/page.md:1 error differs'])
  })
  test.each<[string, Texts]>([
    ['as they are', {en, zh, ja}],
    ['with the end first', {en, zh: '费用降到80日元（此前为120日元）。', ja}],
    ['of a range', {en: 'The fee is 80 to 120 yen.', zh: '费用为80至120日元。', ja: '料金は80～120円です。'}],
    [
      'of a day',
      {
        en: 'The desk is open from 9:00 to 17:00.',
        zh: '柜台9:00至17:00开放。',
        ja: '窓口は9時から17時まで開いています。'
      }
    ]
  ])('left are two %s', (_, texts) => expect(told(texts)).toEqual([]))
})

describe('the words beside two numbers', () => {
  const en = 'The bus to Tokyo leaves at 7:40, and the train to Kyoto at 9:25.'
  const zh = '7时40分有巴士开往东京，9时25分有列车开往京都。'
  const ja = '東京行きのバスは7時40分、京都行きの列車は9時25分に出ます。'
  test('may be exchanged while the numbers stay', () =>
    expect(told({en, zh, ja: '京都行きの列車は7時40分、東京行きのバスは9時25分に出ます。'})).toEqual([
      'ja/page.md:1 error differs'
    ]))
  test('are silent otherwise', () => expect(told({en, zh, ja})).toEqual([]))
})

test('a name of the glossary ties a number', () => {
  const concepts = [
    word('pierre', {en: 'Quaymast', zh: '岸桅', ja: '岸柱会'}),
    word('dune', {en: 'Dunegate', zh: '沙门', ja: '砂門会'})
  ]
  const texts = {
    en: 'Quaymast got 48 votes, and Dunegate got 31 votes.',
    zh: '岸桅获48票，沙门获31票。',
    ja: '岸柱会は31票、砂門会は48票を得た。'
  }
  const all = findingsOn({page: texts}, ['number-mismatch'], concepts).map(brief)
  expect(all).toEqual(['ja/page.md:1 error differs'])
  expect(
    findingsOn({page: {...texts, ja: '砂門会は31票、岸柱会は48票を得た。'}}, ['number-mismatch'], concepts)
  ).toEqual([])
})
