import {describe, expect, test} from 'vitest'
import {
  fold,
  holds,
  isLetterSlip,
  isNear,
  isTranslation,
  isTyped,
  isVariant,
  saysWords
} from '../../../src/rules/code/span-likeness.ts'

describe('what is the same code', () => {
  test.each([
    ['npm  run\ndev', 'npm run dev'],
    [' [ "a" ] ', "['a']"],
    ['“a”', "'a'"],
    ['--save dev', '--save dev']
  ])('%j is folded to %j', (value, expected) => expect(fold(value)).toBe(expected))

  test.each([
    ['src', 'src/', true],
    ['fetch', 'fetch()', true],
    ['./pier', 'pier', true],
    ['src', 'source', false]
  ])('%s and %s are one: %s', (value, other, expected) => expect(isVariant(value, other)).toBe(expected))
})

describe('code that says more', () => {
  test.each([
    ['http://localhost', 'localhost', true],
    ['src/env.d.ts', 'env.d.ts', true],
    ['environment', 'env', false],
    ['kube-apiserver', 'apiserver', false],
    ['apiserver-log', 'apiserver', false],
    ['--apiserver', 'apiserver', true],
    ['@kube/apiserver', 'apiserver', true],
    ['kube - apiserver', 'apiserver', true],
    ['benv', 'env', false],
    ['env', 'env', false],
    ['a', 'a', false],
    ['boat', 'pier', false],
    ['{/tag}', '/', true],
    ['{tag}', 't', false]
  ])('%s holds %s: %s', (value, part, expected) => expect(holds(value, part)).toBe(expected))
})

describe('code with words of the reader', () => {
  test.each([
    ['tags: ["码头"]', 'tags: ["pier"]', true],
    ['tags: ["码头", "船"]', 'tags: ["pier", "boat"]', true],
    ['/tags/コミュニティ', '/tags/community', true],
    ['码头', 'pier', false],
    ['tags: ["码头"]', 'names: ["pier"]', false],
    ['a(码头)+b(船)', 'a(pier)-c(boat)', false],
    ['tags: ["pier"]', 'tags: ["boat"]', false]
  ])('%s for %s: %s', (value, other, expected) => expect(isTranslation(value, other)).toBe(expected))
})

describe('kinds of code', () => {
  test.each(['--template', '-v', 'open()', 'a=b', 'a_b', 'a.b.c', 'importMeta.x'])('%s is typed', value =>
    expect(isTyped(value)).toBe(true)
  )
  test.each(['pier', 'Pier', 'a.b', '4321'])('%s may be a word', value => expect(isTyped(value)).toBe(false))
  test.each(['Hello world', '"pier"', '<p>the pier</p>', '{verb}', '[MY-TAG]'])('%s says words', value =>
    expect(saysWords(value)).toBe(true)
  )
  test.each(['open()', 'src/', 'x'])('%s says none', value => expect(saysWords(value)).toBe(false))
})

test('a slip is near, a translation and a short word are not', () => {
  expect(isNear('headlssMode', 'headlessMode')).toBe(true)
  expect(isNear('标题', 'title')).toBe(false)
  expect(isNear('ab', 'ac')).toBe(false)
  expect(isNear('boat', 'pier')).toBe(false)
})

test.each([
  ['/etc/debin_version', '/etc/debian_version', true],
  ['getStaticPahts()', 'getStaticPaths()', true],
  ['log-2025.txt', 'log-2024.txt', false],
  ['astro.config.ts', 'astro.config.js', false],
  ['src/Env.d.ts', 'src/env.d.ts', false],
  ['npm ci', 'pnpm ci', false]
])('%s for %s: a slip of a letter: %s', (value, other, expected) => {
  expect(isLetterSlip(value, other)).toBe(expected)
})
