import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {parse} from '../../src/parse/index.ts'
import {htmlTargetsOf} from '../../src/publish/html-targets.ts'
import {article} from '../article.ts'
import {inFolder} from '../scenario.ts'
import {bytesOf, project, release} from './project.ts'

const found = (text: string) =>
  htmlTargetsOf(article(text)).map(({target, isShown}) => `${target}${isShown ? '!' : ''}`)

describe('an address in HTML', () => {
  test.each([
    ['<p><a href="b.md">b</a></p>\n', ['b.md']],
    ["See <a href='b.md'>b</a>.\n", ['b.md']],
    ['# A <img src="a.png">\n', ['a.png!']],
    ['| A |\n| - |\n| <img src="a.png"> |\n', ['a.png!']],
    ['> <img src="a.png">\n', ['a.png!']],
    [
      '<picture><source srcset="d.png 2x, e.png" src="x.png"><img src="l.png"></picture>\n',
      ['d.png!', 'e.png!', 'x.png!', 'l.png!']
    ],
    ['<img srcset="a.png 480w,\n b.png 800w">\n', ['a.png!', 'b.png!']],
    ['<video poster="p.png" src="v.mp4"><track src="t.vtt"></video>\n', ['p.png!', 'v.mp4!', 't.vtt']],
    ['<a href="a.md?x=1&amp;y=2">a</a>\n', ['a.md?x=1&y=2']],
    ['<A HREF="b.md">b</A>\n', ['b.md']],
    ['<a href="">b</a> <a>c</a> <a href=b.md>d</a>\n', []],
    ['<div src="b.md"></div> <p href="c.md">\n', []],
    ['<!-- <a href="b.md"> -->\n', []],
    ['`<a href="b.md">`\n\n    <a href="c.md">\n\n```html\n<a href="d.md">\n```\n', []],
    ['<a href="{{ .Link }}">b</a> <a href="{{< ref \'c\' >}}">c</a>\n', []]
  ])('is read in %j: %j', (text, targets) => {
    expect(found(text)).toEqual(targets)
  })

  test.each([
    ['See <a href="#plan">the plan</a>.\n', ['#plan']],
    ['<code>(a) => <a href="#plan">Plan</a></code>\n', ['#plan']],
    ['<a href="#plan">\n\nThe plan\n\n</a>\n', ['#plan']],
    ['| A |\n| - |\n| <a id="x" href="#plan">b</a> |\n', ['#plan']],
    // Seen from where, a component or the builder decides.
    ['<a href="port.md">a</a> <a href="/port/">b</a> <a href="https://example.org">c</a>\n', []],
    ['<Link href="#plan">a</Link> <img src="#plan" />\n', []],
    ['<a href={plan}>a</a> <a href={"#plan"}>b</a>\n', []],
    ['`<a href="#plan">`\n\n```jsx\n<a href="#plan">\n```\n', []]
  ])('is read in JSX where it is a place of the page: %j, %j', (text, targets) => {
    const page = parse(text, {path: 'visit', locale: 'en', file: 'content/en/visit.mdx'})
    expect(htmlTargetsOf(page).map(({target}) => target)).toEqual(targets)
  })

  test('of a translation in JSX is led to the heading by the id of the source', () =>
    inFolder(
      new Map([
        ['content/en/visit.mdx', '# Visit\n\n## Opening hours\n\n<code><a href="#opening-hours">Hours</a></code>\n'],
        ['content/ja/visit.mdx', '# 訪問\n\n## 開館時間\n\n<code><a href="#開館時間">時間</a></code>\n'],
        ['stele.config.json', '{"locales": {"en": {}, "ja": {}}, "content": "content/{locale}/{path}.mdx"}']
      ]),
      async root => {
        const {read} = await release(root, '--target', 'docusaurus')
        expect(read('release/i18n/ja/docusaurus-plugin-content-docs/current/visit.mdx')).toContain(
          '<a href="#opening-hours">時間</a>'
        )
        expect(read('release/docs/visit.mdx')).toContain('<a href="#opening-hours">Hours</a>')
      }
    ))

  test('has the place of its value', () => {
    const text = '---\ntitle: T\n---\n\nA\n<img\n  src="a b.png">\n'
    const [{range, line} = {range: {start: 0, end: 0}, line: 0}] = htmlTargetsOf(article(text))
    expect([text.slice(range.start, range.end), line]).toEqual(['a b.png', 7])
  })

  test('is found where it is, whatever is written', () => {
    const part = fc.constantFrom(
      '<a href="',
      '<img srcset="',
      '"',
      "'",
      '>',
      'b.md',
      ' ',
      ',',
      '&amp;',
      '\n',
      '2x',
      '<!--',
      '</a>',
      '`'
    )
    fc.assert(
      fc.property(fc.array(part, {maxLength: 14}), parts => {
        const text = parts.join('')
        for (const {target, range} of htmlTargetsOf(article(text))) {
          const written = text.slice(range.start, range.end)
          if (!written.includes('&')) expect(written.trim()).toBe(target)
        }
      })
    )
  })
})

const HTML = (words: string) =>
  `## ${words}\n\n<p><a href="#${words}">${words}</a> <a href="port.md?a=1&amp;b=2#${words}">${words}</a>\n<img src="own.png" alt=""> <img src="../../img/map.png" alt=""> <a href="../../img/plan.pdf">${words}</a></p>\n`
