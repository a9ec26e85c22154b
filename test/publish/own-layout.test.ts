import {describe, expect, test} from 'vitest'
import {inFolder} from '../scenario.ts'
import {bytesOf, manifestOf, release} from './project.ts'

/** A site at its own builder: its settings and its files. */
interface Site {
  readonly content: unknown
  readonly flavour: string
  readonly target: string
  readonly locales?: object
  readonly files: Readonly<Record<string, string>>
}

const PNG = 'no picture, but nobody looks'

const SITES: Readonly<Record<string, Site>> = {
  docusaurus: {
    flavour: 'docusaurus',
    target: 'docusaurus',
    content: [
      {en: 'docs/{path}.md', ja: 'i18n/ja/docusaurus-plugin-content-docs/current/{path}.md'},
      {en: 'blog/{path}.md', ja: 'i18n/ja/docusaurus-plugin-content-blog/{path}.md'}
    ],
    files: {
      'docs/port.md':
        '---\ntags: [a, b]\n---\n\n# Port\n\nSee [the visit](/docs/visit), [news](/blog/2024-03-12-news).\n',
      'docs/visit.md': '# Visit\n\n![Map](img/map.png) [Port](./port.md)\n',
      'docs/img/map.png': PNG,
      'blog/2024-03-12-news.md': '---\ntitle: News\n---\n\nSee [the port](/docs/port).\n',
      'blog/2024-04-01-visit.md':
        '---\ntitle: Visit\n---\n\nSee [the port](/docs/port), [news](2024-03-12-news.md).\n\n<!-- truncate -->\n\nMore.\n',
      'i18n/ja/docusaurus-plugin-content-docs/current/port.md':
        '---\ntags: [a, b]\n---\n\n# 港 {#port}\n\n[訪問](/docs/visit)、[ニュース](/blog/2024-03-12-news)を参照。\n',
      'i18n/ja/docusaurus-plugin-content-blog/2024-03-12-news.md':
        '---\ntitle: ニュース\n---\n\n[港](/docs/port)を参照。\n'
    }
  },
  starlight: {
    flavour: 'mdx',
    target: 'starlight',
    content: {en: 'src/content/docs/{path}.{md,mdx}', ja: 'src/content/docs/ja/{path}.{md,mdx}'},
    files: {
      'src/assets/map.png': PNG,
      'src/content/docs/index.mdx': '---\ntitle: Home\n---\n\n[Port](/port/) ![Map](../../assets/map.png)\n',
      'src/content/docs/port.md': '---\ntitle: Port\n---\n\n[Home](/), [visit](/visit/).\n',
      'src/content/docs/visit.md': '---\ntitle: Visit\n---\n\n![Map](../../assets/map.png)\n',
      'src/content/docs/ja/index.mdx': '---\ntitle: ホーム\n---\n\n[港](/ja/port/) ![地図](../../../assets/map.png)\n',
      'src/content/docs/ja/port.md': '---\ntitle: 港\n---\n\n[ホーム](/ja/)、[訪問](/ja/visit/)。\n'
    }
  },
  vitepress: {
    flavour: 'vitepress',
    target: 'vitepress',
    content: {en: 'docs/{path}.md', ja: 'docs/ja/{path}.md'},
    files: {
      'docs/index.md': '---\nlayout: home\n---\n',
      'docs/port.md': '# Port\n\n[Home](/), [visit](./visit). ![Map](./map.png)\n',
      'docs/visit.md': '# Visit\n\n![Map](./map.png)\n',
      'docs/map.png': PNG,
      'docs/ja/index.md': '---\nlayout: home\n---\n',
      'docs/ja/port.md': '# 港 {#port}\n\n[ホーム](/ja/)、[訪問](./visit)。![地図](../map.png)\n'
    }
  },
  'hugo by file name': {
    flavour: 'hugo',
    target: 'hugo',
    content: {en: 'content/{path}.md', ja: 'content/{path}.ja.md'},
    files: {
      'content/_index.md': '---\ntitle: Home\n---\n\nHome.\n',
      'content/_index.ja.md': '---\ntitle: ホーム\n---\n\nホーム。\n',
      'content/posts/port/index.md': '---\ntitle: Port\n---\n\n![Map](map.png) [Visit]({{< relref "visit" >}})\n',
      'content/posts/port/index.ja.md': '---\ntitle: 港\n---\n\n![地図](map.png) [訪問]({{< relref "visit" >}})\n',
      'content/posts/port/map.png': PNG,
      'content/visit.md': '---\ntitle: Visit\n---\n\n[Home](/), [port](/posts/port/).\n',
      'content/visit.ja.md': '---\ntitle: 訪問\n---\n\n[ホーム](/ja/)、[港](/ja/posts/port/)。\n'
    }
  },
  'hugo by folder': {
    flavour: 'hugo',
    target: 'hugo',
    locales: {en: {}, ja: {}},
    content: 'content/{locale}/{path}.md',
    files: {
      'content/en/_index.md': '---\ntitle: Home\n---\n\n[Port]({{< relref "port.md" >}})\n',
      'content/ja/_index.md': '---\ntitle: ホーム\n---\n\n[港]({{< relref "port.md" >}})\n',
      'content/en/port.md': '+++\ntitle = "Port"\n+++\n\nPort.\n',
      'content/ja/port.md': '+++\ntitle = "港"\n+++\n\n港。\n'
    }
  }
}

