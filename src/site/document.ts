import type {Config, LocaleConfig} from '../model/index.ts'
import type {dayOf} from '../publish/front.ts'
import {wayTo} from '../publish/way.ts'
import {html} from '../reporters/html/escape.ts'
import type {Cover} from './cover.ts'

/** What stands in the head of a page. */
export interface Head {
  /** The file, relative to the root of the site. */
  readonly file: string
  /** BCP 47 tag of the page. */
  readonly tag: string
  readonly title: string
  readonly siteName: string
  readonly description?: string | undefined
  readonly type: 'article' | 'website'
  /** ISO 8601 day of an article: when it was last changed, else what day it is of. */
  readonly date?: ReturnType<typeof dayOf>
  /** This page and the same in other languages. */
  readonly alternates: readonly Alternate[]
  /** The one of `alternates` for readers of other languages. */
  readonly fallback?: string | undefined
  /** The page that has the same content in the first place. */
  readonly canonical?: string | undefined
  /** The image that stands for it. */
  readonly cover?: Cover | undefined
  readonly feed?: {readonly file: string; readonly title: string} | undefined
}

/** A page in a language. */
export interface Alternate {
  readonly tag: string
  readonly file: string
}

/** A whole page around its body. */
export function document(head: Head, body: readonly string[], config: Config): string {
  const to = (file: string) => html(hrefOf(head.file, file))
  const absolute = absoluteOf(config)
  const address = (file: string) => html(absolute(file) ?? hrefOf(head.file, file))
  const {file, tag, title, siteName, description, type, date, alternates, fallback, canonical, cover, feed} = head
  // Whoever shows it asks for it by its whole address.
  const image = cover && (/^https?:/i.test(cover.address) ? cover.address : absolute(cover.address))
  const alternate = (hreflang: string, file: string) =>
    `<link rel="alternate" hreflang="${html(hreflang)}" href="${address(file)}">`
  const property = (name: string, content: string | undefined) =>
    content === undefined ? [] : [`<meta property="${name}" content="${html(content)}">`]
  const others = alternates.filter(one => one.tag !== tag)
  // Search engines take languages from pages that name each other: none names one that stands in.
  const isNamed = alternates.length > 1 && (canonical ?? file) === file
  return `${[
    '<!DOCTYPE html>',
    `<html lang="${html(tag)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${html(title === siteName ? title : `${title} \u2013 ${siteName}`)}</title>`,
    ...(description === undefined ? [] : [`<meta name="description" content="${html(description)}">`]),
    ...(absolute('') === undefined ? [] : [`<link rel="canonical" href="${address(canonical ?? file)}">`]),
    ...(isNamed ? alternates.map(one => alternate(one.tag, one.file)) : []),
    ...(isNamed && fallback !== undefined ? [alternate('x-default', fallback)] : []),
    ...(feed
      ? [`<link rel="alternate" type="application/atom+xml" title="${html(feed.title)}" href="${to(feed.file)}">`]
      : []),
    ...property('og:title', title),
    ...property('og:type', type),
    ...property('og:url', absolute(canonical ?? file)),
    ...property('og:site_name', siteName),
    ...property('og:description', description),
    ...property('og:image', image),
    ...property('og:image:alt', image && cover?.alt),
    ...property('og:locale', ogLocale(tag)),
    ...others.flatMap(one => property('og:locale:alternate', ogLocale(one.tag))),
    ...property(date?.isUpdate ? 'article:modified_time' : 'article:published_time', date?.day),
    `<link rel="stylesheet" href="${to('assets/style.css')}">`,
    `<script src="${to('assets/site.js')}" defer></script>`,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>'
  ].join('\n')}\n`
}

/** The page loads its own style, script and images, and nothing else, whatever a text holds. */
const POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

/** A link from one file of the site to another. */
export function hrefOf(from: string, to: string): string {
  return encoded(wayTo(from, to))
}

/** The whole address of a file, where the configuration says where the site is. */
export function absoluteOf({release}: Pick<Config, 'release'>): (file: string) => string | undefined {
  return file => (release.url === undefined ? undefined : `${release.url}/${encoded(file)}`)
}

function encoded(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}

/** Open Graph's `language_TERRITORY`, with the most likely territory (CLDR): `zh_CN` for `zh-Hans`. */
function ogLocale(tag: string): string {
  const {language, region} = new Intl.Locale(tag).maximize()
  return region === undefined ? language : `${language}_${region}`
}

/** The tag of a locale as a page states it. */
export function tagIn({locales}: Config, locale: LocaleConfig['id']): string {
  return locales.find(({id}) => id === locale)?.tag ?? locale
}
