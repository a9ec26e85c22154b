import {expect, test} from 'vitest'
import {matches} from '../src/matches.ts'

const CASES: readonly (readonly [string, RegExp])[] = [
  ['one 22 three 4', /\d+/g],
  ['没有', /\d+/g],
  ['', /x?/g],
  ['aab', /a*/g],
  ['𠮷野家の𠮷', /(?=\p{Script=Han})/gu],
  ['key: a, other: b', /(\w+): (\w)/g]
]

test.each(CASES)('what is found in “%s” by %s is what `matchAll` finds', (text, regex) => {
  const plain = (found: Iterable<RegExpMatchArray>) => [...found].map(match => [match.index, ...match])
  expect(plain(matches(text, regex))).toEqual(plain(text.matchAll(regex)))
})

test('an expression that was used before begins at the beginning', () => {
  const regex = /a/g
  regex.test('aa')
  expect(matches('ab', regex)).toHaveLength(1)
})

test('the same expression may be used while its matches are gone through', () => {
  const regex = /[a-z]/g
  expect(matches('ab', regex).map(([sign]) => matches(`${sign}${sign}`, regex).length)).toEqual([2, 2])
})
