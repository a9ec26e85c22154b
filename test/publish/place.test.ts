import {describe, expect, test} from 'vitest'
import {defaultConfig} from '../../src/config/index.ts'
import type {Config} from '../../src/model/index.ts'
import {TARGETS} from '../../src/publish/data/targets.ts'
import {longDate} from '../../src/publish/dates.ts'
import {languageName, nameOf} from '../../src/publish/names.ts'
import {folderOf, pageAddress, releaseFile} from '../../src/publish/place.ts'
import {SITE} from '../../src/site/data/shape.ts'

const config: Config = {
  ...defaultConfig,
  locales: defaultConfig.locales.map(locale => (locale.id === 'zh' ? {...locale, folder: 'zh-cn'} : locale))
}
const SHAPES = {...TARGETS, site: SITE}

describe('the file of a version', () => {
  test.each([
    ['plain', 'news/visit', 'en', '.md', 'en/news/visit.md'],
    ['plain', 'news/visit', 'zh', '.mdx', 'zh-cn/news/visit.mdx'],
    ['plain', 'news/_index', 'ja', '.md', 'ja/news/_index.md'],
    ['hugo', 'news/_index', 'zh', '.md', 'content/zh-cn/news/_index.md'],
    ['docusaurus', 'news/visit', 'en', '.md', 'docs/news/visit.md'],
    ['docusaurus', 'news/visit', 'ja', '.md', 'i18n/ja/docusaurus-plugin-content-docs/current/news/visit.md'],
    ['docusaurus', '_index', 'en', '.md', 'docs/index.md'],
    ['starlight', 'news/visit', 'en', '.mdx', 'src/content/docs/en/news/visit.mdx'],
    ['starlight', 'news/_index', 'zh', '.md', 'src/content/docs/zh-cn/news/index.md'],
    ['vitepress', 'news/visit', 'en', '.md', 'news/visit.md'],
    ['vitepress', 'news/visit', 'ja', '.md', 'ja/news/visit.md'],
    // Names that are no patterns.
    ['vitepress', 'a_index', 'ja', '.md', 'ja/a_index.md'],
    ['plain', '$&/{folder}', 'ja', '.md', 'ja/$&/{folder}.md'],
    ['site', 'news/visit', 'zh', '.mdx', 'zh-cn/news/visit.html'],
    // Names with signs that the builder reads as something else.
    ['plain', 'c#/100%?.x', 'ja', '.md', 'ja/c#/100%?.x.md'],
    ['site', 'c#/100%', 'ja', '.md', 'ja/c#/100%.html'],
    ['hugo', 'c#/100% sure', 'ja', '.md', 'content/ja/c-/100% sure.md'],
    ['hugo', 'a%20b\\c', 'ja', '.md', 'content/ja/a-20b-c.md'],
    ['docusaurus', '100%/c#', 'en', '.md', 'docs/100-/c-.md'],
    ['docusaurus', 'stop!', 'en', '.md', 'docs/stop-.md'],
    ['starlight', 'c#/why?', 'ja', '.md', 'src/content/docs/ja/c-/why-.md'],
    ['vitepress', 'c#/[100%]', 'ja', '.md', 'ja/c-/-100--.md'],
    // Names of files that are no pages.
    ['docusaurus', '_part/_under', 'en', '.md', 'docs/part/under.md'],
    ['starlight', '__a/_index', 'ja', '.md', 'src/content/docs/ja/a/index.md'],
    ['starlight', '__', 'ja', '.md', 'src/content/docs/ja/__.md'],
    ['vitepress', '_under', 'en', '.md', '_under.md'],
    ['docusaurus', '.plan/[必读] ^|', 'en', '.md', 'docs/plan/-必读- --.md'],
    ['docusaurus', 'a(b), c; {d} $e @f+g=~h', 'en', '.md', 'docs/a(b), c; {d} $e @f+g=~h.md'],
    ['starlight', '._.plan', 'ja', '.md', 'src/content/docs/ja/plan.md'],
    ['starlight', 'a.b_c', 'ja', '.md', 'src/content/docs/ja/a.b_c.md'],
    ['hugo', '.plan/_a', 'ja', '.md', 'content/ja/plan/_a.md'],
    ['vitepress', '.plan/...', 'en', '.md', 'plan/....md'],
    ['plain', '.plan', 'en', '.md', 'en/.plan.md']
  ] as const)('for %s: %s in %s (%s) is %s', (target, path, locale, extension, file) => {
    expect(releaseFile(path, locale, {config, shape: SHAPES[target], file: `any${extension}`})).toBe(file)
  })

  test('of a locale that the project does not have is in a folder of its name', () => {
    expect(folderOf('fr', config)).toBe('fr')
    expect(releaseFile('a', 'fr', {config, shape: TARGETS.plain})).toBe('fr/a.md')
  })
})

test.each([
  ['news/visit', 'en', '/en/news/visit/'],
  ['News/Visit Us', 'zh', '/zh-cn/news/visit-us/'],
  ['index', 'ja', '/ja/'],
  ['guides/_index', 'ja', '/ja/guides/'],
  ['guides/index.old', 'ja', '/ja/guides/indexold/'],
  ['c#/why?', 'ja', '/ja/c-/why-/'],
  ['_under', 'ja', '/ja/under/'],
  // Astro composes letters.
  ['cafe\u0301', 'ja', '/ja/caf\u00E9/']
])('the address of %s in %s is %s', (path, locale, address) => {
  expect(pageAddress(path, locale, {config, shape: TARGETS.starlight})).toBe(address)
})

test.each([
  ['2020-08-03', 'en', 'August 3, 2020'],
  ['2020-08-03', 'zh-Hans', '2020年8月3日'],
  ['2020-08-03', 'ja', '2020年8月3日'],
  ['0001-01-01', 'en', 'January 1, 1'],
  // Days there are not stay as they are, and so does what is no day.
  ['2020-02-30', 'en', '2020-02-30'],
  ['2021-02-29', 'ja', '2021-02-29'],
  ['2020-13-01', 'zh', '2020-13-01'],
  ['soon', 'en', 'soon']
])('the day %s in %s is %s', (iso, tag, words) => {
  expect(longDate(iso, tag)).toBe(words)
  expect(longDate(iso, tag)).toBe(words)
})

test.each([
  ['en', 'English'],
  ['zh-Hans', '中文'],
  ['zh', '中文'],
  ['ja', '日本語'],
  ['de', 'Deutsch']
])('%s calls itself %s', (tag, name) => {
  expect(nameOf(tag)).toBe(name)
})

test.each([
  ['en', 'ja', '英語'],
  ['ja', 'en', 'Japanese'],
  ['en', 'zh-Hans', '英文'],
  ['zh-CN', 'ja', '中国語（簡体字）'],
  ['zh-CN', 'en-GB', 'Simplified Chinese'],
  ['ja', 'zh-CN', '日文'],
  ['fr', 'ja', 'フランス語'],
  // One that nobody has named.
  ['qaa', 'en', 'qaa']
])('%s is called by readers of %s: %s', (tag, inTag, name) => {
  expect(languageName(tag, inTag)).toBe(name)
})
