import {describe, expect, test} from 'vitest'
import {readConfig} from '../../src/config/index.ts'
import {guessLanguage} from '../../src/intake/locale.ts'
import {configText} from '../../src/layouts/config-text.ts'
import {recognise} from '../../src/layouts/index.ts'
import {languageNamed} from '../../src/layouts/language.ts'

const PAGES = ['index', 'guide/start', 'guide/next']
const below = (folder: string, extension = 'md', pages = PAGES) => pages.map(page => `${folder}${page}.${extension}`)

/** The only layout of files, as the configuration that is written for it. */
function written(paths: readonly string[], sites: {path: string; text: string}[] = []) {
  const {layouts} = recognise(paths, sites)
  expect(layouts).toHaveLength(1)
  const text = configText(layouts[0]!)
  // What is written can be read.
  readConfig(text, 'stele.config.json')
  const {$schema: _, ...config} = JSON.parse(text)
  return config
}

describe('layouts', () => {
  test('Hugo: a folder for each language', () => {
    const paths = [...below('content/en/'), ...below('content/zh-cn/'), ...below('content/ja/'), 'README.md']
    expect(written(paths, [{path: 'hugo.toml', text: "defaultContentLanguage = 'en'"}])).toEqual({
      locales: {en: {tag: 'en'}, zh: {tag: 'zh-Hans', folder: 'zh-cn'}, ja: {tag: 'ja'}},
      content: 'content/{locale}/{path}.md',
      flavour: 'hugo',
      release: {target: 'hugo'}
    })
  })

  test.each(['dist', 'build', 'out', '_site'])(
    'what tools have put into %s/ is no rival of what somebody wrote',
    folder => {
      const paths = [...below('docs/en/'), ...below('docs/ja/')]
      const made = ['a', 'b', 'c'].flatMap(copy => paths.map(path => `${folder}/${copy}/${path}`))
      expect(written([...paths, ...made]).content).toBe('docs/{locale}/{path}.md')
      // Where there is nothing else, it is what somebody wrote; below the root it is a name like others.
      expect(written(paths.map(path => `${folder}/${path}`)).content).toBe(`${folder}/docs/{locale}/{path}.md`)
      expect(written(paths.map(path => `guide/${folder}/${path}`)).content).toBe(
        `guide/${folder}/docs/{locale}/{path}.md`
      )
    }
  )

  test('what tools made is left out where pages lie at the root', () => {
    const paths = [...below(''), ...below('ja/')]
    expect(written([...paths, ...paths.map(path => `dist/${path}`)])).toMatchObject({
      content: {en: '{path}.md', ja: 'ja/{path}.md'},
      ignore: ['dist/**']
    })
    expect(written(paths)).not.toHaveProperty('ignore')
  })

  test('a folder of translations beside the pages', () => {
    const all = ['ja', 'zh-CN', 'ko'].flatMap(locale => below(`translations/${locale}/`))
    expect(written([...below(''), 'SECURITY.md', ...all])).toEqual({
      locales: {en: {tag: 'en'}, zh: {tag: 'zh-Hans', folder: 'zh-CN'}, ja: {tag: 'ja'}},
      content: {en: '{path}.md', zh: 'translations/zh-CN/{path}.md', ja: 'translations/ja/{path}.md'},
      ignore: ['translations/ko/**']
    })
    expect(written(['README.md', 'docs/guide.md', 'docs/zh/README.md', 'docs/ja/README.md'])).toMatchObject({
      content: {en: '{path}.md', zh: 'docs/zh/{path}.md', ja: 'docs/ja/{path}.md'}
    })
  })

  test.each([
    ['_zh', '_ja'],
    ['-zh-CN', '-ja'],
    ['_zh_CN', '_ja_JP'],
    ['_CN', '_JP'],
    ['.zh-Hans', '.ja']
  ])('the language behind the name: %s, %s', (zh, ja) => {
    const pages = ['README.md', 'docs/log-in.md', 'docs/to_do.md', `README${zh}.md`, `README${ja}.md`]
    expect(written([...pages, 'README_ko.md'])).toMatchObject({
      content: {en: '{path}.md', zh: `{path}${zh}.md`, ja: `{path}${ja}.md`}
    })
  })

  test.each([
    ['码头在东边。', 'zh', 'en'],
    ['桟橋は東にあります。', 'ja', 'en'],
    ['The pier is in the east.', 'en', 'zh']
  ])('the language of pages without a mark is read where nothing says it: %s', (text, own, other) => {
    const paths = [...below('docs/'), ...below('docs/', `${other}.md`)]
    const [layout] = recognise(paths, [], () => guessLanguage(text)).layouts
    expect(layout!.source).toBe(own)
    expect([...layout!.content[0]!]).toEqual([
      [own, 'docs/{path}.md'],
      [other, `docs/{path}.${other}.md`]
    ])
    const hugo = recognise(paths, [{path: 'hugo.yaml', text: 'defaultContentLanguage: "ja"'}], () =>
      guessLanguage(text)
    )
    expect(hugo.layouts[0]!.source).toBe('ja')
  })

  test('a sign and two letters are no language where nothing else says so', () => {
    expect(recognise(['to-do.md', 'log_in.md', 'how-to-be.md', 'to-it.mdx', 'README.md'], []).layouts).toEqual([])
    expect(written(['a_en.md', 'a_ja.md', 'b_en.md', 'log_in.md']).content).toEqual({
      en: '{path}_en.md',
      ja: '{path}_ja.md'
    })
  })

  test('pages beside a folder of languages that share little with it are none of theirs', () => {
    const paths = [...below('content/en/'), ...below('content/ja/'), 'index.md', 'CONTRIBUTING.md']
    expect(written(paths).content).toBe('content/{locale}/{path}.md')
  })

  test('Hugo: the language in the file name', () => {
    const paths = [...below('content/'), ...below('content/', 'ja.md'), ...below('content/', 'fr.md')]
    expect(written([...paths, ...below('content/', 'zh.md')], [{path: 'config.toml', text: ''}])).toEqual({
      locales: {en: {tag: 'en'}, zh: {tag: 'zh-Hans'}, ja: {tag: 'ja'}},
      content: {en: 'content/{path}.md', zh: 'content/{path}.zh.md', ja: 'content/{path}.ja.md'},
      flavour: 'hugo',
      ignore: ['content/**/*.fr.{md,mdx}'],
      release: {target: 'hugo'}
    })
  })

  test('Docusaurus: documents and a blog', () => {
    const i18n = (locale: string) => [
      ...below(`i18n/${locale}/docusaurus-plugin-content-docs/current/`),
      `i18n/${locale}/docusaurus-plugin-content-blog/hello.md`
    ]
    const paths = [...below('docs/'), 'blog/hello.md', ...i18n('zh-Hans'), ...i18n('ja')]
    const site = {path: 'docusaurus.config.js', text: "i18n: {defaultLocale: 'en', locales: ['en', 'ja', 'zh-Hans']}"}
    expect(written(paths, [site])).toEqual({
      locales: {en: {tag: 'en'}, zh: {tag: 'zh-Hans', folder: 'zh-Hans'}, ja: {tag: 'ja'}},
      content: [
        {
          en: 'docs/{path}.md',
          zh: 'i18n/zh-Hans/docusaurus-plugin-content-docs/current/{path}.md',
          ja: 'i18n/ja/docusaurus-plugin-content-docs/current/{path}.md'
        },
        {
          en: 'blog/{path}.md',
          zh: 'i18n/zh-Hans/docusaurus-plugin-content-blog/{path}.md',
          ja: 'i18n/ja/docusaurus-plugin-content-blog/{path}.md'
        }
      ],
      flavour: 'docusaurus',
      release: {target: 'docusaurus'}
    })
  })

  test('Docusaurus: older versions and a second collection are sets of their own', () => {
    const i18n = 'i18n/ja/docusaurus-plugin-content-docs'
    const paths = [
      ...below('docs/'),
      ...below(`${i18n}/current/`),
      ...['2.0', '10.0'].flatMap(version => [
        ...below(`versioned_docs/version-${version}/`),
        ...below(`${i18n}/version-${version}/`)
      ]),
      ...below('community/'),
      ...below(`${i18n}-community/current/`),
      // Nobody wrote these in the source.
      ...below(`${i18n}-gone/current/`)
    ]
    expect(written(paths).content).toEqual([
      {en: 'docs/{path}.md', ja: `${i18n}/current/{path}.md`},
      {en: 'versioned_docs/version-10.0/{path}.md', ja: `${i18n}/version-10.0/{path}.md`},
      {en: 'versioned_docs/version-2.0/{path}.md', ja: `${i18n}/version-2.0/{path}.md`},
      {en: 'community/{path}.md', ja: `${i18n}-community/current/{path}.md`}
    ])
  })

  test('folders beside each other with the same languages are collections of one site', () => {
    const jekyll = ['en', 'zh', 'ja'].flatMap(id => [...below(`_docs/${id}/`), `_posts/${id}/2024-03-12-welcome.md`])
    expect(written(jekyll).content).toEqual(['_docs/{locale}/{path}.md', '_posts/{locale}/{path}.md'])
    // One that a language has no pages in.
    const blog = [...below('content/docs/en/'), ...below('content/docs/zh/'), ...below('content/docs/ja/')]
    expect(written([...blog, 'content/blog/en/a.md', 'content/blog/ja/a.md']).content).toEqual([
      'content/docs/{locale}/{path}.md',
      'content/blog/{locale}/{path}.md'
    ])
    // Two packages of one size, but not a small folder of a test elsewhere.
    const packages = ['a', 'b'].flatMap(name => [
      ...below(`packages/${name}/docs/en/`),
      ...below(`packages/${name}/docs/ja/`)
    ])
    expect(written([...packages, 'test/pages/en/x.md', 'test/pages/ja/x.md']).content).toEqual([
      'packages/a/docs/{locale}/{path}.md',
      'packages/b/docs/{locale}/{path}.md'
    ])
  })

  test('Starlight: MDX and Markdown', () => {
    const docs = 'src/content/docs/'
    const paths = [...below(`${docs}en/`, 'mdx'), ...below(`${docs}ja/`)]
    const expected = {
      locales: {en: {tag: 'en'}, ja: {tag: 'ja'}},
      content: 'src/content/docs/{locale}/{path}.{md,mdx}',
      flavour: 'mdx'
    }
    expect(written(paths, [{path: 'astro.config.mjs', text: "defaultLocale: 'en'"}])).toEqual(expected)
    const site = {path: 'astro.config.mjs', text: "import starlight from '@astrojs/starlight'\ndefaultLocale: 'en'"}
    expect(written(paths, [site])).toEqual({...expected, release: {target: 'starlight'}})
  })

  test('VitePress: one language beside the folders of the others', () => {
    const paths = [...below('docs/'), ...below('docs/zh/'), ...below('docs/ja/'), ...below('docs/ko/')]
    const site = {path: 'docs/.vitepress/config.ts', text: "locales: { root: { label: 'English', lang: 'en-US' } }"}
    expect(written(paths, [site])).toEqual({
      locales: {en: {tag: 'en-US'}, zh: {tag: 'zh-Hans'}, ja: {tag: 'ja'}},
      content: {en: 'docs/{path}.md', zh: 'docs/zh/{path}.md', ja: 'docs/ja/{path}.md'},
      flavour: 'vitepress',
      ignore: ['docs/ko/**'],
      release: {target: 'vitepress'}
    })
  })

  test('counts what is complete, what is not, and what has no source', () => {
    const [layout] = recognise(
      [...below('docs/en/'), ...below('docs/zh/', 'md', ['index', 'old']), 'docs/ja/index.md', 'docs/ja/guide/next.md'],
      []
    ).layouts
    expect(layout).toMatchObject({complete: 1, partial: 1, orphans: ['docs/zh/old.md'], source: 'en'})
  })

  test('the site says which language leads', () => {
    const paths = [...below('content/en/'), ...below('content/ja/')]
    expect(recognise(paths, [{path: 'hugo.yaml', text: 'defaultContentLanguage: "ja"'}]).layouts[0]!.source).toBe('ja')
  })
})

