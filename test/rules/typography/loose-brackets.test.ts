import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const told = (en: string) => findingsOn({page: {en}}, ['bracket-unbalanced']).map(brief)

test.each([
  ['- 5b3a) The guard may put the lamp back.\n- 9m) The race has four rounds.'],
  ['A-2) The pier opens.\n'],
  ['4.1.2) The pier opens.\n'],
  ['（1）码头开放。\n'],
  ['Type ")" to show "1)" there.\n'],
  ['The text "[2, 3)" is a range.\n'],
  ['「)」を入れます。\n']
])('the number of a rule at the head of a line: %j', text => expect(told(text)).toEqual([]))

test.each([
  ['The pier 5b3a) opens at noon.\n'],
  ['- lamp) The pier opens.\n'],
  ['- The pier of 1930) opens.\n'],
  ['It is "the pier)" here.\n'],
  ['- 5b3) The guard may (put the lamp back.\n']
])('a bracket that was not opened, or not closed: %j', text =>
  expect(told(text)).toEqual([`en/page.md:1 warning ${text.includes('(put') ? 'unclosed' : 'unopened'}`])
)

test('a bracket between two pieces of code is one', () => {
  expect(told('Use `a` (`b` and `c`.\n')).toEqual(['en/page.md:1 warning unclosed'])
})
