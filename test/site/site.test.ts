import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {HtmlValidate} from 'html-validate'
import {beforeAll, describe, expect, test} from 'vitest'
import {deadLinks, type LinkReport} from '../../bench/dead-links.ts'
import {inFolder, type Outcome} from '../scenario.ts'
import {filesOf, project, site} from './project.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {'doctype-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off'}
})

interface Made {
  readonly outcome: Outcome
  readonly files: ReadonlyMap<string, string>
  readonly links: LinkReport
}

function made(changes: Readonly<Record<string, string>> = {}, release: object = {}, ...words: string[]): Promise<Made> {
  return inFolder(project(changes, release), async root => {
    const outcome = await site(root, ...words)
    return {outcome, files: filesOf(root), links: deadLinks(join(root, 'site'))}
  })
}

describe('a site', () => {
  let whole: Made
  beforeAll(async () => {
    whole = await made({}, {url: 'https://example.org/news/'})
  }, 120_000)
  const page = (file: string) => whole.files.get(file) ?? ''

  test('has a page an article and language, a parallel edition, lists, feeds and a site map', () => {
    expect(whole.outcome.stderr).toBe('')
    expect(whole.outcome.status).toBe(0)
    expect([...whole.files.keys()]).toEqual([
      'SHA256SUMS',
      'assets/site.js',
      'assets/style.css',
      ...['en/feed.xml', 'en/index.html', 'en/plan.html', 'en/port.html', 'index.html'],
      ...['ja/feed.xml', 'ja/index.html', 'ja/port.html'],
      expect.stringMatching(/^media\/[0-9a-f]{16}\.png$/),
      ...['parallel/en/plan.html', 'parallel/en/port.html', 'parallel/ja/port.html', 'parallel/zh/plan.html'],
      ...[
        'parallel/zh/port.html',
        'site.json',
        'sitemap.xml',
        'zh/feed.xml',
        'zh/index.html',
        'zh/plan.html',
        'zh/port.html'
      ]
    ])
  })

  test('is valid HTML', async () => {
    for (const [file, text] of whole.files) {
      if (!file.endsWith('.html')) continue
      const {results} = await validator.validateString(text, file)
      expect(
        results.flatMap(({messages}) => messages.map(one => `${file}:${one.line} ${one.ruleId} ${one.message}`))
      ).toEqual([])
    }
  })

  test('has no dead link and loads nothing from elsewhere', () => {
    expect(whole.links.internal).toBeGreaterThan(60)
    expect(whole.links.dead).toEqual([])
    expect(whole.links.loaded).toEqual([])
  })

  test('shows title, date and source, escaped', () => {
    expect(page('en/port.html')).toContain('<h1>The &lt;b&gt;Port&lt;/b&gt; &amp; Town</h1>')
    expect(page('en/port.html')).toContain('Updated: <time datetime="2020-08-03">August 3, 2020</time>')
    expect(page('en/port.html')).toContain('Source: Harbour &quot;office&quot;')
    expect(page('zh/port.html')).toContain('更新时间：<time datetime="2020-08-03">2020年8月3日</time>')
  })

  test('names its languages', () => {
    expect(page('zh/port.html')).toContain('<html lang="zh-Hans">')
    expect(page('zh/port.html')).toContain(
      '<link rel="alternate" hreflang="ja" href="https://example.org/news/ja/port.html">'
    )
    expect(page('zh/port.html')).toContain('hreflang="x-default" href="https://example.org/news/en/port.html"')
    expect(page('zh/port.html')).toContain('<meta property="og:locale" content="zh_CN">')
    expect(page('en/plan.html')).not.toContain('hreflang="ja"')
  })

  test('leads a section by the id of the source in every language', () => {
    for (const locale of ['en', 'zh', 'ja']) {
      expect(page(`${locale}/port.html`)).toContain('<h2 id="opening-hours">')
      expect(page(`${locale}/port.html`)).toContain('href="#opening-hours"')
    }
    expect(page('ja/port.html')).toContain('<a href="../en/plan.html#times">計画</a>')
  })

  test('joins lines between CJK characters', () => {
    expect(page('zh/port.html')).toContain('<p>港口有5台起重机。它开放。</p>')
    expect(page('ja/port.html')).toContain('<p>港にはクレーンが5基ある。開いている。</p>')
  })

  test('makes what a screen reader needs of tasks, tables, notes', () => {
    const text = page('ja/port.html')
    expect(text).toContain('<span class="task" role="img" aria-label="完了">☑</span>')
    expect(text).toContain('<div class="scroll" role="group" tabindex="0" aria-label="表"><table>')
    expect(text).toContain('<th class="right short">時間</th>')
    expect(text).toMatch(/<aside class="admonition note">\s*<p class="title">メモ<\/p>\s*<p>足元に注意。<\/p>/)
    expect(text).toContain('<h2 class="sr-only" id="footnote-label">注</h2>')
  })

  test('has its images once', () => {
    expect(page('en/port.html')).toMatch(/<img src="\.\.\/media\/[0-9a-f]{16}\.png" alt="Map">/)
  })

  test('has a parallel edition, aligned by sentences, with its names explained', () => {
    const text = page('parallel/ja/port.html')
    const unit = /data-u="(\d+)">(?:<a[^>]*>)?港(?:<\/a>)?にはクレーン/.exec(text)?.[1]
    expect(text).toMatch(new RegExp(`data-u="${unit}">The <a class="term" href="#name-1">Port</a> has 5 cranes`))
    expect(text).toMatch(new RegExp(`data-u="${unit}"><a class="term" href="#name-1">港口</a>有5台`))
    expect(text.indexOf('lang="ja">日本語')).toBeLessThan(text.indexOf('<th scope="col" lang="en">'))
    expect(text).toContain('Where &lt;ships&gt; lie.')
  })

  test('has feeds and a site map', () => {
    expect(page('ja/feed.xml')).toContain('<updated>2020-08-03T00:00:00Z</updated>')
    expect(page('ja/feed.xml')).toContain('<id>https://example.org/news/ja/port.html</id>')
    expect(page('sitemap.xml')).toContain('<loc>https://example.org/news/zh/plan.html</loc>')
  })

  test('is the same bytes every time', async () => {
    const again = await made({}, {url: 'https://example.org/news/'})
    expect([...again.files]).toEqual([...whole.files])
  })
})

