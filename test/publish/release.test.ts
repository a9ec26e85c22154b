import {createHash} from 'node:crypto'
import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse as parseYaml} from 'yaml'
import {longDate} from '../../src/publish/dates.ts'
import {call, inFolder} from '../scenario.ts'
import {bytesOf as bytesIn} from './project.ts'

const PAGES = {
  'content/en/visit.md':
    '---\ntitle: Visit\nupdated: 2020-08-03\nsource: Harbour office\n---\n\nSee [the port](port.md#north), [a guide](/en/guide/), [x](https://example.org) and [the map][map].\n\n[map]: port.md\n',
  'content/ja/visit.md':
    '---\ntitle: 訪問\nupdated: 2020-08-03\nsource: 港湾事務所\n---\n\n[港](port.md#north)、[案内](/ja/guide/)、[x](https://example.org)、[地図][map]を参照。\n\n[map]: port.md\n',
  'content/en/port.md': 'The port is open.\n',
  'content/ja/port.md': '港は開いている。\n',
  'content/en/guide.md': 'A guide.\n',
  'stele.config.json': '{"locales": {"en": {}, "ja": {}}}'
}
const read = (root: string, file: string) => readFileSync(join(root, file), 'utf8')
const release = (root: string, ...words: string[]) => call(['release', ...words], root)
const project = (changes: Record<string, string> = {}) => new Map(Object.entries({...PAGES, ...changes}))

test('a folder outside the project is replaced as any other', () =>
  inFolder(project(), async root => {
    cpSync(join(root, 'content'), join(root, 'inner/content'), {recursive: true})
    cpSync(join(root, 'stele.config.json'), join(root, 'inner/stele.config.json'))
    for (const _ of [1, 2]) expect((await call(['release', '--to', '../out'], join(root, 'inner'))).status).toBe(0)
  }))

