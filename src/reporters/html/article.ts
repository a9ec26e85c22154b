import type {Block, Finding, Locale, ParallelText, Segment, TranslationUnit} from '../../model/index.ts'
import {isCjkTag} from '../../tag.ts'
import type {ReporterOptions} from '../reporter.ts'
import {segmentHtml} from './cell.ts'
import type {Column} from './column.ts'
import {html} from './escape.ts'
import {findingHtml} from './finding.ts'
import type {Names} from './names.ts'
import {TAGS} from './tags.ts'

/** What an article is shown with. */
export interface ArticleView {
  readonly parallel: ParallelText
  readonly findings: readonly Finding[]
  readonly number: number
  readonly options: ReporterOptions
  readonly names: Names
  readonly columns: readonly Column[]
}

/** One article: a table of its languages side by side, a row a translation unit, findings where they stand. */
export function articleHtml(view: ArticleView): string {
  const {parallel, findings, number, options} = view
  const columns = view.columns.filter(({locale}) => parallel.articles.has(locale))
  const rows = rowsOf(parallel.units, findings, columns)
  const placed = new Set(rows.flatMap(({found}) => [...found.values()].flat()))
  const others = findings.filter(finding => !placed.has(finding))
  const head = columns.map(({tag, name}) => `<th scope="col" lang="${html(tag)}">${html(name)}</th>`).join('')
  const rest =
    others.length > 0
      ? `<p class="soft">${html(options.t('html.elsewhere'))}</p><ul class="findings">${others.map(one => findingHtml(one, options)).join('')}</ul>`
      : ''
  return [
    `<section id="a${number}" data-article="a${number}" aria-labelledby="h${number}">`,
    `<h2 id="h${number}">${html(titleOf(view))}</h2>`,
    `<p class="soft"><code>${html(parallel.path)}</code></p>`,
    rest,
    `<table class="parallel"><thead><tr>${head}</tr></thead><tbody>`,
    ...rows.map(row => rowHtml(row, {...view, columns})),
    '</tbody></table></section>'
  ].join('\n')
}

function titleOf({parallel, columns}: ArticleView): string {
  const article = parallel.articles.get(parallel.source) ?? parallel.articles.get(columns[0]?.locale ?? '')
  const title = article?.frontMatter.data.title
  return typeof title === 'string' && title.trim() !== '' ? title : parallel.path
}

interface Row {
  readonly unit: TranslationUnit
  readonly found: ReadonlyMap<Locale, readonly Finding[]>
}

/** Each finding at the row of the sentence it stands in; one about a gap at the row before the gap. */
function rowsOf(units: readonly TranslationUnit[], findings: readonly Finding[], columns: readonly Column[]): Row[] {
  const found = units.map(() => new Map<Locale, Finding[]>())
  for (const finding of findings) {
    const {locale, range} = finding.location
    if (!columns.some(column => column.locale === locale)) continue
    const isAt = ({range: own}: Segment) => own.start <= range.start && range.start < own.end
    const inside = units.findIndex(({variants}) => (variants.get(locale) ?? []).some(isAt))
    const index = inside >= 0 || range.end > range.start ? inside : before(units, locale, range.start)
    const row = found[index]
    if (row) row.set(locale, [...(row.get(locale) ?? []), finding])
  }
  return units.map((unit, index) => ({unit, found: found[index]!}))
}

function before(units: readonly TranslationUnit[], locale: Locale, offset: number): number {
  let [index, nearest] = [-1, -1]
  for (const [at, {variants}] of units.entries())
    for (const {range} of variants.get(locale) ?? [])
      if (range.end <= offset && range.end > nearest) [index, nearest] = [at, range.end]
  return index
}

function rowHtml({unit, found}: Row, view: ArticleView): string {
  const cells = view.columns.map(column => {
    const segments = unit.variants.get(column.locale) ?? []
    const findings = found.get(column.locale) ?? []
    const about = findings.map(finding => findingHtml(finding, view.options)).join('')
    const list = about === '' ? '' : `<ul class="findings" lang="${TAGS[view.options.language ?? 'en']}">${about}</ul>`
    return `<td lang="${html(column.tag)}" data-label="${html(column.name)}">${textHtml(segments, {unit, column, findings, view})}${list}</td>`
  })
  const isFound = [...found.values()].some(list => list.length > 0)
  return `<tr data-row${isFound ? ' class="found"' : ''}>${cells.join('')}</tr>`
}

interface Cell {
  readonly unit: TranslationUnit
  readonly column: Column
  readonly findings: readonly Finding[]
  readonly view: ArticleView
}

function textHtml(segments: readonly Segment[], {unit, column, findings, view}: Cell): string {
  const {names, options} = view
  if (segments.length === 0)
    return `<p class="absent" lang="${TAGS[options.language ?? 'en']}">${html(options.t('html.absent'))}</p>`
  const isHeading = (unit.group.variants.get(column.locale) ?? []).some(({kind}: Block) => kind === 'heading')
  const text = segments
    .map(segment => segmentHtml(segment, {findings, terms: names.find(segment, column.locale), termId: names.idOf}))
    .join(isCjkTag(column.tag) ? '' : ' ')
  return `<p${isHeading ? ' class="heading"' : ''}>${text}</p>`
}
