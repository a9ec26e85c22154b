import {describe, expect, test} from 'vitest'
import {changesOf} from '../../../src/rules/meaning/changes.ts'
import {findingsOn, type Texts} from '../site.ts'

const read = (text: string, locale: string) =>
  changesOf(text, locale).map(({by, side, range}) => `${by} ${'+-'[side]} ${text.slice(range.start, range.end)}`)

describe('that something went up or down by a share', () => {
  test.each([
    ['en', 'Sales rose 8.3% and costs fell by a fifth.', ['0.083 + rose 8.3%', '0.2 - fell by a fifth']],
    ['en', 'Asia (–2.5%, or +1.8% at par)', ['0.025 - –2.5%', '0.018 + +1.8%']],
    [
      'en',
      'Turnout was down 4.6 points, and is 9 percent lower.',
      ['0.046 - down 4.6 points', '0.09 - 9 percent lower']
    ],
    ['en', 'Costs fell by an eighth.', ['0.125 - fell by an eighth']],
    ['zh', '增长8.3%，下降五分之一。', ['0.083 + 增长8.3%', '0.2 - 下降五分之一']],
    ['zh', '低4.6个百分点，6%的增幅。', ['0.046 - 低4.6个百分点', '0.06 + 6%的增幅']],
    ['zh', '减少了近三成', ['0.3 - 减少了近三成']],
    ['ja', '8.3%増、2割減り、4.6ポイント下回った。', ['0.083 + 8.3%増', '0.2 - 2割減', '0.046 - 4.6ポイント下回']],
    [
      'en',
      'It takes four hours less, and two days longer.',
      ['14400 s - four hours less', '172800 s + two days longer']
    ],
    ['zh', '比去年缩短4小时，晚两天。', ['14400 s - 缩短4小时', '172800 s + 晚两天']],
    ['ja', '4時間短くなり、30分早い', ['14400 s - 4時間短く', '1800 s - 30分早い']],
    ['ja', '▲3.2%、3割高い', ['0.032 - ▲3.2%', '0.3 + 3割高い']]
  ])('is read in %s: %s', (locale, text, expected) => expect(read(text, locale)).toEqual(expected))

  test.each([
    ['en', 'It takes up to 5%, 3–4% or 5-6%, and did not rise 7%.'],
    ['en', 'A down payment of 8% of 12 boats.'],
    ['zh', '至少3%，最多5%，未增长6%，不少于7%。'],
    ['ja', '8%を上回る。5%の減税。安全度は9%。高さの3割。'],
    ['en', 'He came 3 to 5 hours ago, no more.'],
    ['zh', '昨晚2小时，最早3天，今早4小时，不少于5天。'],
    ['ja', '2日前に来て、3時間待った。'],
    ['fr', 'en hausse de 8 %']
  ])('is not in %s: %s', (locale, text) => expect(read(text, locale)).toEqual([]))
})

describe('a length of time that is longer for shorter', () => {
  const en = 'A ship waited 11 hours, four hours less than a year earlier.'
  const zh = '船舶平均等待11小时，比一年前缩短4小时。'
  const told = (ja: string) => findingsOn({page: {en, zh, ja}}, ['antonym']).map(({args}) => args.found)
  test('is told', () => expect(told('待ち時間は11時間で、1年前より4時間長くなった。')).toEqual(['4時間長く']))
  test('and not as it is', () => expect(told('待ち時間は11時間で、1年前より4時間短くなった。')).toEqual([]))
})

describe('a share that goes the other way', () => {
  const en = 'Sales rose 8.3% to 12 boats. Profit fell 11% as costs grew.'
  const zh = '销售额增长8.3%，达12艘船。由于成本增加，利润下降11%。'
  const ja = '売上は8.3%増の12隻。費用が増えて利益は11%減った。'
  const told = (texts: Texts) =>
    findingsOn({page: texts}, ['antonym']).map(({location, severity, args}) => [
      location.file.slice(8, 10),
      severity,
      args.found,
      args.expected
    ])

  test('is told beside others', () => {
    expect(told({en, zh, ja})).toEqual([])
    expect(told({en, zh: zh.replace('增长8.3%', '下降8.3%'), ja})).toEqual([['zh', 'error', '下降8.3%', 'rose 8.3%']])
    expect(told({en, zh, ja: ja.replace('11%減った', '11%増えた')})).toEqual([['ja', 'error', '11%増', 'fell 11%']])
    expect(told({en: en.replace('fell', 'rose'), zh, ja})).toEqual([['en', 'error', 'rose 11%', '下降11%']])
  })

  test('is told once where the sentence has no other', () => {
    const [source, right] = ['Sales rose 8.3% to 12 boats.', '売上は8.3%増の12隻。']
    expect(told({en: source, zh: '销售额下降8.3%，达12艘船。', ja: right})).toEqual([
      ['zh', 'error', '下降8.3%', 'rose 8.3%']
    ])
  })

  test('is not told where a version does not say which way, or says both of one share', () => {
    expect(told({en, zh: zh.replace('增长8.3%', '变动8.3%'), ja})).toEqual([])
    const both = 'Sales rose 8% and profit fell 8%.'
    expect(told({en: both, zh: '利润下降8%，销售额增长8%。'})).toEqual([])
  })
})
