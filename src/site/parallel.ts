import type {Container, LocaleConfig, ParallelText, Segment} from '../model/index.ts'
import {dayOf} from '../publish/front.ts'
import {nameOf} from '../publish/names.ts'
import type {Decided} from '../publish/plan.ts'
import {versionIn} from '../publish/plan.ts'
import {html} from '../reporters/html/escape.ts'
import type {TermFinder} from '../terms/index.ts'
import {metaLine, titleIn} from './article.ts'
import {document, hrefOf} from './document.ts'
import {withoutDoubledTitle} from './doubled-title.ts'
import {framed, tools} from './frame.ts'
import {nameList, namesSection} from './names.ts'
import {noteNumbers} from './notes.ts'
import {type Column, rowsHtml} from './rows.ts'
import type {Site} from './site.ts'

/** What the parallel edition of an article is made of. */
export interface ParallelView {
  readonly decided: Decided
  readonly parallel: ParallelText
  readonly locale: LocaleConfig
  readonly site: Site
  readonly finder: TermFinder
}

/**
 * The parallel edition of an article for readers of a locale: its published languages side by side, theirs first; a row a block, every
 * sentence marked with its unit, names linked to what they stand for.
 */
export function parallelPage({decided, parallel, locale, site, finder}: ParallelView): string {
  const {draft} = decided
  const {config} = site.plan
  const {t, siteName, home, feed} = site.language(locale)
  // Only asked for where there is one.
  const file = site.parallelFile(draft.path, locale.id)!
  const version = versionIn(draft, locale.id)!
  const title = titleIn(version, draft.path)
  const columns = columnsOf(decided, locale, site)
  const names = nameList(finder)
  const units = unitNumbers(parallel)
  const begun = new Set<Container>()
  const notes = new Map([...parallel.articles].map(([locale, article]) => [locale, noteNumbers(article)]))
  const groups = withoutDoubledTitle(
    parallel.blocks,
    columns.map(({locale}) => locale)
  )
  const rows = rowsHtml(groups, {columns, units, names, notes, begun})
  const head = columns.map(({tag, name}) => `<th scope="col" lang="${html(tag)}">${html(name)}</th>`).join('')
  const editions = site.editions(draft.path)
  const toEditions = editions.map(one => {
    const lang = html(one.tag)
    return `<a href="${html(hrefOf(file, one.file))}" lang="${lang}" hreflang="${lang}">${html(one.name)}</a>`
  })
  const main = [
    '<article class="side-by-side">',
    '<header>',
    `<p class="kicker">${html(t('site.parallel'))}</p>`,
    `<h1>${html(title)}</h1>`,
    metaLine(version, {t, locale}),
    tools(t),
    `<p class="also">${html(t('site.single', {links: MARK})).replace(MARK, () => toEditions.join(html(t('furniture.separator'))))}</p>`,
    `<p class="hint" data-hint hidden>${html(t('site.hint'))}</p>`,
    '</header>',
    `<table class="parallel columns-${columns.length}"><thead><tr>${head}</tr></thead><tbody>`,
    ...rows,
    '</tbody></table>',
    namesSection(names, columns, t),
    '</article>'
  ]
  const parallels = editions.flatMap(({tag, name}) => {
    const id = config.locales.find(one => one.tag === tag)?.id
    const other = id === undefined ? undefined : site.parallelFile(draft.path, id)
    return other === undefined ? [] : [{tag, name, file: other}]
  })
  const page = {
    file,
    tag: locale.tag,
    title: t('site.parallelTitle', {title}),
    siteName,
    type: 'article' as const,
    date: dayOf(version.data),
    alternates: parallels,
    feed: feed === undefined ? undefined : {file: feed, title: siteName}
  }
  return document(page, framed(main, {t, file, siteName, home, editions: parallels, feed}), config)
}

/** Stands for links in a message. */
const MARK = '\uE000'

/** The published languages, the reader's first. */
function columnsOf({decisions}: Decided, locale: LocaleConfig, site: Site): Column[] {
  const {plan} = site
  const published = plan.config.locales.filter(({id}) =>
    decisions.some(one => one.locale === id && one.state === 'published')
  )
  const others = published.filter(({id}) => id !== locale.id)
  return [locale, ...others].map(one => ({
    locale: one.id,
    tag: one.tag,
    name: nameOf(one.tag),
    t: site.language(one).t
  }))
}

/** The number of the unit that each sentence belongs to. */
function unitNumbers({units}: ParallelText): ReadonlyMap<Segment, number> {
  return new Map(
    units.flatMap(({variants}, number) =>
      [...variants.values()].flatMap(list => list.map(one => [one, number] as const))
    )
  )
}
