import {expect, test} from 'vitest'
import {createSlugger} from '../../src/publish/slug.ts'

test.each([
  // Worked out from the published algorithms, not yet compared with the builders.
  ['github', 'Hello, World!', 'hello-world'],
  ['github', '日本語 の見出し', '日本語-の見出し'],
  ['github', 'C++ & C#', 'c--c'],
  ['vitepress', 'Hello, World!', 'hello-world'],
  ['vitepress', '2020 年', '_2020-年'],
  ['vitepress', 'Café', 'cafe'],
  ['vitepress', 'C++ & C#', 'c-c'],
  ['hugo', 'Hello, World!', 'hello-world'],
  ['hugo', 'C++ & C#', 'c--c'],
  ['hugo', '!?', 'heading'],
  ['hugo', '日本語 の見出し', '日本語-の見出し']
] as const)('%s: %s', (builder, text, id) => {
  expect(createSlugger(builder)(text)).toBe(id)
})

test('a second heading of the same text gets a number', () => {
  const slug = createSlugger('github')
  expect(['A', 'a', 'A 1', 'A'].map(text => slug(text))).toEqual(['a', 'a-1', 'a-1-1', 'a-2'])
})

test.each([
  // GitHub and Docusaurus give what an author gave to another heading a second time.
  ['github', ['fees', 'fees']],
  ['vitepress', ['fees', 'fees-1']],
  ['hugo', ['fees', 'fees-1']]
] as const)('%s: an id of the author is taken as it is', (builder, ids) => {
  const slug = createSlugger(builder)
  expect([slug('Costs', 'fees'), slug('Fees')]).toEqual(ids)
})
