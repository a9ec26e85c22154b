import {describe, expect, test} from 'vitest'
import {builderOf, SITE_FILES} from '../../src/layouts/builder.ts'
import {configText} from '../../src/layouts/config-text.ts'
import {languageNamed} from '../../src/layouts/language.ts'

describe('a folder', () => {
  test.each([
    ['en', 'en', 'en'],
    ['EN', 'en', 'en'],
    ['ja', 'ja', 'ja'],
    ['zh', 'zh', 'zh-Hans'],
    ['zh-cn', 'zh', 'zh-Hans'],
    ['zh_CN', 'zh', 'zh-Hans'],
    ['zh-Hans', 'zh', 'zh-Hans'],
    ['zh-hans-cn', 'zh', 'zh-Hans'],
    ['zh-TW', 'zh-Hant', 'zh-Hant'],
    ['zh-hant', 'zh-Hant', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant', 'zh-Hant'],
    ['zh-MO', 'zh-Hant', 'zh-Hant'],
    ['pt-br', 'pt', 'pt-BR'],
    ['es-419', 'es', 'es-419'],
    ['sr-latn', 'sr', 'sr-Latn'],
    ['cn', 'zh', 'zh-Hans'],
    ['JP', 'ja', 'ja']
  ])('%s is the language %s (%s)', (folder, id, tag) => {
    expect(languageNamed(folder)).toEqual({folder, id, tag})
  })

  test.each(['', 'e', 'eng', 'xx', 'docs', 'en-', 'en-u', 'zh-Hans-CN-x', 'jp-ja', 'en us', '日本', 'en/us'])(
    '%j is no language',
    folder => {
      expect(languageNamed(folder)).toBeUndefined()
    }
  )
})

describe('the builder of a site', () => {
  test.each([
    ['hugo.toml', 'defaultContentLanguage = "ja"', 'hugo', 'ja'],
    ['config.yaml', 'defaultContentLanguage: "zh-cn"', 'hugo', 'zh-cn'],
    ['hugo.json', '{"defaultContentLanguage": "en"}', 'hugo', 'en'],
    ['docusaurus.config.js', "i18n: {defaultLocale: 'en', locales: ['en']}", 'docusaurus', 'en'],
    ['website/docusaurus.config.ts', '"defaultLocale": "zh-Hans"', 'docusaurus', 'zh-Hans'],
    ['astro.config.mjs', "defaultLocale: 'root'", 'mdx', undefined],
    ['astro.config.ts', "defaultLocale: 'ja'", 'mdx', 'ja'],
    ['.vitepress/config.mts', "locales: {root: {label: 'English', lang: 'en'}}", 'vitepress', 'en'],
    ['docs/.vitepress/config/index.ts', 'export default {}', 'vitepress', undefined]
  ] as const)('with %s is known', (path, text, flavour, defaultLanguage) => {
    expect(path).toMatch(SITE_FILES)
    expect(builderOf(['en/a.md'], [{path, text}])).toMatchObject({flavour, defaultLanguage})
  })

  test.each([
    ['hugo.toml', '', 'hugo'],
    ['docusaurus.config.js', '', 'docusaurus'],
    ['.vitepress/config.mts', '', 'vitepress'],
    ['astro.config.mjs', "import starlight from '@astrojs/starlight'", 'starlight'],
    // Astro alone has no documents by itself.
    ['astro.config.mjs', "import {defineConfig} from 'astro/config'", undefined]
  ])('a release for the site of %s (%j) is for %s', (path, text, target) => {
    expect(builderOf(['en/a.md'], [{path, text}]).target).toBe(target)
  })

  test.each([
    [['en/a.md', 'ja/a.mdx'], 'mdx'],
    [['en/a.md'], 'gfm'],
    [[], 'gfm']
  ])('without a configuration is told by its pages: %j', (paths, flavour) => {
    expect(builderOf(paths, [])).toEqual({flavour, defaultLanguage: undefined})
  })

  test.each(['package.json', 'a/b/hugo.toml', 'my-hugo.toml', 'docusaurus.config.json', 'config.json'])(
    'is not told by %s',
    path => {
      expect(path).not.toMatch(SITE_FILES)
    }
  )
})

describe('the configuration of a layout', () => {
  const [en, zh, ja] = ['en', 'zh-cn', 'ja'].map(folder => languageNamed(folder)!)
  const layout = {name: 'folders', languages: [en, zh, ja], source: 'en', flavour: 'gfm', ignore: []} as const
  const written = (changes: object) => JSON.parse(configText({...layout, content: [], ...changes} as never))
  const set = (...patterns: string[]) => new Map(['en', 'zh', 'ja'].map((id, index) => [id, patterns[index]!]))

  test.each([
    [['content/en/{path}.md', 'content/zh-cn/{path}.md', 'content/ja/{path}.md'], 'content/{locale}/{path}.md'],
    [['{path}.en.md', '{path}.zh-cn.md', '{path}.ja.md'], '{path}.{locale}.md'],
    [['en/{path}.md', 'zh-cn/{path}.md', 'ja/{path}.md'], '{locale}/{path}.md'],
    [
      ['docs/{path}.md', 'docs/zh-cn/{path}.md', 'docs/ja/{path}.md'],
      {en: 'docs/{path}.md', zh: 'docs/zh-cn/{path}.md', ja: 'docs/ja/{path}.md'}
    ]
  ])('%j are one pattern where they may', (patterns, content) => {
    expect(written({content: [set(...patterns)]}).content).toEqual(content)
  })

  test('says what differs from the defaults only', () => {
    const content = [set('content/en/{path}.md', 'content/zh-cn/{path}.md', 'content/ja/{path}.md')]
    expect(written({content})).toEqual({
      $schema: './node_modules/stele/schema/config.schema.json',
      locales: {en: {tag: 'en'}, zh: {tag: 'zh-Hans', folder: 'zh-cn'}, ja: {tag: 'ja'}},
      content: 'content/{locale}/{path}.md'
    })
    expect(written({content, source: 'ja', flavour: 'hugo', ignore: ['x/**']})).toMatchObject({
      sourceLanguage: 'ja',
      flavour: 'hugo',
      ignore: ['x/**']
    })
  })
})