describe('links', () => {
  test('lead to the same language, else to the source, and say so', () =>
    inFolder(
      project({'content/ja/visit.md': PAGES['content/ja/visit.md'].replace('/ja/guide/', '/ja/guide/')}),
      async root => {
        const {status, stdout, read} = await release(root)
        expect(status).toBe(0)
        expect(stdout).toContain('published: ja/visit.md')
        const page = read('release/ja/visit.md')
        expect(page).toContain('[港](port.md#north)')
        expect(page).toContain('[map]: port.md')
        const en = read('release/en/visit.md')
        expect(en).toContain('[a guide](/en/guide/)')
        expect(en).toContain('[x](https://example.org)')
      }
    ))

  test('to an article that is not written yet, and from the root of a site, lead to what there is', () =>
    inFolder(
      project({
        'content/ja/port.md': '[案内](guide.md)、[訪問](/visit/)、[案内](/guide)。\n',
        'content/en/port.md': '[Guide](guide.md), [visit](/visit/), [guide](/guide).\n'
      }),
      async root => {
        await release(root)
        expect(read(root, 'release/ja/port.md')).toContain(
          '[案内](../en/guide.md)、[訪問](/ja/visit/)、[案内](/guide)。'
        )
        await release(root, '--target', 'starlight')
        expect(read(root, 'release/src/content/docs/ja/port.md')).toContain(
          '[案内](../guide/)、[訪問](/ja/visit/)、[案内](/ja/guide)。'
        )
      }
    ))

  test.each(['plain', 'starlight'])('that name a language otherwise than its folder lead to the folder: %s', target =>
    inFolder(
      project({
        'stele.config.json': '{"locales": {"en": {}, "zh": {"folder": "zh-cn"}}}',
        'content/zh-cn/port.md': '[访问](/zh/visit/#a)、[访问](/zh-cn/visit/)、[别处](/zh/nowhere/)。\n',
        'content/en/port.md': '[Visit](/en/visit/#a), [visit](/en/visit/), [elsewhere](/en/nowhere/).\n',
        'content/zh-cn/visit.md': '---\ntitle: 访问\n---\n\n访问。\n',
        'content/en/visit.md': '---\ntitle: Visit\n---\n\nA visit.\n'
      }),
      async root => {
        expect((await release(root, '--target', target)).status).toBe(0)
        const home = target === 'plain' ? 'release' : 'release/src/content/docs'
        expect(read(root, `${home}/zh-cn/port.md`)).toContain(
          '[访问](/zh-cn/visit/#a)、[访问](/zh-cn/visit/)、[别处](/zh/nowhere/)。'
        )
        expect(read(root, `${home}/en/port.md`)).toContain('[Visit](/en/visit/#a), [visit](/en/visit/)')
      }
    )
  )

  test('a folder’s page is where each builder has it', () =>
    inFolder(
      project({
        'content/en/guides/_index.md': '# Guides\n',
        'content/ja/guides/_index.md': '# 案内\n',
        'content/en/port.md': '[Guides](/en/guides/).\n',
        'content/ja/port.md': '[案内](/en/guides/)。\n'
      }),
      async root => {
        const page = async (target: string, file: string) => {
          await release(root, '--target', target)
          return read(root, `release/${file}`)
        }
        expect(await page('plain', 'ja/port.md')).toContain('[案内](/ja/guides/)')
        expect(await page('hugo', 'content/ja/port.md')).toContain(
          '({{< relref path="/guides/_index.md" lang="ja" >}})'
        )
        expect(await page('vitepress', 'ja/port.md')).toContain('[案内](guides/index.md)')
        expect(await page('docusaurus', 'docs/guides/index.md')).toContain('Guides')
        expect(await page('starlight', 'src/content/docs/ja/port.md')).toContain('[案内](/ja/guides/)')
      }
    ))

  test('of another layout are written anew', () =>
    inFolder(
      new Map([
        [
          'stele.config.json',
          '{"locales": {"en": {}, "ja": {}}, "content": {"en": "docs/{path}.md", "ja": "docs/ja/{path}.md"}}'
        ],
        ['docs/a.md', 'See [b](deep/b.md).\n'],
        ['docs/deep/b.md', 'Back to [a](../a.md).\n'],
        ['docs/ja/a.md', '[b](deep/b.md)を参照。\n'],
        ['docs/ja/deep/b.md', '[a](../a.md)へ戻る。\n']
      ]),
      async root => {
        const {status, read} = await release(root)
        expect(status).toBe(0)
        expect(read('release/en/a.md')).toContain('[b](deep/b.md)')
        expect(read('release/ja/deep/b.md')).toContain('[a](../a.md)')
      }
    ))

  test.each([
    // Written for a site of HTML files; Starlight has addresses.
    ['starlight', 'src/content/docs/ja', '[案内](/ja/guide/)、[港](../port/?x=1#north)、[無](nowhere.md)。'],
    // A query is no part of a name that Hugo looks for.
    [
      'hugo',
      'content/ja',
      '[案内]({{< relref path="/guide.md" lang="ja" >}})、[港]({{< relref path="/port.md" lang="ja" >}}?x=1#north)、[無](nowhere.md)。'
    ],
    ['plain', 'ja', '[案内](/en/guide.html)、[港](port.md?x=1#north)、[無](nowhere.md)。']
  ])('lead to what the builder %s knows, and to a page that the project has not got nowhere', (target, folder, text) =>
    inFolder(
      project({
        'content/en/visit.md': 'See [a guide](/guide.html), [the port](port.md?x=1#north), [none](nowhere.md).\n',
        'content/ja/visit.md': '[案内](/guide.html)、[港](port.md?x=1#north)、[無](nowhere.md)。\n',
        'stele.config.json':
          '{"locales": {"en": {}, "ja": {}}, "release": {"refused": "fallback", "fallback": "source"}}'
      }),
      async root => {
        const {stdout, read} = await release(root, '--target', target)
        expect(read(`release/${folder}/visit.md`)).toContain(target === 'plain' ? text.replace('/en/', '/ja/') : text)
        const line = 'notice: content/ja/visit.md:1: the link to nowhere.md leads to nothing in this release\n'
        expect(stdout.split(line)).toHaveLength(2)
      }
    )
  )

  test.each([
    ['a file of Markdown', 'nowhere.md', true],
    ['a page of HTML', 'nowhere.html#x', true],
    ['a page in the language of its name', 'port.fr.html', true],
    ['an address beside it', '../nowhere/', true],
    ['a name without an ending', 'nowhere', true],
    ['a page by its name in HTML', 'port.ja.html', false],
    ['a page seen from the folder that a builder makes of this one', '../port/', false],
    ['a place in the page', '#nowhere', false],
    ['a page from the root, where the builder may have it', '/nowhere/', false],
    ['a page below the folder of a language', '/ja/nowhere/', true],
    ['a page below it by its file', '/en/deep/nowhere.html#x', true],
    ['the front page of a language', '/ja/', false],
    ['a file of another kind below it', '/ja/feed.xml', false],
    ['a page below a folder that is no language', '/fr/nowhere/', false],
    ['another site', 'https://stele.example/nowhere', false],
    ['a reference that the builder looks up', '{{< ref "nowhere" >}}', false],
    ['a file of another kind', 'data.csv', false]
  ])('to %s that the project has not got are told or not', (_, link, isTold) =>
    inFolder(
      project({
        'content/en/visit.md': `See [it](${link}).\n`,
        'content/ja/visit.md': `[それ](${link})を見る。\n`,
        'stele.config.json': '{"locales": {"en": {}, "ja": {}}, "flavour": "hugo"}'
      }),
      async root => {
        const {stdout} = await release(root)
        expect(stdout.includes(`content/ja/visit.md:1: the link to ${link} leads to nothing`)).toBe(isTold)
      }
    )
  )

  test.each([
    ['vitepress', true],
    ['hugo', false],
    ['plain', false]
  ])('to the machine of the reader are told for %s, which ends with an error there: %s', (target, isTold) =>
    inFolder(
      project({
        'content/en/visit.md': 'Open [it](http://localhost:8080/a) or\n<http://localhost:3000>.\n',
        'content/ja/visit.md': '[それ](http://localhost:8080/a)か\n<http://localhost:3000>を開く。\n'
      }),
      async root => {
        const {status, stdout} = await release(root, '--target', target)
        expect(status).toBe(0)
        for (const at of ['1: VitePress ends with an error at the link to http://localhost:8080/a', '2: VitePress'])
          expect(stdout.includes(`notice: content/ja/visit.md:${at}`)).toBe(isTold)
      }
    )
  )

  test('to the same place twice are told once', () =>
    inFolder(
      project({
        'content/en/visit.md': 'See [a guide](/en/guide/), [the guide](/en/guide/).\n',
        'content/ja/visit.md': '[案内](/ja/guide/)、[案内](/ja/guide/)を参照。\n'
      }),
      async root => {
        const {stdout} = await release(root)
        expect(stdout.match(/the link to \/ja\/guide\/ leads to en/g)).toHaveLength(1)
      }
    ))

  // Every language is built by itself there, and a file of another is unknown.
  test.each([
    ['docusaurus', 'i18n/ja/docusaurus-plugin-content-docs/current', 'English, [自分](visit.md#a)', true],
    ['vitepress', 'ja', '[English](../visit.md), [自分](visit.md#a)', false]
  ])('to another language of the page keep only their words for %s', (target, home, expected, isTold) =>
    inFolder(
      project({
        'content/en/visit.md': '# Visit\n\n[Japanese](../ja/visit.md), [itself](visit.md#a).\n\n## A\n',
        'content/ja/visit.md': '# 訪問\n\n[English](../en/visit.md), [自分](visit.md#a)\n\n## A\n',
        'stele.config.json': '{"locales": {"en": {}, "ja": {}}, "release": {"error": "allow"}}'
      }),
      async root => {
        const {stdout, read} = await release(root, '--target', target)
        expect(read(`release/${home}/visit.md`)).toContain(expected)
        expect(
          stdout.includes('notice: content/ja/visit.md:3: the link to ../en/visit.md leads to a page in another')
        ).toBe(isTold)
      }
    )
  )

  test.each([
    ['docusaurus', 'i18n/ja/docusaurus-plugin-content-docs/current/port.md', 'visit.md) [it](port.md#a)'],
    ['vitepress', 'ja/port.md', 'visit.md) [it](port.md#a)'],
    ['plain', 'ja/port.md', 'visit.md) [it](port.md#a)'],
    ['starlight', 'src/content/docs/ja/port.md', 'visit/) [it](./#a)']
  ])('of what stands in for a translation lead to itself for %s', (target, file, expected) =>
    inFolder(
      project({
        'content/en/port.md': '# Port\n\n[a](visit.md) [it](port.md#a) has 5 cranes.\n\n## A\n',
        'content/ja/port.md': '# 港\n\n[a](visit.md)、[港](port.md#a)にはクレーンが6基ある。\n\n## A\n',
        'stele.config.json':
          '{"locales": {"en": {}, "ja": {}}, "release": {"refused": "fallback", "fallback": "source"}}'
      }),
      async root => {
        await release(root, '--target', target)
        expect(read(root, `release/${file}`)).toContain(expected)
      }
    )
  )

  test('to a heading lead to the id that the builder makes of it', () =>
    inFolder(
      project({
        'content/en/port.md': '# Port\n\n## 3 cranes & more\n\nSee [here](#3-cranes--more).\n',
        'content/ja/port.md': '# 港\n\n## クレーン3基ほか\n\n[ここ](#クレーン3基ほか)を参照。\n',
        'content/en/visit.md': 'See [cranes](port.md#3-cranes--more), [the port](port.md#port).\n',
        'content/ja/visit.md': '[クレーン](port.md#クレーン3基ほか)、[港](port.md#港)を参照。\n'
      }),
      async root => {
        await release(root, '--target', 'vitepress')
        expect(read(root, 'release/port.md')).toContain('[here](#_3-cranes-more)')
        expect(read(root, 'release/visit.md')).toContain('[cranes](port.md#_3-cranes-more), [the port](port.md#port)')
        expect(read(root, 'release/ja/visit.md')).toContain('[クレーン](port.md#_3-cranes-more)、[港](port.md#port)')
        // The title is printed by the builder, and has no id.
        await release(root, '--target', 'docusaurus')
        const home = 'release/i18n/ja/docusaurus-plugin-content-docs/current'
        expect(read(root, `${home}/visit.md`)).toContain('[クレーン](port.md#3-cranes--more)、[港](port.md)')
      }
    ))

  test('to a heading with other words than the title of its page find it, and one with the same words is not printed twice', () =>
    inFolder(
      project({
        'content/en/port.md': '---\ntitle: Port\n---\n\n# The new harbour\n\nOpen.\n',
        'content/ja/port.md': '---\ntitle: 港\n---\n\n# 港\n\n開いている。\n',
        'content/en/visit.md': 'See [it](port.md#the-new-harbour).\n',
        'content/ja/visit.md': '[それ](port.md)を参照。\n'
      }),
      async root => {
        await release(root, '--target', 'starlight')
        expect(read(root, 'release/src/content/docs/en/port.md')).toContain('# The new harbour')
        expect(read(root, 'release/src/content/docs/en/visit.md')).toContain('#the-new-harbour)')
        expect(read(root, 'release/src/content/docs/ja/port.md')).not.toContain('# 港')
      }
    ))

  test('to a page that is in the source language only lead there', () =>
    inFolder(
      project({
        'content/ja/visit.md': PAGES['content/ja/visit.md'].replace('/ja/guide/', '/en/guide/')
      }),
      async root => {
        const {stdout, read} = await release(root)
        expect(read('release/ja/visit.md')).toContain('[案内](/en/guide/)')
        expect(stdout).toContain('notice: content/ja/visit.md:7: the link to /en/guide/ leads to en')
      }
    ))
})

