import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from './site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch']).map(brief)

test.each<[string, Texts]>([
  [
    'a day that is no date',
    {en: 'It circles the Earth 15 times a day.', zh: '每天绕地球15圈。', ja: '1日に地球を15周する。'}
  ],
  [
    'a day and hours',
    {en: 'In 16 hours instead of a day.', zh: '从一天缩短到16小时。', ja: '1日から16時間に短縮した。'}
  ]
])('leaves %s', (_, texts) => {
  expect(told(texts)).toEqual([])
})

test.each<[string, Texts, readonly string[]]>([
  [
    'a date',
    {en: 'It leaves on 1 May, and returns daily.', zh: '5月2日出发，每天返回。', ja: '5月1日に出て、毎日戻る。'},
    ['zh/page.md:1 error differs']
  ],
  [
    'the first of a month',
    {en: 'It leaves on the 1st.', zh: '2日出发。', ja: '1日に出る。'},
    ['zh/page.md:1 error differs']
  ],
  [
    'another quarter, though “two” stands beside it',
    {
      en: 'Two towns signed it. Work begins in the third quarter of 2027.',
      zh: '双方签了字。2027年第二季度动工。',
      ja: '双方が署名した。2027年第2四半期に始まる。'
    },
    ['en/page.md:1 error differs']
  ]
])('tells %s', (_, texts, expected) => {
  expect(told(texts)).toEqual(expected)
})
