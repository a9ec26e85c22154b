import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from '../site.ts'

const found = (pages: Readonly<Record<string, Texts>>, sourceLanguage = 'zh') =>
  findingsOn(pages, ['punctuation-style'], [], {sourceLanguage})
const zh = '码头开放。'

test.each([
  ['a comma', 'The pier is open，bring a ticket.', ['，', ',']],
  ['a full stop', 'The pier is open。', ['。', '.']],
  ['a colon behind emphasis', '**Note：** the pier is open.', ['：', ':']],
  ['a bracket', 'The pier（the old one) is open.', ['（', '(']],
  ['a comma between code', 'Open `a`、`b`.', ['、', ',']],
  ['a blank', 'The pier\u3000is open.', ['U+3000', 'U+0020']]
])('%s of Chinese in English is told', (_, en, [seen, expected]) => {
  expect(found({page: {zh, en}}).map(({args}) => args)).toEqual([{seen, expected}])
})

test.each([
  ['beside Chinese', 'The pier (码头，东) is open.'],
  ['around Chinese', 'The pier is 码头。'],
  ['shown by themselves', 'The marks “，” and （ ） are wide.'],
  ['in code', 'Write `，` for it.'],
  ['in a row of languages', '[English](a.md)、[日本語](b.md)'],
  ['of English', 'The pier is open, bring (old) tickets: all.']
])('marks %s are not', (_, en) => {
  expect(found({page: {zh, en}})).toEqual([])
})

test('a page is told once for each mark, and so is a line that several pages have', () => {
  const en = 'See：[all](a.md)\n'
  expect(found({one: {zh, en}, two: {zh, en}}).map(brief)).toEqual(['en/one.md:1 warning customary'])
  expect(found({page: {zh, en: 'Old，new.\n\nOpen，shut.\n'}}).map(brief)).toEqual(['en/page.md:1 warning customary'])
})

test('English that leads is asked too', () => {
  expect(found({page: {en: 'Open，all day.', zh}}, 'en').map(brief)).toEqual(['en/page.md:1 warning customary'])
})
