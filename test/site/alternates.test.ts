import {beforeAll, describe, expect, test} from 'vitest'
import {inFolder} from '../scenario.ts'
import {filesOf, project, site} from './project.ts'

const URL = 'https://example.org/news/'
const WRONG = {'content/ja/port.md': '---\ntitle: 港と町\nupdated: 2020-08-03\n---\n\n港にはクレーンが6基ある。\n'}

describe('what a page says of itself and its languages', () => {
  let files: ReadonlyMap<string, string>
  beforeAll(async () => {
    const settings = {refused: 'fallback', fallback: 'source', url: URL}
    files = await inFolder(project(WRONG, settings), async root => {
      await site(root)
      return filesOf(root)
    })
  }, 120_000)
  const pages = () => [...files].filter(([file]) => file.endsWith('.html'))
  const canonical = (file: string) => /rel="canonical" href="([^"]*)"/.exec(files.get(file) ?? '')?.[1]
  const alternates = (text: string) =>
    [...text.matchAll(/rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(([, tag = '', href = '']) => [
      tag,
      href
    ])

  test('the source that stands in names the page of the source, for search engines and for whom it is sent to', () => {
    expect(canonical('ja/port.html')).toBe(`${URL}en/port.html`)
    expect(files.get('ja/port.html')).toContain(`<meta property="og:url" content="${URL}en/port.html">`)
    expect(canonical('zh/port.html')).toBe(`${URL}zh/port.html`)
  })

  test('every page has one address, and Open Graph has that', () => {
    for (const [file, text] of pages()) {
      const own = canonical(file) ?? ''
      expect([file, files.has(own.slice(URL.length))]).toEqual([file, true])
      expect([file, /property="og:url" content="([^"]*)"/.exec(text)?.[1]]).toEqual([file, own])
    }
  })

  test('languages name each other, pages that are there, and each its own address', () => {
    for (const [file, text] of pages()) {
      const all = alternates(text)
      if (all.length === 0) continue
      expect(canonical(file)).toBe(URL + file)
      expect(all.map(([, href]) => href)).toContain(URL + file)
      for (const [, href = ''] of all)
        expect([file, href, alternates(files.get(href.slice(URL.length)) ?? '')]).toEqual([file, href, all])
    }
  })

  test('the site map has every page with the same languages, and none that stands in', () => {
    const entries = (files.get('sitemap.xml') ?? '').split('<url>').slice(1)
    for (const entry of entries) {
      const file = (/<loc>([^<]*)/.exec(entry)?.[1] ?? '').slice(URL.length)
      expect(alternates(entry)).toEqual(alternates(files.get(file) ?? ''))
    }
    const own = pages().filter(([file]) => canonical(file) === URL + file)
    expect(entries.map(entry => /<loc>([^<]*)/.exec(entry)?.[1]).sort()).toEqual(own.map(([file]) => URL + file).sort())
    for (const file of ['index.html', 'ja/index.html', 'zh/port.html', 'parallel/zh/port.html'])
      expect(entries.join('')).toContain(`<loc>${URL}${file}</loc>`)
    expect(entries.join('')).not.toContain(`<loc>${URL}ja/port.html</loc>`)
  })
})
