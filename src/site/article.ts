import {longDate} from '../publish/dates.ts'
import {titleOf} from '../publish/entries.ts'
import {dayOf, isText} from '../publish/front.ts'
import {isTitle} from '../publish/headings.ts'
import {languageName} from '../publish/names.ts'
import {tagOf} from '../publish/page.ts'
import type {PageContext} from '../publish/page-context.ts'
import type {VersionDraft} from '../publish/version-draft.ts'
import {html} from '../reporters/html/escape.ts'
import type {Cover} from './cover.ts'
import {document, hrefOf} from './document.ts'
import {framed, tools} from './frame.ts'
import type {Site} from './site.ts'

/** What of a page's surroundings its frame needs. */
export type ArticleContext = Pick<PageContext, 'config' | 't' | 'locale' | 'place' | 'notices'>

/** The words of an article's page besides its text. */
export interface ArticleView {
  readonly version: VersionDraft
  readonly context: ArticleContext
  readonly site: Site
  /** The text as safe HTML. */
  readonly content: string
  readonly cover?: Cover | undefined
}

/** The page of an article in one language, as the founding page has it: title, date, source, size of letters, print, the text. */
export function articlePage({version, context, site, content, cover}: ArticleView): string {
  const {t, locale, place, notices, config} = context
  const {siteName, home, feed} = site.language(locale)
  const editions = site.editions(place.path)
  const title = titleIn(version, place.path)
  const tag = tagOf(version, {config})
  const isForeign = version.locale !== locale.id
  const lang = isForeign ? ` lang="${html(tag)}"` : ''
  const parallel = site.parallelFile(place.path, locale.id)
  const names = notices.flatMap(notice => (notice.code === 'provisional' ? notice.names : []))
  const main = [
    '<article>',
    '<header>',
    `<h1${lang}>${html(headingIn(version) || title)}</h1>`,
    metaLine(version, context),
    tools(t),
    ...(parallel === undefined
      ? []
      : [`<p class="also"><a href="${html(hrefOf(place.file, parallel))}">${html(t('site.parallel'))}</a></p>`]),
    ...(isForeign
      ? [`<p class="notice">${html(t('furniture.standIn', {language: languageName(tag, locale.tag)}))}</p>`]
      : []),
    '</header>',
    `<div class="text"${lang}>`,
    content,
    '</div>',
    ...(names.length > 0
      ? [`<p class="notice">${html(t('furniture.provisional', {names: names.join(t('furniture.list'))}))}</p>`]
      : []),
    '</article>'
  ]
  const head = {
    file: place.file,
    tag: locale.tag,
    title,
    siteName,
    description: isText(version.data.description) ? oneLine(version.data.description) : undefined,
    type: 'article' as const,
    date: dayOf(version.data),
    alternates: editions,
    fallback: site.sourceFile(place.path),
    canonical: isForeign ? site.sourceFile(place.path) : undefined,
    cover,
    feed: feed === undefined ? undefined : {file: feed, title: siteName}
  }
  return document(head, framed(main, {t, file: place.file, siteName, home, editions, feed}), config)
}

/** Date and source: `Updated: August 3, 2020 · Source: CCFAO`; `Date: …` where only the day of the article is known. */
export function metaLine({data}: VersionDraft, {t, locale}: Pick<PageContext, 't' | 'locale'>): string {
  const date = dayOf(data)
  const mark = '\uE000'
  const [before = '', after = ''] = t(date?.isUpdate ? 'furniture.updated' : 'furniture.dated', {date: mark}).split(
    mark
  )
  const parts = [
    ...(date === undefined
      ? []
      : [`${html(before)}<time datetime="${date.day}">${html(longDate(date.day, locale.tag))}</time>${html(after)}`]),
    ...(isText(data.source) ? [html(t('furniture.source', {source: oneLine(data.source)}))] : [])
  ]
  return parts.length === 0 ? '' : `<p class="meta">${parts.map(part => `<span>${part}</span>`).join(' ')}</p>`
}

/** The heading that the text begins with: what its author shows there, be it other words than the title by which lists name the page. */
function headingIn({headings}: VersionDraft): string {
  return oneLine(headings.find(isTitle)?.text ?? '')
}

/** The title of a version; the name of its file when it has none. */
export function titleIn(version: VersionDraft, path: string): string {
  return oneLine(titleOf(version)) || (path.split('/').at(-1) ?? path)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
