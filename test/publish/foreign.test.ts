import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {hugoReference} from '../../src/publish/hugo-reference.ts'
import {call, inFolder} from '../scenario.ts'
import {bytesOf, project, release} from './project.ts'

describe('a reference of Hugo', () => {
  test.each([
    ['{{< relref "port.md" >}}', 'port', '', undefined],
    ['{{< ref "/news/port#plan" >}}', '/news/port', 'plan', undefined],
    ['{{% relref "port" %}}', 'port', '', undefined],
    ['{{<relref port>}}', 'port', '', undefined],
    ['{{< ref `port` >}}', 'port', '', undefined],
    ['{{< relref path="port.md" lang="ja" >}}', 'port', '', 'ja'],
    ['{{< relref "#plan" >}}', '', 'plan', undefined],
    ['{{< relref "news/" >}}', 'news', '', undefined]
  ])('%s leads to %j %j', (target, path, fragment, language) => {
    expect(hugoReference(target)).toEqual({path, fragment, language})
  })

  test.each([
    'port.md',
    '{{< figure src="port.md" >}}',
    '{{< ref >}}',
    '{{< refuse "port" >}}',
    'x{{< ref "port" >}}',
    ''
  ])('%j is none', target => {
    expect(hugoReference(target)).toBeUndefined()
  })
})

/** Pages of a site of Hugo or of MDX, for both languages. */
function pages(text: string, name = 'visit.md', config: object = {flavour: 'hugo'}): Map<string, string> {
  const both = (path: string, text: string) =>
    ['en', 'ja'].map(locale => [`content/${locale}/${path}`, text.replaceAll('LOCALE', locale)] as const)
  return new Map([
    ...project(),
    ...both('deep/berth.md', 'A.\n'),
    ...both(name, text),
    ['stele.config.json', JSON.stringify({locales: {en: {}, ja: {}}, rules: {untranslated: 'off'}, ...config})]
  ])
}

const LINKS =
  '[1]({{< relref "port.md" >}}) [2]({{< ref "/deep/berth" >}}) [3]({{% relref berth %}}) [4]({{< ref "none" >}})\n'

describe('shortcodes of Hugo', () => {
  test.each([
    [
      'starlight',
      'src/content/docs/ja',
      '[1](../port/) [2](../deep/berth/) [3](../deep/berth/) [4]({{< ref "none" >}})'
    ],
    [
      'docusaurus',
      'i18n/ja/docusaurus-plugin-content-docs/current',
      '[1](port.md) [2](deep/berth.md) [3](deep/berth.md) [4]('
    ],
    ['vitepress', 'ja', '[1](port.md) [2](deep/berth.md) [3](deep/berth.md) [4]('],
    // It may be for Hugo, too.
    ['plain', 'ja', LINKS.trim()],
    ['hugo', 'content/ja', LINKS.trim()]
  ])('that name pages are links for %s', (target, folder, text) =>
    inFolder(pages(LINKS), async root => {
      const {stdout, read} = await release(root, '--target', target)
      expect(read(`release/${folder}/visit.md`)).toContain(text)
      const isTold = stdout.includes('notice: content/ja/visit.md:1: the link to {{< ref "none" >}} leads to nothing')
      expect(isTold).toBe(!text.includes('{{< relref'))
    })
  )

  test('that name a page are links of a site', () =>
    inFolder(pages(LINKS), async root => {
      await release(root)
      const {stdout, read} = await call(['site'], root)
      expect(read('site/ja/visit.html')).toContain('<a href="port.html">1</a> <a href="deep/berth.html">2</a>')
      expect(stdout).toContain('the link to {{< ref "none" >}} leads to nothing')
    }))

  test('that name a page which is not in the language lead Hugo to the source', () =>
    inFolder(pages('[1]({{< relref "new.md" >}})\n'), async root => {
      writeFileSync(`${root}/content/en/new.md`, 'New.\n')
      const {stdout, read} = await release(root, '--target', 'hugo')
      expect(read('release/content/ja/visit.md')).toContain('[1]({{< relref path="/new.md" lang="en" >}})')
      expect(read('release/content/en/visit.md')).toContain('[1]({{< relref "new.md" >}})')
      expect(stdout).toContain('notice: content/ja/visit.md:1: the link to {{< relref "new.md" >}} leads to en')
    }))

  const CODES = 'A.\n\n{{< figure src="a.png" >}}\n\n{{% note %}}\nB {{< kbd >}}.\n{{% /note %}}\n'
  test.each([
    ['starlight', true],
    ['docusaurus', true],
    ['vitepress', true],
    ['hugo', false],
    ['plain', false]
  ])('that stand in the text are told for %s: %s', (target, isTold) =>
    inFolder(pages(CODES), async root => {
      const {stdout} = await release(root, '--target', target)
      const line = 'notice: content/ja/visit.md:3: 3 shortcodes of Hugo would stand in the text as they are\n'
      expect(stdout.includes(line)).toBe(isTold)
    })
  )

  test('are none in a text that was not written for Hugo', () =>
    inFolder(pages(CODES, 'visit.md', {}), async root => {
      expect((await release(root, '--target', 'starlight')).stdout).not.toContain('shortcodes')
    }))
})

