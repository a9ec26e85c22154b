import {expect, test} from 'vitest'
import {everydayNames} from '../../src/names/everyday.ts'

test.each([
  ['She flew to Japan.', ['日本']],
  ['japan, JAPAN and Japan', ['日本']],
  ['New Zealand', ['新西兰']],
  ['Zealand, new', []],
  ['', []]
])('of %j the Chinese names have %j', (english, names) => {
  expect(everydayNames(english).zh).toEqual(expect.arrayContaining(names))
})

test('two words are a name of their own, in their order only', () => {
  expect(everydayNames('New Zealand').ja).toContain('ニュージーランド')
  expect(everydayNames('Zealand, new').ja).not.toContain('ニュージーランド')
})

test('a name that is said twice is told once', () => {
  expect(everydayNames('Japan and Japan')).toEqual(everydayNames('Japan'))
})
