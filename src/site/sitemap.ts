import type {Decision} from '../publish/decide.ts'
import {dayOf} from '../publish/front.ts'
import type {Decided} from '../publish/plan.ts'
import type {ReleaseFile} from '../publish/release.ts'
import {html} from '../reporters/html/escape.ts'
import {type Alternate, absoluteOf, tagIn} from './document.ts'
import {homeOf, isOwn, type Site} from './site.ts'

/** A page that search engines shall know. */
interface Listed {
  readonly file: string
  /** ISO 8601 day. */
  readonly modified?: string | undefined
  /** This page and the same in other languages. */
  readonly alternates: readonly Alternate[]
  /** The one for readers of other languages. */
  readonly fallback?: string | undefined
}

/**
 * The pages with their languages for search engines (sitemaps.org, hreflang as Google reads it): front pages, articles, parallel editions, but none that
 * stands in for another; no site map without an address.
 */
export function sitemap(site: Site): readonly ReleaseFile[] {
  const absolute = absoluteOf(site.plan.config)
  if (absolute('') === undefined) return []
  const address = (file: string) => html(absolute(file) ?? file)
  const pages = [...frontPages(site), ...site.plan.decided.flatMap(decided => pagesOf(decided, site))]
  return sitemapFiles(
    pages.map(page => entry(page, address)),
    {address, limits: LIMITS}
  )
}

function entry({file, modified, alternates, fallback}: Listed, address: (file: string) => string): string {
  const link = (tag: string, file: string) =>
    `<xhtml:link rel="alternate" hreflang="${html(tag)}" href="${address(file)}"/>`
  const links = alternates.length < 2 ? [] : alternates.map(one => link(one.tag, one.file))
  return [
    '<url>',
    `<loc>${address(file)}</loc>`,
    ...(modified === undefined ? [] : [`<lastmod>${modified}</lastmod>`]),
    ...links,
    ...(links.length > 0 && fallback !== undefined ? [link('x-default', fallback)] : []),
    '</url>'
  ].join('\n')
}

function frontPages({plan}: Site): Listed[] {
  const alternates = plan.config.locales.map(({id, tag}) => ({tag, file: homeOf(id, plan)}))
  return ['index.html', ...alternates.map(({file}) => file)].map(file => ({file, alternates, fallback: 'index.html'}))
}

/** The versions of an article, then their parallel editions. */
function pagesOf({draft, decisions}: Decided, {plan, editions, sourceFile, parallelFile}: Site): Listed[] {
  const alternates = editions(draft.path)
  const fallback = sourceFile(draft.path)
  const own = decisions.filter(isOwn)
  const dayIn = ({version}: Decision) => version && dayOf(version.data)?.day
  const versions = own.flatMap(one =>
    one.file === undefined ? [] : [{file: one.file, modified: dayIn(one), alternates, fallback}]
  )
  const parallels = own.flatMap(one => {
    const file = parallelFile(draft.path, one.locale)
    return file === undefined ? [] : [{tag: tagIn(plan.config, one.locale), file, modified: dayIn(one)}]
  })
  return [...versions, ...parallels.map(({file, modified}) => ({file, modified, alternates: parallels}))]
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