describe('the policy', () => {
  const WRONG = {'content/ja/port.md': '---\ntitle: 港と町\nupdated: 2020-08-03\n---\n\n港にはクレーンが6基ある。\n'}

  test('stops the whole site', () =>
    inFolder(project(WRONG), async root => {
      const {status, stderr} = await site(root)
      expect(status).toBe(1)
      expect(stderr).toContain('Refused: nothing was written.')
      expect(() => filesOf(root)).toThrow()
    }))

  test('or shows the source with a notice in the reader’s language', async () => {
    const alone = {'content/en/alone.md': '# Alone\n\nIn one language.\n'}
    const {outcome, files, links} = await made({...WRONG, ...alone}, {refused: 'fallback', fallback: 'source'})
    expect(outcome.status).toBe(0)
    // The way to the one language there is stands on the pages of the others only.
    expect(files.get('ja/alone.html')).toContain('<nav aria-label="言語"><ul><li><a href="../en/alone.html"')
    expect(files.get('en/alone.html')).not.toContain('<nav')
    const page = files.get('ja/port.html') ?? ''
    expect(page).toContain('<html lang="ja">')
    expect(page).toContain('<div class="text" lang="en">')
    expect(page).toContain('このページの日本語版はまだ公開されていません。英語版を表示しています。')
    expect(files.has('parallel/ja/port.html')).toBe(false)
    expect(files.get('ja/index.html')).toContain('<span class="language">英語版</span>')
    expect(links.dead).toEqual([])
  })

  test('or leaves the page out', async () => {
    const {files, links} = await made(WRONG, {refused: 'fallback'})
    expect(files.has('ja/port.html')).toBe(false)
    expect(links.dead).toEqual([])
  })
})

