import fc from 'fast-check'
import {expect, test} from 'vitest'
import {anyOf} from '../src/any-of.ts'

const letters = fc.constantFrom('a', 'b', '.', '(', '非', '表', '𠮷')
const words = fc.array(fc.string({unit: letters, minLength: 1, maxLength: 4}), {minLength: 1, maxLength: 12})

test('finds the longest word that stands at a place, whatever its characters', () => {
  fc.assert(
    fc.property(words, fc.string({unit: letters, maxLength: 12}), (words, text) => {
      const longest = words
        .filter(word => text.startsWith(word))
        .reduce((best, word) => (word.length > best.length ? word : best), '')
      const found = new RegExp(`^${anyOf(words)}`, 'u').exec(text)?.[0] ?? ''
      expect(found).toBe(longest)
    })
  )
})

test('goes back to a shorter word where what follows asks for it', () => {
  expect(new RegExp(`^${anyOf(['up', 'up by', 'update'])}(?![a-z])`).exec('up bye')?.[0]).toBe('up')
  expect(new RegExp(`^${anyOf(['up', 'update'])}(?![a-z])`).exec('updates')).toBeNull()
})

test('writes what begins alike once', () => {
  expect(anyOf(['tea', 'team', 'ten'])).toBe('te(?:a(?:m)?|n)')
})

test('has a source of its own for a character', () => {
  expect(new RegExp(`^${anyOf(['# more', 'two'], one => (one === '#' ? '\\d+' : one))}$`).test('12 more')).toBe(true)
})
