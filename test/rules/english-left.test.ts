import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from './site.ts'

const told = (texts: Texts) => findingsOn({page: texts}, ['untranslated']).map(brief)

test.each(['desk at harbor dot example', 'desk (at) harbor (dot) example', 'info at pier dot harbor dot example'])(
  'leaves an address that is written out: %s',
  address => {
    expect(told({en: `## Contact\n\n${address}`, zh: `## 联系\n\n${address}`, ja: `## 連絡先\n\n${address}`})).toEqual(
      []
    )
  }
)

test('tells a sentence with such an address', () => {
  const text = 'Please write to us, desk at harbor dot example, when you are at the pier.'
  expect(told({en: text, ja: '桟橋にいるときは desk at harbor dot example までお知らせください。', zh: text})).toEqual([
    'zh/page.md:1 error untranslated'
  ])
})