describe('a page', () => {
  test('tells its date, its source and the way to the other language', () =>
    inFolder(project(), async root => {
      const page = (await release(root)).read('release/ja/visit.md')
      const data = parseYaml(page.split('---\n')[1]!)
      expect(data).toMatchObject({title: '訪問', lang: 'ja', date: '2020-08-03', alternates: {en: '../en/visit.md'}})
      expect(data.furniture).toMatchObject({updated: '更新日：2020年8月3日'})
      expect(page).toContain('[English](../en/visit.md)')
    }))

  test.each([
    ['# 港\n\n開いている。\n', '# 港<a id="port"></a>\n\n更新日：2020年8月3日\n\n開いている。\n'],
    ['# 港\n開いている。\n', '# 港<a id="port"></a>\n\n更新日：2020年8月3日\n\n開いている。\n'],
    ['港\n==\n\n開いている。\n', '港<a id="port"></a>\n==\n\n更新日：2020年8月3日\n\n開いている。\n']
  ])('has its date below the title that the text begins with: %j', (text, expected) =>
    inFolder(
      project({
        'content/en/port.md': '---\nupdated: 2020-08-03\n---\n\n# Port\n\nThe port is open.\n',
        'content/ja/port.md': `---\nupdated: 2020-08-03\n---\n\n${text}`
      }),
      async root => {
        await release(root)
        expect(read(root, 'release/ja/port.md')).toContain(`\n---\n\n${expected}`)
      }
    )
  )

  test.each([
    ['---\ntitle: Port\nupdated: 2020-08-03\n---\n\nIt is open.\n', '# Port', 'It is open.'],
    ['---\nupdated: 2020-08-03\n---\n\n# Port\n\nIt is open.\n', '# Port', 'It is open.']
  ])('that stands in for another language says which, title and all: %j', (source, title, text) =>
    inFolder(
      project({
        'content/en/port.md': source,
        'content/ja/port.md': '',
        'stele.config.json':
          '{"locales": {"en": {}, "ja": {}}, "release": {"refused": "fallback", "fallback": "source"}}'
      }),
      async root => {
        await release(root)
        const page = read(root, 'release/ja/port.md')
        const [, after = ''] = page.split('英語版を表示しています。\n\n')
        const inEnglish = (words: string) => `<div lang="en">\n\n${words}\n\n</div>`
        expect(after).toMatch(`${inEnglish(title)}\n\n更新日：2020年8月3日\n\n${inEnglish(text)}`)
      }
    )
  )

  test('of MDX stays MDX, of TOML keeps its head', () =>
    inFolder(
      new Map([
        ['content/en/a.mdx', 'One <b>port</b>.\n'],
        ['content/ja/a.mdx', '<b>港</b>が一つ。\n'],
        ['content/en/b.md', '+++\ntitle = "Port"\n+++\n\nOpen.\n'],
        ['content/ja/b.md', '+++\ntitle = "港"\n+++\n\n開いている。\n'],
        ['stele.config.json', '{"locales": {"en": {}, "ja": {}}}']
      ]),
      async root => {
        const {read} = await release(root)
        expect(read('release/en/a.mdx')).toContain('[日本語](../ja/a.mdx)')
        expect(read('release/ja/b.md')).toMatch(/^\+\+\+\ntitle = "港"\n\+\+\+\n/)
      }
    ))
})

