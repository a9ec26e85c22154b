import {dayOf} from '../publish/front.ts'
import type {ReleaseFile} from '../publish/release.ts'
import {html} from '../reporters/html/escape.ts'
import {absoluteOf} from './document.ts'
import type {Site} from './site.ts'
import {isOwn} from './site.ts'

/** The articles with their languages for search engines (sitemaps.org, hreflang as Google reads it); none without an address. */
export function sitemap({plan, editions, sourceFile}: Site): readonly ReleaseFile[] {
  const absolute = absoluteOf(plan.config)
  if (absolute('') === undefined) return []
  const address = (file: string) => html(absolute(file) ?? file)
  const entries = plan.decided.flatMap(({draft, decisions}) => {
    const all = editions(draft.path)
    const source = sourceFile(draft.path)
    const links =
      all.length < 2
        ? []
        : [
            ...all.map(
              ({tag, file}) => `<xhtml:link rel="alternate" hreflang="${html(tag)}" href="${address(file)}"/>`
            ),
            ...(source === undefined
              ? []
              : [`<xhtml:link rel="alternate" hreflang="x-default" href="${address(source)}"/>`])
          ]
    return decisions.filter(isOwn).flatMap(({file, version}) => {
      const date = version && dayOf(version.data)?.day
      if (file === undefined) return []
      const modified = date === undefined ? [] : [`<lastmod>${date}</lastmod>`]
      return [['<url>', `<loc>${address(file)}</loc>`, ...modified, ...links, '</url>'].join('\n')]
    })
  })
  return sitemapFiles(entries, {address, limits: LIMITS})
}

/** What search engines take in one file (https://www.sitemaps.org/protocol.html). */
const LIMITS = {urls: 50_000, bytes: 50 * 1024 * 1024}

interface SitemapOptions {
  /** The whole address of a file of the site, escaped. */
  address(file: string): string
  readonly limits: typeof LIMITS
}

/** One site map, or as many as the limits want and an index of them. Each entry is an `<url>` element. */
export function sitemapFiles(entries: readonly string[], {address, limits}: SitemapOptions): readonly ReleaseFile[] {
  const parts = partsOf(entries, {urls: limits.urls, bytes: limits.bytes - Buffer.byteLength(urlset([]))})
  if (parts.length < 2) return [{path: 'sitemap.xml', content: urlset(entries)}]
  const files = parts.map((part, index) => ({path: `sitemap-${index + 1}.xml`, content: urlset(part)}))
  const index = files.map(({path}) => `<sitemap><loc>${address(path)}</loc></sitemap>`)
  return [
    {path: 'sitemap.xml', content: xml('sitemapindex', 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"', index)},
    ...files
  ]
}

function partsOf(entries: readonly string[], {urls, bytes}: typeof LIMITS): string[][] {
  const parts: string[][] = []
  let size = Number.POSITIVE_INFINITY
  for (const entry of entries) {
    const own = Buffer.byteLength(entry) + 1
    const last = parts.at(-1)
    if (last && last.length < urls && size + own <= bytes) {
      last.push(entry)
      size += own
    } else {
      parts.push([entry])
      size = own
    }
  }
  return parts
}

function urlset(entries: readonly string[]): string {
  const names = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'
  return xml('urlset', names, entries)
}

function xml(name: string, attributes: string, children: readonly string[]): string {
  return ['<?xml version="1.0" encoding="utf-8"?>', `<${name} ${attributes}>`, ...children, `</${name}>`, ''].join('\n')
}