const FILES = {
  'content/en/visit.md': HTML('piers'),
  'content/ja/visit.md': HTML('埠頭'),
  'content/en/port.md': '## piers\n\nOpen.\n',
  'content/ja/port.md': '## 埠頭\n\n開いている。\n',
  'content/en/own.png': 'own',
  'content/ja/own.png': '自',
  'img/map.png': 'map',
  'img/plan.pdf': 'plan'
}

describe('a release', () => {
  test.each([
    ['plain', 'ja/visit.md', 'port.md?a=1&amp;b=2#piers', 'own.png', 'media/HASH/map.png', 'media/HASH/plan.pdf'],
    [
      'hugo',
      'content/ja/visit.md',
      '../port/?a=1&amp;b=2#piers',
      '../own.png',
      '../media/HASH/map.png',
      '../media/HASH/plan.pdf'
    ],
    [
      'starlight',
      'src/content/docs/ja/visit.md',
      '../port/?a=1&amp;b=2#piers',
      '../media/HASH/own.png',
      '../media/HASH/map.png',
      '../media/HASH/plan.pdf'
    ],
    [
      'vitepress',
      'ja/visit.md',
      'port.html?a=1&amp;b=2#piers',
      './own.png',
      './media/HASH/map.png',
      'media/HASH/plan.pdf'
    ]
  ])('for %s leads what HTML names', (target, file, page, own, map, plan) =>
    inFolder(project(FILES), async root => {
      const {stdout, read} = await release(root, '--target', target)
      expect(stdout).not.toContain('notice')
      const text = read(`release/${file}`).replaceAll(/media\/[0-9a-f]{16}\//g, 'media/HASH/')
      expect(text).toContain(
        `<p><a href="#piers">埠頭</a> <a href="${page}">埠頭</a>\n<img src="${own}" alt=""> <img src="${map}" alt=""> <a href="${plan}">埠頭</a></p>`
      )
    })
  )

  test.each([
    ['plain', 'media/HASH/sea.mp4', '', 'media/HASH/map.png', ''],
    // Vue takes what is shown for a file beside the page, and links for nothing of its own.
    ['vitepress', './media/HASH/sea.mp4', 'ja/', 'media/HASH/map.png', 'public/ja/'],
    ['starlight', '../media/HASH/sea.mp4', 'public/ja/', '../media/HASH/map.png', 'public/ja/']
  ])('for %s has a film where it is looked for, and an image that is only linked to', (target, film, at, map, there) =>
    inFolder(
      project({
        'content/en/visit.md': '<video src="../../img/sea.mp4"></video>\n\nSee <a href="../../img/map.png">it</a>.\n',
        'content/ja/visit.md':
          '<video src="../../img/sea.mp4"></video>\n\n<a href="../../img/map.png">それ</a>を見る。\n',
        'img/sea.mp4': 'sea',
        'img/map.png': 'map'
      }),
      async root => {
        const {read} = await release(root, '--target', target)
        const file = target === 'starlight' ? 'src/content/docs/ja/visit.md' : 'ja/visit.md'
        const text = read(`release/${file}`).replaceAll(/media\/[0-9a-f]{16}\//g, 'media/HASH/')
        expect(text).toContain(`<video src="${film}">`)
        expect(text).toContain(`<a href="${map}">`)
        const files = [...bytesOf(root).keys()].map(name => name.replace(/[0-9a-f]{16}/, 'HASH'))
        const prefix = target === 'plain' ? 'ja/' : ''
        expect(files).toContain(`${prefix}${at}media/HASH/sea.mp4`)
        expect(files).toContain(`${prefix}${there}media/HASH/map.png`)
      }
    )
  )

  test('for Docusaurus, which leaves HTML alone, says what will not be found', () =>
    inFolder(project(FILES), async root => {
      const {stdout, read} = await release(root, '--target', 'docusaurus')
      for (const words of ['the link to port.md?a=1&b=2#埠頭 leads', 'the file own.png', 'the file ../../img/map.png'])
        expect(stdout).toMatch(new RegExp(`notice: content/ja/visit.md:[34]: ${words.replaceAll(/[.?/]/g, '\\$&')}`))
      expect(read('release/i18n/ja/docusaurus-plugin-content-docs/current/visit.md')).toContain(
        '<a href="#piers">埠頭</a>'
      )
    }))

  test.each([
    ['nowhere.md', 'the link to nowhere.md leads to nothing in this release'],
    ['port.md#nowhere', 'the link to port.md#nowhere names a place that the page does not have'],
    ['none.pdf', 'the file none.pdf cannot be taken along'],
    ['draft.md', 'the link to draft.md leads to en'],
    // Written for the built site, or for elsewhere.
    ['../port/', undefined],
    ['port.html', undefined],
    ['/img/map.png', undefined],
    ['https://stele.example/nowhere.md', undefined]
  ])('says of %s in HTML: %s', (target, words) =>
    inFolder(
      project({
        'content/en/visit.md': `<p><a href="${target}">It</a></p>\n`,
        'content/ja/visit.md': `<p><a href="${target}">それ</a></p>\n`
      }),
      async root => {
        writeFileSync(join(root, 'content/en/draft.md'), 'A draft.\n')
        const {stdout, read} = await release(root)
        const notice = stdout.split('\n').filter(line => line.startsWith('notice: content/ja/visit.md'))
        expect(notice).toEqual(words === undefined ? [] : [`notice: content/ja/visit.md:1: ${words}`])
        if (words === undefined) expect(read('release/ja/visit.md')).toContain(`<a href="${target}">`)
      }
    )
  )
})
