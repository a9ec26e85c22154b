import {describe, expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from './site.ts'

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
