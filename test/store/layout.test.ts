import {describe, expect, test} from 'vitest'
import {readConfig} from '../../src/config/index.ts'
import {fileOf} from '../../src/layouts/patterns.ts'
import {contentRoot, listContent, patternText} from '../../src/store/layout.ts'
import {inFolder} from '../scenario.ts'

const config = (data: object) => readConfig(JSON.stringify(data), 'stele.config.json')
const list = (data: object, files: readonly string[]) =>
  inFolder(new Map(files.map(file => [file, 'x\n'])), async root =>
    listContent(root, config(data)).files.map(({path, locale, file}) => `${path} ${locale} ${file}`)
  )

describe('content', () => {
  test('lies in a folder for each language', async () => {
    const files = ['content/en/a.md', 'content/ja/b/c.mdx', 'content/fr/a.md', 'content/en/a.txt', 'a.md']
    expect(await list({}, files)).toEqual(['a en content/en/a.md', 'b/c ja content/ja/b/c.mdx'])
  })

  test('has one language beside the folders of the others', async () => {
    const set = {en: 'docs/{path}.md', zh: 'docs/zh/{path}.md'}
    const files = ['docs/a.md', 'docs/zh/a.md', 'docs/zhang.md', 'docs/ko/a.md']
    expect(await list({locales: {en: {}, zh: {}}, content: set, ignore: ['docs/ko/**']}, files)).toEqual([
      'a en docs/a.md',
      'a zh docs/zh/a.md',
      'zhang en docs/zhang.md'
    ])
  })

  test('has the language in the file name', async () => {
    const set = {en: 'c/{path}.md', ja: 'c/{path}.ja.md'}
    expect(await list({locales: {en: {}, ja: {}}, content: set}, ['c/a.md', 'c/a.ja.md', 'c/a.b.md'])).toEqual([
      'a en c/a.md',
      'a ja c/a.ja.md',
      'a.b en c/a.b.md'
    ])
  })

  test('lies in several sets, whose paths differ', async () => {
    const content = [
      {en: 'docs/{path}.md', ja: 'i18n/ja/docs/{path}.md'},
      {en: 'blog/{path}.md', ja: 'i18n/ja/blog/{path}.md'}
    ]
    const data = {locales: {en: {}, ja: {}}, content}
    expect(await list(data, ['docs/a.md', 'i18n/ja/docs/a.md', 'blog/a.md', 'i18n/ja/blog/a.md'])).toEqual([
      'blog/a en blog/a.md',
      'blog/a ja i18n/ja/blog/a.md',
      'docs/a en docs/a.md',
      'docs/a ja i18n/ja/docs/a.md'
    ])
    expect(fileOf(config(data), 'blog/a', 'ja')).toBe('i18n/ja/blog/a.md')
  })

  test.each([
    ['a release', ['release/SHA256SUMS', 'release/manifest.json'], false],
    ['a site', ['content/en/release/SHA256SUMS', 'content/en/release/site.json'], false],
    ['a pseudo-translation', ['release/.stele-pseudo'], false],
    ['a folder with sums of its own', ['release/SHA256SUMS'], true],
    ['a folder with a manifest of its own', ['release/manifest.json'], true]
  ])('is not what lies in %s: %j', async (_, marks, isThere) => {
    const home = marks[0]!.replace(/[^/]*$/, '')
    const set = {en: '{path}.md', ja: 'ja/{path}.md'}
    const files = await list({locales: {en: {}, ja: {}}, content: set}, ['a.md', 'ja/a.md', `${home}en/a.md`, ...marks])
    expect(files.some(file => file.includes('release'))).toBe(isThere)
  })

  test('of a project that is itself a release is read', async () => {
    expect(await list({content: '{locale}/{path}.md'}, ['SHA256SUMS', 'manifest.json', 'en/a.md'])).toHaveLength(1)
  })

  test('is one file where two extensions have the same path', async () => {
    expect(await list({}, ['content/en/a.md', 'content/en/a.mdx'])).toHaveLength(1)
  })
})

describe('patterns', () => {
  test.each([
    [{}, 'content/', 'content/{locale}/{path}.{md,mdx}', 'content/ja/x.md'],
    [{content: '{locale}/{path}.md'}, '', '{locale}/{path}.md', 'ja/x.md'],
    [{content: 'a/b/{locale}/c/{path}.mdx'}, 'a/b/', 'a/b/{locale}/c/{path}.mdx', 'a/b/ja/c/x.mdx'],
    [{locales: {ja: {}}, content: {ja: 'docs/ja/{path}.md'}}, 'docs/', 'docs/{locale}/{path}.md', 'docs/ja/x.md'],
    [
      {locales: {en: {}, ja: {}}, content: {en: 'd/{path}.md', ja: 'i/{path}.md'}},
      '',
      'd/{path}.md, i/{path}.md',
      'i/x.md'
    ]
  ])('%j', (data, root, text, file) => {
    expect(contentRoot(config(data))).toBe(root)
    expect(patternText(config(data))).toBe(text)
    expect(fileOf(config(data), 'x', 'ja')).toBe(file)
  })
})