describe('links', () => {
  test('that lead nowhere keep their words and are told', async () => {
    const text =
      '# A\n\n[gone](gone.md), [place](port.md#nowhere), <a href="port.html">raw</a>, <a href="x/y">dead</a>\n'
    const {files, links, outcome} = await made({'content/en/more.md': text})
    expect(links.dead).toEqual([])
    const page = files.get('en/more.html') ?? ''
    expect(page).toContain('<span>gone</span>')
    expect(page).toContain('<a href="port.html">place</a>')
    expect(page).toContain('<a href="port.html">raw</a>')
    expect(page).toContain('<span>dead</span>')
    expect(outcome.stdout).toContain(
      'notice: content/en/more.md:3: the link to gone.md leads to nothing in this release'
    )
    expect(files.get('site.json')).toContain('"code": "link-lost"')
    expect(outcome.stdout).toContain('the link to port.html#nowhere names a place that the page does not have')
  })

  test('follow names that need escapes', async () => {
    const {links, files} = await made({
      'content/en/a b & c#d.md': '# One\n\n[x](a%20b%20&%20c%23d.md#one-two) [y](port.md)\n\n## One two\n'
    })
    expect([...files.keys()]).toContain('en/a b & c#d.html')
    expect(links.dead).toEqual([])
  })

  test('an article named index does not hide the list', async () => {
    const {files, links} = await made({
      'content/en/index.md': '# Welcome\n\n[Port](port.md), [folder](/en/guides/)\n',
      'content/en/guides/_index.md': '# Guides\n\n[up](/en/), [root](/)\n'
    })
    expect(files.get('en/index.html')).toContain('<a href="guides/index.html">folder</a>')
    expect(files.get('en/guides/index.html')).toContain(
      '<a href="../index.html">up</a>, <a href="../index.html">root</a>'
    )
    expect(files.get('en/index.html')).toContain('<h1>Welcome</h1>')
    expect(files.get('en/articles.html')).toContain('>Welcome</a>')
    expect(links.dead).toEqual([])
  })
})

describe('a page that begins with a heading', () => {
  test.each([
    [
      'of other words than its title',
      '---\ntitle: Ships of today\n---\n\n# Our *ships*\n\nText.\n',
      'Our ships',
      'Ships of today'
    ],
    ['that is its title', '---\ntitle: Our ships\n---\n\n# Our ships\n\nText.\n', 'Our ships', 'Our ships'],
    ['and has no title', '# Our ships\n\nText.\n', 'Our ships', 'Our ships'],
    [
      'of the second level',
      '---\ntitle: Ships of today\n---\n\n## Our ships\n\nText.\n',
      'Ships of today',
      'Ships of today'
    ]
  ])('%s', async (_, text, heading, title) => {
    const {files} = await made({'content/en/ships.md': text})
    const page = files.get('en/ships.html')!
    expect(page.match(/<h1[^>]*>[^<]*/g)).toEqual([`<h1>${heading}`])
    expect(page).toContain('Our')
    expect(page).toContain(`<title>${title}`)
    expect(files.get('en/index.html')).toContain(`>${title}</a>`)
  })
})

describe('the command', () => {
  test('makes one language alone', async () => {
    const {files, links} = await made({}, {}, '--locale', 'ja')
    expect([...files.keys()].filter(file => file.endsWith('.html'))).toEqual([
      'index.html',
      'ja/index.html',
      'ja/port.html'
    ])
    expect(links.dead).toEqual([])
  })

  test('writes nothing with --dry-run', () =>
    inFolder(project(), async root => {
      const {status, stdout} = await site(root, '--dry-run')
      expect(status).toBe(0)
      expect(stdout).toContain('would be written to site/.')
      expect(() => filesOf(root)).toThrow()
    }))

  test('knows no other locale', () =>
    inFolder(project(), async root => {
      const {status, stderr} = await site(root, '--locale', 'fr')
      expect(status).toBe(2)
      expect(stderr).toContain('“fr”')
    }))

  test('replaces its own folder only', () =>
    inFolder(project(), async root => {
      mkdirSync(join(root, 'mine'))
      writeFileSync(join(root, 'mine/SHA256SUMS'), '')
      expect((await site(root, '--output', 'mine')).status).toBe(3)
      expect((await site(root, '--output', 'own')).status).toBe(0)
      expect((await site(root, '--output', 'own')).status).toBe(0)
    }))

  test('refuses a locale with a folder of its own', () =>
    inFolder(
      new Map([
        ['content/Assets/a.md', 'A.\n'],
        ['stele.config.json', '{"locales": {"en": {"folder": "Assets"}}}']
      ]),
      async root => {
        const {status, stderr} = await site(root)
        expect(status).toBe(3)
        expect(stderr).toContain('“Assets”')
      }
    ))
})
