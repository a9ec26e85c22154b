import {expect, test} from 'vitest'
import {brief, findingsOn} from './site.ts'

test.each([
  ['a link without a word leads elsewhere', '船[](/any)。', 'Boat[](/optional).', ['note changed']],
  ['it is gone', '船。', 'Boat[](/optional).', ['note missing']],
  ['it lost its words, and leads elsewhere', '船[](/any)。', 'A [boat](/optional).', ['error changed']],
  ['one with words leads elsewhere', '[船](/any)。', 'A [boat](/optional).', ['error changed']],
  ['one with code alone does', 'あれは[`boat`](/any)。', 'It is the [`boat`](/optional).', ['error changed']],
  ['one with words is gone', '船。', 'A [boat](/optional).', ['error missing']]
])('%s', (_, ja, en, expected) => {
  const found = findingsOn({page: {en, ja}}, ['link-mismatch']).map(brief)
  expect(found).toEqual(expected.map(end => `ja/page.md:1 ${end}`))
})
