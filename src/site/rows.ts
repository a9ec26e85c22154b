import type {Translate} from '../messages/index.ts'
import type {Block, BlockGroup, Container, InlineCode, Locale, Segment} from '../model/index.ts'
import {segmentHtml} from '../reporters/html/cell.ts'
import {html} from '../reporters/html/escape.ts'
import {isCjkTag} from '../tag.ts'
import {codeText} from './code-text.ts'
import type {NameList} from './names.ts'
import {readable} from './readable.ts'

/** A language of the edition. */
export interface Column {
  readonly locale: Locale
  readonly tag: string
  readonly name: string
  /** The words of its language. */
  readonly t: Translate
}

/** What rows are made with. */
export interface RowOptions {
  readonly columns: readonly Column[]
  readonly units: ReadonlyMap<Segment, number>
  readonly names: NameList
  /** The numbers of the notes in each language, by identifier. */
  readonly notes: ReadonlyMap<Locale, ReadonlyMap<string, number>>
  /** List items and notes that have their mark. */
  readonly begun: Set<Container>
}

/** The rows of an edition: one a block, and one a row of a table. */
export function rowsHtml(groups: readonly BlockGroup[], options: RowOptions): string[] {
  return together(groups).flatMap(row => rowHtml(row, options))
}

/** Groups of cells that stand in one row of a table, in any language, belong together; any other group is alone. */
function together(groups: readonly BlockGroup[]): BlockGroup[][] {
  const rows: BlockGroup[][] = []
  let open: ReadonlySet<Container> = new Set()
  for (const group of groups) {
    const own = tableRowsOf(group)
    if (own.some(row => open.has(row))) rows.at(-1)!.push(group)
    else rows.push([group])
    open = new Set(own)
  }
  return rows
}

function tableRowsOf({variants}: BlockGroup): Container[] {
  const blocks = [...variants.values()].flat()
  return blocks.flatMap(({containers}) => containers.filter(({kind}) => kind === 'tableRow'))
}

/** A row of the edition; none for what has nothing to read. */
function rowHtml(groups: readonly BlockGroup[], options: RowOptions): string[] {
  const cells = options.columns.map(column => {
    const blocks = groups.flatMap(({variants}) => variants.get(column.locale) ?? [])
    const shown = blocks
      .map(block => ({block, text: blockHtml(block, column, options)}))
      .filter(({text}) => text !== '')
    const isTable = shown.length > 0 && shown.every(({block}) => block.kind === 'tableCell')
    const inner = isTable ? tableRowHtml(shown) : shown.map(({text}) => text).join('')
    return {inner, cell: `<td lang="${html(column.tag)}" data-label="${html(column.name)}">${inner}</td>`}
  })
  return cells.some(({inner}) => inner !== '') ? [`<tr>${cells.map(({cell}) => cell).join('')}</tr>`] : []
}

/** Up to so many columns are set below each other from row to row. */
const NARROW = 3

/** A row of a table on one line; cells without a text keep their place. */
function tableRowHtml(cells: readonly {readonly block: Block; readonly text: string}[]): string {
  const width = 1 + Math.max(...cells.map(({block: {column = 0}}) => column))
  const at = new Map(cells.map(({block: {column = 0}, text}) => [column, text]))
  const isHead = cells[0]?.block.containers.findLast(({kind}) => kind === 'tableRow')?.index === 0
  const classes = ['cells', width <= NARROW ? `cells-${width}` : 'cells-many', ...(isHead ? ['head'] : [])]
  const texts = Array.from({length: width}, (_, index) => `<span class="cell">${at.get(index) ?? ''}</span>`)
  return `<p class="${classes.join(' ')}">${texts.join(' ')}</p>`
}

function blockHtml(block: Block, {locale, tag, t}: Column, options: RowOptions): string {
  const {units, names, begun} = options
  const noteOf = (label = '') => String(options.notes.get(locale)?.get(label) ?? label)
  const {kind, value = '', depth = 2, segments, containers} = block
  if (kind === 'code' || kind === 'math') return `<pre tabindex="0"><code>${readable(value)}</code></pre>`
  if (kind === 'frontMatterField' && block.key !== 'title') return ''
  if (segments.length === 0 || kind === 'attribute') return ''
  const inners = segments.map(segment =>
    segmentHtml(segment, {
      findings: [],
      terms: names.find(segment, locale),
      termId: names.idOf,
      codeText: code => (code.kind === 'footnoteReference' ? noteMark(code, segment, noteOf) : codeText(code, t)),
      escaped: readable,
      isLatinMarked: isCjkTag(tag)
    })
  )
  // What only a builder can run leaves nothing to read.
  if (inners.every(inner => inner.trim() === '')) return ''
  const text = inners
    .map((inner, at) => `<span class="s" data-u="${units.get(segments[at]!) ?? ''}">${inner}</span>`)
    .join(isCjkTag(tag) ? '' : ' ')
  if (kind === 'tableCell') return text
  if (kind === 'frontMatterField') return `<p class="heading title">${text}</p>`
  if (kind === 'heading')
    return `<p class="heading level-${depth}" role="heading" aria-level="${Math.max(2, depth)}">${text}</p>`
  const marker = markerOf(containers, {begun, noteOf, t})
  const level = containers.filter(({kind}) => kind === 'listItem' || kind === 'footnoteDefinition').length
  const classes = [
    ...(containers.some(({kind}) => kind === 'blockquote') ? ['quote'] : []),
    ...(level > 0 ? [`in-${Math.min(level, 4)}`] : []),
    ...(marker === '' ? [] : ['item'])
  ]
  const start = classes.length > 0 ? `<p class="${classes.join(' ')}">` : '<p>'
  return marker === '' ? `${start}${text}</p>` : `${start}<span class="marker">${marker}</span> ${text}</p>`
}

/** The number of a note; one behind another is set off, or the two would be one number. */
function noteMark({target, range}: InlineCode, {codes}: Segment, noteOf: (label?: string) => string): string {
  const isBehind = codes.some(other => other.kind === 'footnoteReference' && other.range.end === range.start)
  return `${isBehind ? ',' : ''}${noteOf(target)}`
}

/** What stands before the first block of a list item or of a note. */
function markerOf(
  containers: readonly Container[],
  {begun, noteOf, t}: {begun: Set<Container>; noteOf(label?: string): string; t: Translate}
): string {
  const item = containers.at(-1)
  if (!item || (item.kind !== 'listItem' && item.kind !== 'footnoteDefinition') || begun.has(item)) return ''
  begun.add(item)
  if (item.kind === 'footnoteDefinition') return `<sup>${html(noteOf(item.label))}</sup>`
  if (item.checked !== undefined) return taskMark(item.checked, t)
  return containers.at(-2)?.ordered ? `${item.index + 1}.` : '\u2022'
}

function taskMark(isDone: boolean, t: Translate): string {
  const label = html(t(isDone ? 'site.done' : 'site.open'))
  return `<span role="img" aria-label="${label}">${isDone ? '\u2611' : '\u2610'}</span>`
}
