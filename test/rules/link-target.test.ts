import {expect, test} from 'vitest'
import {filesNamed} from '../../src/rules/links/relative-file.ts'
import {brief, findingsOn, type Texts} from './site.ts'

const told = (pages: Readonly<Record<string, Texts>>) => findingsOn(pages, ['link-target']).map(brief)
const both = (text: string): Texts => ({en: text, zh: text})

test.each([
  ['a page beside it', '[a](tickets.md)', []],
  ['a page below', '[a](guide/fares.md)', []],
  ['a page from another folder', '[a](./guide/../tickets.md#fares)', []],
  ['a page with the ending of another syntax', '[a](tickets.mdx)', []],
  ['a page with a query', '[a](tickets.md?plain=1)', []],
  ['escaped letters', '[a](%74ickets.md)', []],
  ['a page that is not translated', '[a](harbour.md)', []],
  ['no page', '[a](fares.md)', ['en/visit.md:1 warning near', 'zh/visit.md:1 warning gone']],
  ['other capitals', '[a](Tickets.md)', ['en/visit.md:1 warning near', 'zh/visit.md:1 warning near']],
  ['no such folder', '[a](map/fares.md)', ['en/visit.md:1 warning near', 'zh/visit.md:1 warning gone']],
  ['an image of a page', '![a](fares.md)', []],
  ['code', '`[a](fares.md)`', []],
  ['half an escape', '[a](100%.md)', []],
  ['a hidden folder', '[a](.github/fares.md)', []],
  ['a file of a package', '[a](node_modules/fares.md)', []]
] as const)('judges a link to %s', (_, text, expected) => {
  const pages = {visit: both(text), tickets: both('a'), harbour: {en: 'a'}, 'guide/fares': {en: 'a'}}
  expect(told(pages)).toEqual(expected)
})

test('sees a target without a dot from the folder of all pages, too', () => {
  const pages = {'guide/fares': both('[a](tickets.md) [b](./tickets.md)'), tickets: both('a')}
  expect(told(pages)).toEqual(['en/guide/fares.md:1 warning near', 'zh/guide/fares.md:1 warning near'])
})

test.each([
  [2, 0, 2],
  [3, 0, 0],
  [3, 1, 3],
  [5, 1, 0],
  [5, 5, 5],
  [6, 5, 0]
])('of %i dead links beside %i that lead to a page tells %i', (dead, alive, expected) => {
  const numbered = (name: string, count: number) => Array.from({length: count}, (_, at) => `${name}${at}`)
  const pages = Object.fromEntries(numbered('there', alive).map(name => [name, {en: 'a'}]))
  const links = [...numbered('gone', dead), ...numbered('there', alive)].map(name => `[a](./${name}.md)`)
  expect(told({visit: {en: links.join(' ')}, ...pages})).toHaveLength(expected)
})

test('tells a page that is gone however often it is linked to, and in all languages', () => {
  const link = both('[a](gone.md)')
  expect(told({a: link, b: link, c: link, d: link})).toHaveLength(8)
})

const PLACE = {file: 'docs/guide/visit.md', own: 'docs/', source: 'docs/'}

test.each([
  ['fares.md', ['docs/guide/fares.md', 'docs/guide/fares.mdx', 'docs/fares.md', 'docs/fares.mdx']],
  ['../fares.mdx', ['docs/fares.mdx', 'docs/fares.md']],
  ['../../fares.md', []],
  ['../../../../fares.md', []],
  ['fares', []],
  ['fares.md.txt', []],
  ['/docs/fares.md', []],
  ['@site/docs/fares.md', []],
  ['~/fares.md', []],
  ['mailto:a@stele.example.md', []],
  ['{{< ref "fares.md" >}}', []],
  ['', []]
])('reads %j', (target, expected) => {
  expect(filesNamed(target, PLACE)).toEqual(expected)
})

test('sees the source beside a translation that lies elsewhere', () => {
  const place = {file: 'i18n/zh/docs/visit.md', own: 'i18n/zh/docs/', source: 'docs/'}
  expect(filesNamed('./fares.md', place)).toEqual([
    'i18n/zh/docs/fares.md',
    'i18n/zh/docs/fares.mdx',
    'docs/fares.md',
    'docs/fares.mdx'
  ])
})
