import {describe, expect, test} from 'vitest'
import {readConfig} from '../../src/config/index.ts'
import {configFor, syntaxOf} from '../../src/config/settings.ts'
import {InputError} from '../../src/input-error.ts'

const config = (data: object) => readConfig(JSON.stringify(data), 'stele.config.json')

describe('settings of a file', () => {
  const site = config({
    flavour: 'hugo',
    rules: {untranslated: 'off'},
    overrides: [
      {
        files: ['content/*/blog/**'],
        translatableKeys: ['title'],
        rules: {untranslated: 'note', 'script-mismatch': 'off'}
      },
      {files: ['**/*.mdx', '**/app/**'], flavour: 'mdx'}
    ]
  })

  test('are those of the project', () => {
    expect(configFor(site, 'content/en/a.md')).toBe(site)
    expect(syntaxOf(site, 'content/en/a.md')).toMatchObject({
      flavour: 'hugo',
      translatableKeys: ['title', 'linkTitle', 'description', 'summary']
    })
  })

  test('are changed by an override, the rest stays', () => {
    const own = configFor(site, 'content/ja/blog/2020/a.md')
    expect(own.translatableKeys).toEqual(['title'])
    expect(own.flavour).toBe('hugo')
    expect(own.rules.untranslated?.severity).toBe('note')
    expect(own.rules['script-mismatch']?.severity).toBe('off')
  })

  test('a flavour brings its keys', () => {
    expect(syntaxOf(site, 'content/en/app/a.md').translatableKeys).toEqual(
      expect.arrayContaining(['hero.tagline', 'sidebarTitle'])
    )
  })

  test('the later override wins', () => {
    expect(syntaxOf(site, 'content/en/blog/app/a.md').flavour).toBe('mdx')
  })
})

describe('a configuration that cannot be used is told with its place', () => {
  test.each([
    [{content: 'docs/{path}.md'}, 'json.format.layout', 'content'],
    [{content: {en: 'docs/{path}.md'}}, 'json.value', 'content'],
    [{content: [{en: 'docs/a.md'}]}, 'json.format.pattern', 'content.0.en'],
    [{content: '../{locale}/{path}.md'}, 'json.format.inside', 'content'],
    [{content: '/srv/{locale}/{path}.md'}, 'json.format.inside', 'content'],
    [{content: [{en: 'docs/../../{path}.md'}]}, 'json.format.inside', 'content.0.en'],
    [{content: {en: './{path}.md'}}, 'json.format.inside', 'content.en'],
    [{flavour: 'jekyll'}, 'json.value', 'flavour'],
    [{overrides: [{files: 'x'}]}, 'json.type', 'overrides.0.files'],
    [{overrides: [{files: ['x'], ignore: ['y']}]}, 'json.unknown-key', 'overrides.0'],
    [{sourceLanguage: 'fr'}, 'json.value', 'sourceLanguage'],
    [{locales: {}}, 'json.empty', 'locales'],
    [{locales: {'e n': {}}}, 'json.format.locale', 'locales.e n'],
    [{locales: {en: {tag: 'en UK'}}}, 'json.format.tag', 'locales.en.tag'],
    [{locales: {x: {}}}, 'json.format.tag', 'locales.x.tag'],
    [{locales: {en: {folder: ''}}}, 'json.empty', 'locales.en.folder'],
    [{locales: {en: {folder: '../en'}}}, 'json.format.folder', 'locales.en.folder'],
    [{locales: {en: {folder: 'a/..'}}}, 'json.format.folder', 'locales.en.folder'],
    [{locales: {en: {folder: '/en'}}}, 'json.format.folder', 'locales.en.folder'],
    [{locales: {en: {}, ja: {folder: 'en'}}}, 'config.shared', 'locales.ja.folder'],
    [{content: {en: 'a/{path}.md', zh: 'a/{path}.md', ja: 'b/{path}.md'}}, 'config.shared', 'content.zh'],
    [{content: ['{locale}/{path}.md', {fr: 'b/{path}.md'}]}, 'json.unknown-key', 'content.1'],
    [{release: {name: {fr: 'Nouvelles'}}}, 'json.unknown-key', 'release.name'],
    [{release: {name: ' '}}, 'json.format.name', 'release.name'],
    [{release: {url: 'example.org'}}, 'json.format.url', 'release.url'],
    [{ignore: ['']}, 'json.empty', 'ignore.0'],
    [{overrides: [{files: ['']}]}, 'json.empty', 'overrides.0.files.0'],
    [{glossary: ''}, 'json.empty', 'glossary'],
    [{rules: {untranslated: 'of'}}, 'json.value', 'rules.untranslated'],
    [{rules: {untranslated: 1}}, 'json.type', 'rules.untranslated'],
    [{flavour: 1}, 'json.type', 'flavour']
  ])('%j', (data, code, where) => {
    const read = () => config(data)
    expect(read).toThrow(InputError)
    expect(read).toThrow(expect.objectContaining({code, args: expect.objectContaining({where})}))
  })

  test.each([
    {locales: {en: {folder: 'en.docs'}, ja: {folder: 'a/..b'}}},
    {locales: {en: {tag: 'en-GB'}, zh: {tag: 'zh-Hans-CN'}, 'pt-br': {}}},
    {content: ['{locale}/{path}.md', {en: 'posts/{path}.md', ja: 'posts/{path}.ja.md'}]},
    {release: {name: {en: 'News', zh: '新闻'}, url: 'https://example.org/news/'}},
    {rules: {untranslated: {severity: 'note'}}, ignore: ['drafts/**']}
  ])('one that can be used is not: %j', data => {
    expect(() => config(data)).not.toThrow()
  })
})