const IMPORTS =
  "import map from './own.png'\nimport {Tabs} from '@astrojs/starlight/components'\nimport Part from './part.mdx'\nimport Frame from '../../src/Frame.jsx'\n\nA <Frame />.\n"

describe('MDX', () => {
  test('takes along what it imports from beside it, and says what is not taken', () =>
    inFolder(
      new Map([
        ...pages(IMPORTS, 'news.mdx', {content: 'content/{locale}/{path}.mdx'}),
        ...pages('B.\n', 'part.mdx', {content: 'content/{locale}/{path}.mdx'}),
        ['content/en/news.mdx', IMPORTS],
        ['content/ja/news.mdx', IMPORTS],
        ['content/en/own.png', 'own'],
        ['content/ja/own.png', '自']
      ]),
      async root => {
        const {stdout, read} = await release(root, '--target', 'docusaurus')
        expect(stdout.match(/notice: content\/ja\/news\.mdx.*/g)).toEqual([
          'notice: content/ja/news.mdx:4: the file ../../src/Frame.jsx cannot be taken along'
        ])
        const folder = 'i18n/ja/docusaurus-plugin-content-docs/current'
        expect(read(`release/${folder}/news.mdx`)).toContain(IMPORTS.split('\n\n')[0])
        expect(bytesOf(root).has(`${folder}/own.png`)).toBe(true)
      }
    ))

  test('of a page that lies where it lay says nothing of what lies beside it', () =>
    inFolder(
      new Map([
        ['src/content/docs/en/a.mdx', IMPORTS],
        ['src/content/docs/ja/a.mdx', IMPORTS],
        [
          'stele.config.json',
          '{"locales": {"en": {}, "ja": {}}, "content": "src/content/docs/{locale}/{path}.mdx", "rules": {"untranslated": "off"}}'
        ]
      ]),
      async root => {
        expect((await release(root, '--target', 'starlight')).stdout).not.toContain('notice')
      }
    ))

  test('of a page that lies where it lay takes along what it shows, as it was written', () =>
    inFolder(
      new Map([
        ['src/content/docs/en/a.mdx', IMPORTS],
        ['src/content/docs/ja/a.mdx', IMPORTS],
        ['src/content/docs/en/own.png', 'own'],
        ['src/content/docs/ja/own.png', '自'],
        [
          'stele.config.json',
          '{"locales": {"en": {}, "ja": {}}, "content": "src/content/docs/{locale}/{path}.mdx", "rules": {"untranslated": "off"}}'
        ]
      ]),
      async root => {
        const {stdout, read} = await release(root, '--target', 'starlight')
        expect(stdout).not.toContain('notice')
        expect(read('release/src/content/docs/ja/own.png')).toBe('自')
        expect(read('release/src/content/docs/ja/a.mdx')).toContain(IMPORTS.split('\n\n')[0])
      }
    ))

  test.each([
    ['hugo', true],
    ['vitepress', true],
    ['starlight', false],
    ['docusaurus', false],
    ['plain', false]
  ])('is told for %s, which does not read it: %s', (target, isTold) =>
    inFolder(pages('A.\n', 'news.mdx', {content: 'content/{locale}/{path}.mdx'}), async root => {
      const {stdout} = await release(root, '--target', target)
      const line = 'notice: content/ja/news.mdx: the builder reads no MDX: the page will not be shown\n'
      expect(stdout.includes(line)).toBe(isTold)
    })
  )
})

describe('a title of MDX behind what the page takes from elsewhere', () => {
  const page = (title: string) =>
    ['en', 'ja'].map(
      locale =>
        [`content/${locale}/news.mdx`, `---\ntitle: News\n---\n\nimport Map from 'map'\n\n${title}\n\nOne.\n`] as const
    )
  const made = (title: string, words: readonly string[]) =>
    inFolder(new Map([...project(), ...page(title)]), async root => {
      expect((await call(words, root)).status).toBe(0)
      return [...bytesOf(root, 'out')].find(([path]) => /en\/news\.(?:mdx|html)$/.test(path))![1]
    })

  test('is printed once', async () => {
    const text = await made('# News', ['release', '--to', 'out', '--target', 'starlight'])
    expect(text).toMatch(/import Map from 'map'\n+One\./)
    expect(text).not.toContain('# News')
    expect((await made('# News', ['site', '--output', 'out'])).match(/<h1/g)).toHaveLength(1)
  })

  test('is no title behind a text', async () => {
    const text = await made('`2026`\n\n# News', ['release', '--to', 'out', '--target', 'starlight'])
    expect(text).toContain('# News')
  })
})

