import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {nearest, nearestName} from '../src/nearest.ts'

describe('nearest', () => {
  test.each([
    ['chekc', ['check', 'sync'], ['check']],
    ['chec', ['sync', 'checks', 'check'], ['check', 'checks']],
    ['memo', ['memory', 'glossary'], ['memory']],
    ['xy', ['memory', 'sync'], []],
    ['', ['sync'], []]
  ])('%s of %j: %j', (typed, words, expected) => expect(nearest(typed, words)).toEqual(expected))

  test('finds what is there first', () =>
    fc.assert(
      fc.property(fc.array(fc.string({minLength: 3, maxLength: 12}), {minLength: 1}), words => {
        expect(nearest(words.at(-1)!, words)[0]).toBe(words.at(-1))
      })
    ))
})

describe('nearestName', () => {
  const names = ['link-fragment', 'link-mismatch', 'number-mismatch', 'term-missing', 'untranslated']
  test.each([
    ['fragments', 'link-fragment'],
    ['missing-term', 'term-missing'],
    ['mismatch-of-numbers', 'number-mismatch'],
    ['not-translated', 'untranslated'],
    ['translated', 'untranslated'],
    ['wall', undefined],
    ['', undefined]
  ])('%j is nearest to %j', (typed, expected) => expect(nearestName(typed, names)).toBe(expected))

  test('of none there is none', () => expect(nearestName('a', [])).toBeUndefined())
})
