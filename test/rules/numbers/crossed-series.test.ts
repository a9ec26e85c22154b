import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch']).map(brief)

describe('a series of sums', () => {
  const en = 'The first prize was $20,000, the second $10,000 and the third $5,000.'
  const zh = '冠军奖金为2万美元，亚军1万美元，季军5000美元。'
  const ja = '優勝賞金は2万ドル、2位は1万ドル、3位は5000ドルでした。'
  test('with two in each other’s place', () => {
    expect(told({en, zh: '冠军奖金为2万美元，亚军5000美元，季军1万美元。', ja})).toEqual(['zh/page.md:1 error differs'])
    expect(told({en, zh, ja: '優勝賞金は2万ドル、2位は5000ドル、3位は1万ドルでした。'})).toEqual([
      'ja/page.md:1 error differs'
    ])
  })
  test('is no ordinal with a sign of money', () => expect(told({en, zh, ja})).toEqual([]))
  test('in another order in both translations, or of two alone, is grammar', () => {
    const rates = [
      'Sales rose 5% in Asia, 7% in Europe and 9% in Africa.',
      '销售额在亚洲增长5%，欧洲7%，非洲9%。'
    ] as const
    expect(
      told({
        en: rates[0],
        zh: '销售额在欧洲增长7%，亚洲5%，非洲9%。',
        ja: '売り上げは欧州で7％、アジアで5％、アフリカで9％増えた。'
      })
    ).toEqual([])
    expect(told({en: rates[0], zh: rates[1]})).toEqual([])
    expect(
      told({
        en: 'It costs $10 by bus, $30 by taxi.',
        zh: '乘出租车30美元，公交10美元。',
        ja: 'バスで10ドル、タクシーで30ドルかかる。'
      })
    ).toEqual([])
  })
})

describe('schools and companies', () => {
  const [en, zh] = ['It drew 38 schools and 154 companies.', '共有38所学校和154家企业参加。']
  test('with each other’s number', () => {
    expect(told({en, zh, ja: '38社、154校が参加した。'})).toEqual([
      'ja/page.md:1 error differs',
      'ja/page.md:1 error differs'
    ])
  })
  test('cities for countries', () => {
    const guests = {en: 'Guests came from 17 countries.', zh: '来宾来自17个国家。'}
    expect(told({...guests, ja: '17都市から来客があった。'})).toEqual(['ja/page.md:1 error differs'])
    expect(told({...guests, ja: '17か国から来客があった。'})).toEqual([])
  })
  test('as they are, and of whom they are', () => {
    expect(told({en, zh, ja: '38校、154社が参加した。'})).toEqual([])
    expect(
      told({en: 'It drew 120 university students.', zh: '共有120名大学生参加。', ja: '大学生120人が参加した。'})
    ).toEqual([])
    expect(
      told({
        en: 'It drew 300 pupils of 12 schools.',
        zh: '12所学校的300名学生参加。',
        ja: '12校の児童300人が参加した。'
      })
    ).toEqual([])
  })
})

describe('what went up from so much', () => {
  const [en, zh] = ['A sack fetches 18,400 yen, up from 15,100.', '每袋现价18,400日元，此前为15,100日元。']
  test('in the other order', () => {
    expect(told({en, zh, ja: '価格は18,400円から15,100円に上がった。'})).toEqual(['ja/page.md:1 error differs'])
    expect(told({en, zh, ja: '価格は15,100円から18,400円に上がった。'})).toEqual([])
    expect(told({en, zh, ja: '価格は15,100円上がって18,400円になった。'})).toEqual([])
  })
})

describe('a pair that is counted', () => {
  const [en, ja] = ['The two homes are supplied by lorry.', '二つの施設には給水車で供給する。']
  test('is no three', () => {
    expect(told({en, zh: '三家养老院由水罐车供水。', ja})).toEqual(['zh/page.md:1 error differs'])
    expect(told({en, zh: '两家养老院由水罐车供水。', ja})).toEqual([])
    expect(told({en: 'Both homes are supplied by lorry.', zh: '两家养老院均由水罐车供水。', ja})).toEqual([])
  })
})

describe('two shares with a name between them', () => {
  const en = 'Norway 22%, Finland 17%.'
  const zh = '挪威22%，芬兰17%。'
  test('in each other’s place', () =>
    expect(told({en, zh, ja: 'ノルウェー17%、フィンランド22%。'})).toEqual(['ja/page.md:1 error differs']))
  test('with their names in another order', () =>
    expect(told({en, zh, ja: 'フィンランド17%、ノルウェー22%。'})).toEqual([]))
})
