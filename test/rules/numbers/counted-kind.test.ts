import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['number-mismatch']).map(brief)

test.each<[string, Texts, string]>([
  ['people for companies', {en: 'It has 320 member companies.', zh: '会员企业320家。', ja: '会員企業は320名。'}, 'ja'],
  ['companies for people', {en: 'It has 15,000 employees.', zh: '员工1.5万人。', ja: '従業員は1万5千社。'}, 'ja'],
  ['countries for people', {en: 'More than 220 guests came.', zh: '220余国出席。', ja: '220名余りが出席した。'}, 'zh'],
  ['people for countries', {en: 'Boats of 23 countries came.', zh: '23国的船来了。', ja: '23人の船が来た。'}, 'ja']
])('%s are told where two others agree', (_, texts, culprit) => {
  expect(told(texts)).toEqual([`${culprit}/page.md:1 error differs`])
})

test.each<[string, Texts]>([
  ['other counters of people', {en: '12 members came.', zh: '一行12人到访。', ja: '12名が訪れた。'}],
  ['companies in their own counters', {en: '86 Japanese companies.', zh: '日企86家。', ja: '日系企業86社。'}],
  ['companies for those who speak for them', {en: 'Envoys of 30 companies.', zh: '30名企业代表。', ja: '30社の代表。'}],
  [
    'representatives of as many',
    {en: 'Representatives of 30 companies came.', zh: '30名企业代表到访。', ja: '30社の代表が訪れた。'}
  ],
  ['heads of as many', {en: 'It met 11 heads of companies.', zh: '会见11位负责人。', ja: '11社の代表と会った。'}],
  ['one against one', {en: '30 companies came.', ja: '30名が訪れた。'}],
  ['a number that stands twice', {en: '30 guests of 30 companies.', zh: '30家企业的30人。', ja: '30社の30名。'}]
])('left are %s', (_, texts) => {
  expect(told(texts)).toEqual([])
})

describe('about so many', () => {
  test('is no dozen where nobody says one', () => {
    const en = 'Some 450 places will be there.'
    expect(told({en, zh: '约540个名额位于那里。', ja: 'およそ450人分をそこに置く。'})).toEqual([
      'zh/page.md:1 error differs'
    ])
    expect(told({en, zh: '约450个名额位于那里。', ja: 'およそ450人分をそこに置く。'})).toEqual([])
  })
  test('is ten or twelve in words', () => {
    expect(told({en: 'More than a dozen guests came.', zh: '来了十多位客人。', ja: '10人余りの客が来た。'})).toEqual([])
  })
})