describe('a release', () => {
  const bytesOf = (root: string) =>
    readdirSync(join(root, 'release'), {recursive: true, encoding: 'utf8'})
      .filter(file => /\.\w+$/.test(file))
      .sort()
      .map(file => [file, readFileSync(join(root, 'release', file), 'utf8')] as const)

  test('is the same bytes twice, and its manifest has their digests', () =>
    inFolder(project(), async root => {
      await release(root)
      const first = bytesOf(root)
      await release(root)
      expect(bytesOf(root)).toEqual(first)
      const files = new Map(first)
      const manifest = JSON.parse(files.get('manifest.json')!)
      const digests = manifest.articles.flatMap(
        (article: {versions: {file: {path: string; sha256: string} | null}[]}) =>
          article.versions.flatMap(({file}) => file ?? [])
      )
      expect(digests).toHaveLength(5)
      for (const {path, sha256} of digests)
        expect(createHash('sha256').update(files.get(path)!).digest('hex')).toBe(sha256)
    }))

  test.each(['release', 'site'])('%s is the same bytes from a checkout with other line ends', command => {
    const pages = project({
      'content/en/port.md': '+++\ntitle = "Port"\n+++\n\nThe port\nis open.\n\n```\na\n\nb\n```\n',
      'content/ja/port.md': '+++\ntitle = "港"\n+++\n\n港は\n開いている。\n\n```\na\n\nb\n```\n',
      'glossary.json': '{\n  "concepts": []\n}\n'
    })
    const windows = new Map([...pages].map(([file, text]) => [file, text.replaceAll('\n', '\r\n')]))
    const made = (files: Map<string, string>) =>
      inFolder(files, async root => {
        expect((await call([command, command === 'site' ? '--output' : '--to', 'out'], root)).status).toBe(0)
        return bytesIn(root, 'out')
      })
    return Promise.all([made(pages), made(windows)]).then(([one, other]) => expect(other).toEqual(one))
  })

  test.each([
    ['plain', '', 'a%20%23%3F%25/b.md', undefined],
    ['hugo', 'content/', '{{< relref path="/a -%3F%25/b.md" lang="LANG" >}}', 'a -?%/b'],
    ['starlight', 'src/content/docs/', '../a----/b/', 'a ---/b'],
    ['vitepress', '', 'a%20---/b.md', 'a ---/b']
  ])('for %s names files with signs of addresses in their names', (target, folder, href, name) =>
    inFolder(
      project({
        'content/en/a #?%/b.md': '[Visit](../visit.md)\n',
        'content/ja/a #?%/b.md': '[訪問](../visit.md)\n',
        'content/en/visit.md': '[It](a%20%23%3F%25/b.md)\n',
        'content/ja/visit.md': '[それ](a%20%23%3F%25/b.md)\n'
      }),
      async root => {
        const {status, stdout, read} = await release(root, '--target', target)
        expect(status).toBe(0)
        const told = stdout.split('\n').filter(line => line.startsWith('notice'))
        const notice = `the builder reads signs in its name as something else: its page is ${name}`
        const files = name === undefined ? [] : ['content/en/a #?%/b.md', 'content/ja/a #?%/b.md']
        expect(told).toEqual(files.map(file => `notice: ${file}: ${notice}`))
        expect(read(`release/${folder}ja/visit.md`)).toContain(`[それ](${href.replace('LANG', 'ja')})`)
        if (target === 'plain')
          expect(read('release/ja/a #?%/b.md')).toContain('[English](../../en/a%20%23%3F%25/b.md)')
        expect((await release(root, '--target', target, '--last', `${root}/release`)).status).toBe(0)
      }
    )
  )

  test('is held back while a note of sync stands or a version is stale', () =>
    inFolder(project(), async root => {
      await call(['sync'], root)
      writeFileSync(join(root, 'content/en/port.md'), 'The port is closed.\n')
      const stale = await release(root)
      expect(stale.status).toBe(1)
      expect(stale.stdout).toContain('held back: content/ja/port.md')
      await call(['sync'], root)
      expect((await release(root)).status).toBe(1)
    }))

  test('goes to another folder, but never over one that Stele did not write', () =>
    inFolder(project({'public/mine.txt': 'mine'}), async root => {
      expect((await release(root, '--to', 'out')).status).toBe(0)
      expect(await release(root, '--to', 'public')).toMatchObject({
        status: 3,
        stderr: 'public: The folder was not written by Stele; nothing was written.\n'
      })
      expect(readdirSync(join(root, 'public'))).toEqual(['mine.txt'])
    }))

  test('survives hostile front matter', () => {
    const title = fc
      .string({unit: 'binary', minLength: 1, maxLength: 20})
      .filter(text => text.trim() !== '' && text.isWellFormed())
    const config =
      '{"locales": {"en": {}, "ja": {}}, "rules": {"untranslated": "off", "script-mismatch": "off", "mojibake": "off", "front-matter-mismatch": "off", "duplicated-text": "off", "inconsistent-translation": "off"}}'
    // Many articles in one release: a release costs more than an article.
    return fc.assert(
      fc.asyncProperty(fc.array(title, {minLength: 20, maxLength: 20}), async titles => {
        const files = titles.flatMap((title, number) => {
          const head = `---\ntitle: ${JSON.stringify(title)}\nsource: ${JSON.stringify(title)}\n---\n\n`
          return [
            [`content/en/a${number}.md`, `${head}Open.\n`],
            [`content/ja/a${number}.md`, `${head}開いている。\n`]
          ] as const
        })
        await inFolder(new Map([...files, ['stele.config.json', config]]), async root => {
          const {status, stderr} = await release(root)
          expect(stderr).toBe('')
          expect(status).toBe(0)
          titles.forEach((title, number) => {
            const page = read(root, `release/en/a${number}.md`)
            expect(parseYaml(page.slice(4, page.indexOf('\n---\n')))).toMatchObject({title, source: title})
          })
        })
      }),
      {numRuns: 2}
    )
  })
})

describe('dates', () => {
  test.each([
    ['2020-08-03', 'en', 'August 3, 2020'],
    ['2020-08-03', 'zh-Hans', '2020年8月3日'],
    ['2020-02-30', 'en', '2020-02-30'],
    ['x', 'ja', 'x']
  ])('%s in %s', (iso, tag, expected) => {
    expect(longDate(iso, tag)).toBe(expected)
  })
})
