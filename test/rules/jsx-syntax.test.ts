import {expect, test} from 'vitest'
import {brief, findingsOn, type Texts} from './site.ts'

const told = (page: Texts) =>
  findingsOn({page}, ['jsx-syntax'], [], {flavour: 'docusaurus'}).map(finding => brief(finding).replace('.mdx', ''))

const whole = 'import Map from "./map.js"\n\n# Port\n\nThe port {1 + 1} is open.\n'

test.each([
  ['an import without its quotation mark', 'import Map from "./map.js\n\n# Port\n\nOpen.\n', 'en/page:1 error broken'],
  ['an export without its brace', 'export const depth = {port: 9\n\n# Port\n\nOpen.\n', 'en/page:3 error broken'],
  ['an expression without its end', '# Port\n\nThe port {1 + } is open.\n', 'en/page:3 error slip']
])('%s in one version or in all', (_, en, expected) => {
  expect(told({en, zh: whole})).toEqual([expected])
  expect(told({en, zh: en})).toEqual([expected, expected.replace('en/', 'zh/')])
})

test.each([
  ['an import and an expression', whole],
  ['a comment', '# Port\n\n{/* The pier. */}\n\nOpen.\n'],
  ['an export and a call', 'export const depths = [9, 12]\n\n# Port\n\n{depths.map(depth => depth * 2)}\n']
])('%s that can be read', (_, en) => expect(told({en, zh: en})).toEqual([]))