function files(name: string, settings: object = {}): Map<string, string> {
  const {flavour, target, content, locales = {en: {}, ja: {}}, files} = SITES[name]!
  const config = {locales, content, flavour, release: {target, fallback: 'source', ...settings}}
  return new Map([...Object.entries(files), ['stele.config.json', JSON.stringify(config)]])
}

/** The files of a release that are no page of the builder. */
const OWN = /^(?:manifest\.json|SHA256SUMS|notes\/.*|.*\.tar\.gz)$/

describe('a project for the builder of its release', () => {
  test.each(Object.keys(SITES))('%s: what is published lies where it lay, byte for byte', name =>
    inFolder(files(name), async root => {
      expect((await release(root)).status).toBe(0)
      const made = [...bytesOf(root)].filter(([file]) => !OWN.test(file))
      const published = manifestOf(root)
        .articles.flatMap((article: {versions: {state: string; file: {path: string}}[]}) => article.versions)
        .filter(({state}: {state: string}) => state === 'published')
        .map(({file}: {file: {path: string}}) => file.path)
      const project = new Map(Object.entries(SITES[name]!.files))
      for (const file of published)
        expect([file, Buffer.from(new Map(made).get(file)!, 'latin1').toString()]).toEqual([file, project.get(file)])
      // All that was written but what stands in for a translation.
      const added = made.filter(([file]) => !project.has(file)).map(([file]) => file)
      expect(added.filter(file => !/visit(?:\.ja)?\.md$|\/media\//.test(file))).toEqual([])
    })
  )

  test.each([
    ['docusaurus', 'i18n/ja/docusaurus-plugin-content-docs/current/visit.md', ['[Port](port.md)', '/map.png)']],
    [
      'docusaurus',
      'i18n/ja/docusaurus-plugin-content-blog/2024-04-01-visit.md',
      ['[the port](/docs/port), [news](2024-03-12-news.md).\n\n</div>\n\n<!-- truncate -->\n\n<div lang="en">\n\nMore.']
    ],
    ['starlight', 'src/content/docs/ja/visit.md', ['![Map](media/']],
    ['vitepress', 'docs/ja/visit.md', ['![Map](media/']]
  ])('%s: the source stands in at the place of the translation', (name, file, texts) =>
    inFolder(files(name), async root => {
      const {status, read} = await release(root)
      expect(status).toBe(0)
      for (const text of texts) expect(read(`release/${file}`)).toContain(text)
    })
  )

  test('is laid out by the manual where that is asked for', () =>
    inFolder(files('vitepress', {layout: 'builder'}), async root => {
      await release(root)
      const made = [...bytesOf(root).keys()]
      expect(made).toContain('ja/port.md')
      expect(made).not.toContain('docs/ja/port.md')
    }))

  test.each([
    ['another builder', 'starlight', {target: 'vitepress'}, 'ja/port.md'],
    ['a plain tree', 'vitepress', {target: 'plain'}, 'ja/port.md'],
    ['a plain tree as in the project', 'vitepress', {target: 'plain', layout: 'project'}, 'docs/ja/port.md'],
    ['the builder of another layout', 'hugo by file name', {target: 'starlight'}, 'src/content/docs/ja/visit.md']
  ])('for %s: %s with %j has %s', (_, name, settings, file) =>
    inFolder(files(name, settings), async root => {
      await release(root)
      expect([...bytesOf(root).keys()]).toContain(file)
    })
  )

  test('takes a file beside a page for what it is', () =>
    inFolder(
      new Map([
        ['README.md', '# Tool\n\nSee [the licence](LICENSE) and [the rest](NOTHING).\n'],
        ['README.ja.md', '# 道具 {#tool}\n\n[ライセンス](LICENSE)と[その他](NOTHING)を参照。\n'],
        ['LICENSE', 'MIT\n'],
        [
          'stele.config.json',
          JSON.stringify({
            locales: {en: {}, ja: {}},
            content: {en: '{path}.md', ja: '{path}.ja.md'},
            release: {layout: 'project'}
          })
        ]
      ]),
      async root => {
        const {stdout} = await release(root)
        expect(stdout).not.toContain('LICENSE')
        expect(stdout).toContain('README.ja.md:3: the link to NOTHING leads to nothing')
        expect([...bytesOf(root).keys()]).toContain('README.ja.md')
      }
    ))
})
