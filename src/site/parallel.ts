import type {Block, BlockGroup, Container, Locale, LocaleConfig, ParallelText, Segment} from '../model/index.ts'
import {isoDate} from '../publish/front.ts'
import {nameOf} from '../publish/names.ts'
import type {Decided} from '../publish/plan.ts'
import {versionIn} from '../publish/plan.ts'
import {segmentHtml} from '../reporters/html/cell.ts'
import {html} from '../reporters/html/escape.ts'
import type {TermFinder} from '../terms/index.ts'
import {metaLine, titleIn} from './article.ts'
import {document, hrefOf} from './document.ts'
import {framed, tools} from './frame.ts'
import {type NameList, nameList, namesSection} from './names.ts'
import type {Site} from './site.ts'

/** What the parallel edition of an article is made of. */
export interface ParallelView {
  readonly decided: Decided
  readonly parallel: ParallelText
  readonly locale: LocaleConfig
  readonly site: Site
  readonly finder: TermFinder
}

/** A language of the edition. */
interface Column {
  readonly locale: Locale
  readonly tag: string
  readonly name: string
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
  const rows = parallel.blocks.flatMap(group => rowHtml(group, {columns, units, names, begun}))
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
    `<p class="also">${html(t('site.single'))} ${toEditions.join(html(t('furniture.separator')))}</p>`,
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
    modified: isoDate(version.data.updated),
    alternates: parallels,
    feed: feed === undefined ? undefined : {file: feed, title: siteName}
  }
  return document(page, framed(main, {t, file, siteName, home, editions: parallels, feed}), config)
}

/** The published languages, the reader's first. */
function columnsOf({decisions}: Decided, locale: LocaleConfig, {plan}: Site): Column[] {
  const published = plan.config.locales.filter(({id}) =>
    decisions.some(one => one.locale === id && one.state === 'published')
  )
  const others = published.filter(({id}) => id !== locale.id)
  return [locale, ...others].map(({id, tag}) => ({locale: id, tag, name: nameOf(tag)}))
}

/** The number of the unit that each sentence belongs to. */
function unitNumbers({units}: ParallelText): ReadonlyMap<Segment, number> {
  return new Map(
    units.flatMap(({variants}, number) =>
      [...variants.values()].flatMap(list => list.map(one => [one, number] as const))
    )
  )
}

interface RowOptions {
  readonly columns: readonly Column[]
  readonly units: ReadonlyMap<Segment, number>
  readonly names: NameList
  /** List items that have their mark. */
  readonly begun: Set<Container>
}

/** A row of the table; none for what has nothing to read. */
function rowHtml({variants}: BlockGroup, options: RowOptions): string[] {
  const cells = options.columns.map(({locale, tag, name}) => {
    const blocks = (variants.get(locale) ?? []).map(block => blockHtml(block, locale, options)).join('')
    return {blocks, cell: `<td lang="${html(tag)}" data-label="${html(name)}">${blocks}</td>`}
  })
  return cells.some(({blocks}) => blocks !== '') ? [`<tr>${cells.map(({cell}) => cell).join('')}</tr>`] : []
}

function blockHtml(block: Block, locale: Locale, {units, names, begun}: RowOptions): string {
  const {kind, value = '', depth = 2, segments} = block
  if (kind === 'code' || kind === 'math')
    return `<pre tabindex="0"><code>${html(value).replaceAll('\u240A', '\n')}</code></pre>`
  if (kind === 'frontMatterField' && block.key !== 'title') return ''
  if (segments.length === 0 || kind === 'attribute') return ''
  const text = segments
    .map(segment => {
      const inner = segmentHtml(segment, {
        findings: [],
        terms: names.find(segment, locale),
        termId: names.idOf
      })
      return `<span class="s" data-u="${units.get(segment) ?? ''}">${inner}</span>`
    })
    .join(/^(?:zh|ja)/.test(locale) ? '' : ' ')
  if (kind === 'frontMatterField') return `<p class="heading title">${text}</p>`
  if (kind === 'heading')
    return `<p class="heading level-${depth}" role="heading" aria-level="${Math.max(2, depth)}">${text}</p>`
  const marker = markerOf(block, begun)
  return marker === '' ? `<p>${text}</p>` : `<p class="item"><span class="marker">${marker}</span> ${text}</p>`
}

/** What stands before the first block of a list item. */
function markerOf({containers}: Block, begun: Set<Container>): string {
  const item = containers.at(-1)
  if (item?.kind !== 'listItem' || begun.has(item)) return ''
  begun.add(item)
  return containers.at(-2)?.ordered ? `${item.index + 1}.` : '\u2022'
}