describe('no layout', () => {
  test.each([
    ['one language', [...below('docs/en/'), 'README.md']],
    ['no language', below('docs/')],
    ['folders that only look like languages', ['docs/id/token.md', 'docs/no/entry.md', 'docs/is/it.md']],
    ['nothing', []],
    ['a README in two languages of nothing else', ['docs/a.en.txt', 'docs/a.ja.txt']]
  ])('%s', (_, paths) => {
    expect(recognise(paths, []).layouts).toEqual([])
  })

  test('a folder that shares no path is no language', () => {
    const paths = [...below('docs/en/'), ...below('docs/ja/'), 'docs/id/tokens.md']
    expect(recognise(paths, []).layouts[0]!.languages.map(({id}) => id)).toEqual(['en', 'ja'])
  })

  test('two sites in one repository are two layouts', () => {
    const names = recognise([...below('a/en/'), ...below('a/ja/'), ...below('b/'), ...below('b/zh/')], []).layouts
    expect(names.map(({name}) => name)).toEqual(['folders', 'root'])
  })
})

describe('languages', () => {
  test.each([
    ['zh-cn', 'zh', 'zh-Hans'],
    ['zh_CN', 'zh', 'zh-Hans'],
    ['zh-Hant', 'zh-Hant', 'zh-Hant'],
    ['zh-tw', 'zh-Hant', 'zh-Hant'],
    ['ja', 'ja', 'ja'],
    ['ja-JP', 'ja', 'ja-JP'],
    ['pt_br', 'pt', 'pt-BR'],
    ['sr-latn-rs', 'sr', 'sr-Latn-RS']
  ])('%s', (folder, id, tag) => {
    expect(languageNamed(folder)).toEqual({folder, id, tag})
  })

  test.each(['api', 'docs', 'xx', 'en-', 'english', 'e', '', 'zh--cn', 'a_b'])('%j is none', folder => {
    expect(languageNamed(folder)).toBeUndefined()
  })
})
