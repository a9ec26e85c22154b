import {isoDate} from '../publish/front.ts'
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
      const date = isoDate(version?.data.updated)
      if (file === undefined) return []
      const modified = date === undefined ? [] : [`<lastmod>${date}</lastmod>`]
      return [['<url>', `<loc>${address(file)}</loc>`, ...modified, ...links, '</url>'].join('\n')]
    })
  })
  const content = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    ''
  ].join('\n')
  return [{path: 'sitemap.xml', content}]
}
