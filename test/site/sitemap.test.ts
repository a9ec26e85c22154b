import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {sitemapFiles} from '../../src/site/sitemap.ts'

const address = (file: string) => `https://example.org/${file}`
const NONE = Number.POSITIVE_INFINITY
const [empty] = sitemapFiles([], {address, limits: {urls: 1, bytes: 1}})
const HEAD = Buffer.byteLength(String(empty!.content))
const entries = (count: number) => Array.from({length: count}, (_, index) => `<url>${index}</url>`)
const urlsIn = (content: unknown) => String(content).match(/<url>.*<\/url>/g) ?? []

describe('a site map', () => {
  test.each([
    ['no page', 0, {urls: 2, bytes: NONE}, ['sitemap.xml']],
    ['as many pages as fit', 2, {urls: 2, bytes: NONE}, ['sitemap.xml']],
    ['one page more', 3, {urls: 2, bytes: NONE}, ['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']],
    [
      'pages that are too long together',
      2,
      {urls: 9, bytes: HEAD + 20},
      ['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']
    ]
  ])('of %s', (_, count, limits, paths) => {
    const files = sitemapFiles(entries(count), {address, limits})
    expect(files.map(({path}) => path)).toEqual(paths)
    const pages = files.filter(({content}) => String(content).includes('<urlset'))
    expect(pages.flatMap(({content}) => urlsIn(content))).toEqual(entries(count))
  })

  test('in parts has an index with whole addresses', () => {
    const [index] = sitemapFiles(entries(2), {address, limits: {urls: 1, bytes: NONE}})
    expect(index!.content).toBe(
      [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        '<sitemap><loc>https://example.org/sitemap-1.xml</loc></sitemap>',
        '<sitemap><loc>https://example.org/sitemap-2.xml</loc></sitemap>',
        '</sitemapindex>',
        ''
      ].join('\n')
    )
  })

  test('keeps to its limits and loses nothing', () =>
    fc.assert(
      fc.property(
        fc.array(fc.string({maxLength: 30, unit: fc.constantFrom('a', '港')})),
        fc.integer({min: 1, max: 5}),
        fc.integer({min: HEAD + 120, max: HEAD + 300}),
        (texts, urls, bytes) => {
          const all = texts.map(text => `<url>${text}</url>`)
          const files = sitemapFiles(all, {address, limits: {urls, bytes}})
          const parts = files.filter(({content}) => String(content).includes('<urlset'))
          expect(parts.flatMap(({content}) => urlsIn(content))).toEqual(all)
          for (const {content} of parts) {
            expect(urlsIn(content).length).toBeLessThanOrEqual(urls)
            expect(Buffer.byteLength(String(content))).toBeLessThanOrEqual(bytes)
          }
        }
      )
    ))
})
