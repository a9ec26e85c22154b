import {describe, expect, test} from 'vitest'
import {readConfig} from '../../src/config/index.ts'
import type {Target} from '../../src/model/index.ts'
import {builtNames} from '../../src/publish/built-names.ts'
import {TARGETS} from '../../src/publish/data/targets.ts'
import {releaseFile} from '../../src/publish/place.ts'

const config = readConfig('{"locales": {"en": {}, "ja": {}}}', 'x.json')

type Front = Readonly<Record<string, unknown>>

/** What the builder knows a page by. */
function names(target: Target, path: string, data: Front = {}, locale = 'en') {
  const shape = TARGETS[target]
  const file = releaseFile(path, locale, {config, shape})
  return builtNames({path, locale, file, version: {data, flavour: 'mdx', locale}}, {config, shape})
}

const isOne = (target: Target, one: [string, Front?], other: [string, Front?]) =>
  names(target, ...one).some(name => names(target, ...other).includes(name))

describe('two pages', () => {
  // As the builders themselves have it: each of these was built.
  test.each<[Target, [string, Front?], [string, Front?]]>([
    ['docusaurus', ['01-setup'], ['02-setup']],
    ['docusaurus', ['1. intro'], ['intro']],
    ['docusaurus', ['03-part/1-one'], ['04-part/2-one']],
    ['docusaurus', ['guide'], ['guide/index']],
    ['docusaurus', ['guide/README'], ['guide/index']],
    ['docusaurus', ['guide/guide'], ['guide/index']],
    ['docusaurus', ['Visit'], ['visit']],
    ['docusaurus', ['a', {slug: 'b'}], ['b']],
    ['docusaurus', ['a', {slug: '/deep/b'}], ['deep/b']],
    ['docusaurus', ['a', {id: 'one'}], ['b', {id: 'one'}]],
    // An id is one even where the addresses are two.
    ['docusaurus', ['a', {id: 'one', slug: 'a'}], ['b', {id: 'one', slug: 'b'}]],
    ['starlight', ['a&b'], ['a+b']],
    ['starlight', ['a b'], ['a-b']],
    ['starlight', ['c'], ['c++']],
    ['starlight', ['node.js'], ['nodejs']],
    ['starlight', ['Visit'], ['visit']],
    ['starlight', ['guide'], ['guide/index']],
    ['starlight', ['cafe\u0301'], ['caf\u00E9']],
    ['starlight', ['a', {slug: 'en/b'}], ['b']],
    ['hugo', ['two words'], ['two-words']],
    ['hugo', ['Visit'], ['visit']],
    ['hugo', ['guide'], ['guide/_index']],
    ['hugo', ['a&b'], ['ab']],
    ['hugo', ['a', {slug: 'b'}], ['b']],
    ['hugo', ['a', {url: '/b/'}], ['b']]
  ])('are one for %s: %j and %j', (target, one, other) => {
    expect(isOne(target, one, other)).toBe(true)
  })

  test.each<[Target, [string, Front?], [string, Front?]]>([
    ['docusaurus', ['01-setup', {parse_number_prefixes: false}], ['02-setup', {parse_number_prefixes: false}]],
    // Dates and versions.
    ['docusaurus', ['2024-01-02-port'], ['port']],
    ['docusaurus', ['7.0-port'], ['port']],
    ['docusaurus', ['a/port'], ['b/port']],
    ['docusaurus', ['guide/port'], ['guide/index']],
    ['docusaurus', ['a', {slug: 'one'}], ['b', {slug: 'two'}]],
    ['docusaurus', ['a&b'], ['a+b']],
    ['docusaurus', ['setup'], ['setup-2']],
    ['starlight', ['01-setup'], ['02-setup']],
    ['starlight', ['a_b'], ['a-b']],
    ['starlight', ['guide/README'], ['guide/index']],
    ['starlight', ['a', {slug: 'en/one'}], ['b', {slug: 'en/two'}]],
    ['hugo', ['node.js'], ['nodejs']],
    ['hugo', ['c'], ['c++']],
    ['hugo', ['guide/README'], ['guide/_index']],
    // Many sites have the date in the address.
    ['hugo', ['a', {slug: 'news', date: '2024-01-02'}], ['b', {slug: 'news', date: '2024-02-02'}]],
    ['vitepress', ['guide'], ['guide/index']],
    ['vitepress', ['01-setup'], ['02-setup']],
    ['plain', ['Visit'], ['visit']]
  ])('are two for %s: %j and %j', (target, one, other) => {
    expect(isOne(target, one, other)).toBe(false)
  })

  test.each<[Target]>([['plain'], ['hugo'], ['docusaurus'], ['starlight'], ['vitepress']])(
    'of two languages are two for %s',
    target => {
      expect(names(target, 'visit', {}, 'ja')).not.toEqual(names(target, 'visit', {}, 'en'))
    }
  )
})

describe('a document of a project of Docusaurus', () => {
  const shape = {...TARGETS.docusaurus, isOwn: true as const}
  const address = (file: string, data: Front = {}) =>
    builtNames(
      {path: file, locale: 'en', file, version: {data, flavour: 'docusaurus', locale: 'en'}},
      {config, shape}
    )[0]

  test.each([
    ['docs/01-setup.md', 'docs/setup'],
    ['versioned_docs/version-1.0/01-setup.md', 'versioned_docs/version-1.0/setup'],
    [
      'i18n/ja/docusaurus-plugin-content-docs-community/current/02-team.mdx',
      'i18n/ja/docusaurus-plugin-content-docs-community/current/team'
    ],
    ['docs/Port.md', 'docs/port'],
    // Posts and single pages keep their numbers.
    ['blog/2024-01-02-port.md', 'blog/2024-01-02-port.md'],
    ['blog/01-port.md', 'blog/01-port.md'],
    ['src/pages/01-about.md', 'src/pages/01-about.md']
  ])('%s is %s', (file, expected) => {
    expect(address(file)).toBe(expected)
  })
})