describe('what is no MDX', () => {
  const head = (text: string, config: object) =>
    inFolder(pages(text, 'visit.md', config), async root => {
      const {stdout, read} = await release(root, '--target', 'docusaurus')
      expect(stdout).not.toMatch(/notice: content\/ja\/visit/)
      return read('release/i18n/ja/docusaurus-plugin-content-docs/current/visit.md').split('\n\n')[0]
    })

  test.each([
    'One.\n\nTwo<br>three.\n',
    '<p style="color: red">One.</p>\n',
    'See <https://example.org>.\n',
    'The set {a, b}.\n'
  ])('is read by Docusaurus as the Markdown that it is: %j', async text => {
    expect(await head(text, {})).toContain('mdx:\n  format: md')
  })

  test.each(['docusaurus', 'mdx'])('is what %s says it is', async flavour => {
    expect(await head('Two<br />three.\n', {flavour})).not.toContain('mdx:')
  })
})

describe('footnotes', () => {
  const NOTES = 'The port[^1] is open.[^2]\n\n[^1]: The old one.\n\n    Until May.\n\n[^2]: Daily.\n'
  test.each([
    ['vitepress', true],
    ['hugo', false],
    ['docusaurus', false],
    ['starlight', false],
    ['plain', false]
  ])('are told for %s, which has none without a plugin: %s', (target, isTold) =>
    inFolder(pages(NOTES, 'visit.md', {}), async root => {
      const {stdout} = await release(root, '--target', target)
      const line = 'notice: content/ja/visit.md:3: 2 footnotes, which VitePress reads with a plugin only'
      expect(stdout.includes(line)).toBe(isTold)
    })
  )

  test.each([
    ['a note without blanks', '[^1]: 旧港。', '[^1]: 旧港。 <!-- -->'],
    ['one on a line of its own', '[^1]:\n    旧港。', '[^1]:\n    旧港。 <!-- -->'],
    ['one that goes on', '[^1]: 旧港。\n\n    五月まで。', '[^1]: 旧港。 <!-- -->\n\n    五月まで。'],
    ['one with a link', '[^1]: [旧港](https://example.org)。', '[^1]: [旧港](https://example.org)。 <!-- -->'],
    ['an address', '[^1]: <https://example.org>', '[^1]: <https://example.org> <!-- -->'],
    ['one with a title', '[^1]: 旧港 "五月"', '[^1]: 旧港 "五月" <!-- -->'],
    ['one with a break', '[^1]: 旧港。\\\n    五月まで。', '[^1]: 旧港。 <!-- -->\\\n    五月まで。'],
    ['one in a quotation', '> [^1]: 旧港。', '> [^1]: 旧港。 <!-- -->'],
    ['one with a blank', '[^1]: The old one.', '[^1]: The old one.'],
    ['one with a blank behind a link', '[^1]: [旧](https://example.org) 港。', '[^1]: [旧](https://example.org) 港。'],
    ['a definition', '[^1]: 旧 港。\n\n[1]: https://example.org', '[^1]: 旧 港。\n\n[1]: https://example.org']
  ])('are no links to a reader without footnotes: %s', (_, note, expected) =>
    inFolder(pages(`港[^1]。\n\n${note}\n`, 'visit.md', {}), async root => {
      const written = async (target: string) => {
        await release(root, '--target', target)
        return readFileSync(
          join(root, target === 'hugo' ? 'release/content/ja/visit.md' : 'release/ja/visit.md'),
          'utf8'
        )
      }
      expect(await written('hugo')).toContain(`${note}\n`)
      expect(await written('vitepress')).toContain(`${expected}\n`)
    })
  )

  test.each(['[^1] is a key.\n', '`[^1]: a`\n', '[1]: port.md\n\nThe [port][1].\n'])('are not in %j', text =>
    inFolder(pages(text, 'visit.md', {}), async root => {
      expect((await release(root, '--target', 'vitepress')).stdout).not.toContain('footnote')
    })
  )

  test('are those of a project of VitePress, which has its plugin', () =>
    inFolder(
      new Map([
        ['docs/visit.md', NOTES],
        ['docs/ja/visit.md', NOTES],
        [
          'stele.config.json',
          '{"locales": {"en": {}, "ja": {}}, "content": {"en": "docs/{path}.md", "ja": "docs/ja/{path}.md"}, "flavour": "vitepress", "rules": {"untranslated": "off"}}'
        ]
      ]),
      async root => {
        expect((await release(root, '--target', 'vitepress')).stdout).not.toContain('footnote')
      }
    ))
})
