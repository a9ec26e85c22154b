import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {chinese, japanese} from '../../src/quantities/cjk.ts'
import {english} from '../../src/quantities/english.ts'
import {pattern} from '../../src/quantities/pattern.ts'
import {readStatements} from '../../src/quantities/read.ts'
import {readWith} from '../../src/quantities/skeleton.ts'

const NUMBERS = [
  '3',
  '12',
  '28',
  '167',
  '2020',
  '1990',
  '4.0.1',
  'twenty',
  'three',
  '三',
  '十二',
  '二〇二〇',
  '五六',
  '半'
]
const WORDS = [
  'July',
  'of',
  ',',
  ' ',
  ' ',
  '-',
  ':',
  '/',
  '%',
  'percent',
  "'s",
  'th',
  'century',
  'hours and a half',
  'Mondays',
  'nineties'
]
  .concat([
    'km',
    'euros',
    'EUR',
    'US$',
    '€',
    'R$',
    'dollars',
    'decade',
    'XIV',
    'a.m.',
    '年',
    '月',
    '日',
    '号',
    '令和',
    '元',
    '(',
    ')'
  ])
  .concat([
    '世纪',
    '世紀',
    '年代',
    '曜日',
    '周',
    '星期',
    '时',
    '時',
    '点',
    '分',
    '分之',
    '割',
    '成',
    '下午',
    '午後',
    '第',
    '番目',
    '位',
    '打'
  ])
  .concat([
    'ダース',
    'パーセント',
    '个百分点',
    '刻钟',
    '四半世紀',
    '小时',
    '公里',
    'キロ',
    '円',
    '人',
    '名',
    '多',
    '余',
    '約',
    '约',
    '进制'
  ])
const texts = fc.array(fc.constantFrom(...NUMBERS, ...WORDS), {maxLength: 14}).map(parts => parts.join(''))

describe('patterns', () => {
  test.each([
    ['en', english],
    ['zh', chinese],
    ['ja', japanese]
  ] as const)('of %s that are passed over at a glance would not have matched', (_, language) => {
    const patterns = language.patterns.map(({regex, read}) => ({regex, read, beginsWithNumeral: false}))
    fc.assert(
      fc.property(texts, text => {
        expect(readWith(text, language)).toEqual(readWith(text, {...language, patterns}))
      }),
      {numRuns: 1500}
    )
  })

  test('letters inside a word stand for themselves', () => {
    const {regex} = pattern('(EUR|USD|R\\$) N', () => undefined)
    expect(regex.source).toBe('(EUR|USD|R\\$) \ue000')
  })

  test.each([
    ['EUR 5 million', 5_000_000, 'EUR'],
    ['INR 500', 500, 'INR'],
    ['R$ 20', 20, 'BRL'],
    ['20 EUR', 20, 'EUR'],
    ['US$3', 3, 'USD']
  ])('%s is money', (text, value, unit) => {
    expect(readStatements(text, 'en')).toMatchObject([{kind: 'money', value, unit}])
  })

  test.each(['EURO 2024', 'R 5', 'HR 12', 'the N 3'])('%s is no money', text => {
    expect(readStatements(text, 'en').map(({kind}) => kind)).not.toContain('money')
  })
})
