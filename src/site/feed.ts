import type {LocaleConfig} from '../model/index.ts'
import {sha256} from '../publish/digest.ts'
import {isText} from '../publish/front.ts'
import type {ReleaseFile} from '../publish/release.ts'
import {html} from '../reporters/html/escape.ts'
import {titleIn} from './article.ts'
import {absoluteOf, hrefOf} from './document.ts'
import {pagesOf} from './listing.ts'
import type {Site} from './site.ts'

/** A feed holds no more than this. */
const LONGEST = 50

/** The dated articles of a locale, newest first, as Atom (RFC 4287); no file where none has a date. */
export function feedFile(locale: LocaleConfig, site: Site): readonly ReleaseFile[] {
  const {feed, siteName, home} = site.language(locale)
  const entries = pagesOf(locale.id, site)
    .flatMap(page => (page.isOwn && page.date !== undefined ? [{...page, date: page.date}] : []))
    .sort((a, b) => (a.date !== b.date ? (a.date < b.date ? 1 : -1) : a.path < b.path ? -1 : 1))
    .slice(0, LONGEST)
  const [newest] = entries
  if (feed === undefined || !newest) return []
  const {config} = site.plan
  const absolute = absoluteOf(config)
  const link = (file: string) => html(absolute(file) ?? hrefOf(feed, file))
  const id = (file: string) => html(absolute(file) ?? uuid(`${siteName}\n${file}`))
  const content = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${html(locale.tag)}">`,
    `<title>${html(siteName)}</title>`,
    `<id>${id(feed)}</id>`,
    `<updated>${newest.date}T00:00:00Z</updated>`,
    `<link rel="self" href="${link(feed)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${html(locale.tag)}" href="${link(home)}"/>`,
    `<author><name>${html(siteName)}</name></author>`,
    ...entries.flatMap(({file, path, version, date}) => [
      '<entry>',
      `<title>${html(titleIn(version, path))}</title>`,
      `<id>${id(file)}</id>`,
      `<updated>${date}T00:00:00Z</updated>`,
      `<link rel="alternate" type="text/html" hreflang="${html(locale.tag)}" href="${link(file)}"/>`,
      ...(isText(version.data.source) ? [`<author><name>${html(version.data.source)}</name></author>`] : []),
      ...(isText(version.data.description) ? [`<summary>${html(version.data.description)}</summary>`] : []),
      '</entry>'
    ]),
    '</feed>',
    ''
  ].join('\n')
  return [{path: feed, content}]
}

/** A name that is the same for the same text (RFC 9562, version 8), where there is no address to be one. */
function uuid(text: string): string {
  const hex = sha256(text)
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
