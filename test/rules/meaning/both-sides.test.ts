import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['antonym']).map(brief)

test.each<[string, Texts, string[]]>([
  [
    'halves one thing and doubles another',
    {
      en: 'Fog halves the speed of boats, and the price of a berth is doubled.',
      zh: '大雾使船速减半，泊位价格则加倍。',
      ja: '霧で船の速さが半減し、係留料も倍になります。'
    },
    []
  ],
  [
    'doubles what the others halve',
    {en: 'The price of a berth is doubled.', zh: '泊位价格减半。', ja: '係留料は半減します。'},
    ['en/page.md:1 error opposite']
  ],
  [
    'can be used, and must not be painted',
    {
      en: 'The pier can be used, but it must not be painted.',
      zh: '码头可以使用，但必须不能油漆。',
      ja: '桟橋は使えますが、塗装してはなりません。'
    },
    []
  ],
  [
    'may be painted, which it must not',
    {en: 'The pier must not be painted.', zh: '码头可以油漆。', ja: '桟橋は塗装してはなりません。'},
    ['zh/page.md:1 error opposite']
  ]
])('a sentence that %s', (_, texts, expected) => {
  expect(told(texts)).toEqual(expected)
})

test.each([
  ['that shows them', 'Letters read “Ã©” or Ã¨ then.', []],
  ['that has them', 'The old pier of MarÃ©e is open.', ['en/page.md:1 error misread']]
])('letters of another encoding in a text %s', (_, en, expected) => {
  expect(findingsOn({page: {en}}, ['mojibake']).map(brief)).toEqual(expected)
})
