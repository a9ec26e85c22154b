import type {Block, BlockGroup, Container, Locale, Segment} from '../model/index.ts'
import {segmentHtml} from '../reporters/html/cell.ts'
import {html} from '../reporters/html/escape.ts'
import type {NameList} from './names.ts'

/** A language of the edition. */
export interface Column {
  readonly locale: Locale
  readonly tag: string
  readonly name: string
}

/** What rows are made with. */
export interface RowOptions {
  readonly columns: readonly Column[]
  readonly units: ReadonlyMap<Segment, number>
  readonly names: NameList
  /** List items that have their mark. */
  readonly begun: Set<Container>
}

/** A row of the table; none for what has nothing to read. */
export function rowHtml({variants}: BlockGroup, options: RowOptions): string[] {
  const cells = options.columns.map(column => {
    const {locale, tag, name} = column
    const blocks = (variants.get(locale) ?? []).map(block => blockHtml(block, column, options)).join('')
    return {blocks, cell: `<td lang="${html(tag)}" data-label="${html(name)}">${blocks}</td>`}
  })
  return cells.some(({blocks}) => blocks !== '') ? [`<tr>${cells.map(({cell}) => cell).join('')}</tr>`] : []
}

function blockHtml(block: Block, {locale, tag}: Column, {units, names, begun}: RowOptions): string {
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
    .join(/^(?:zh|ja)(?=-|$)/i.test(tag) ? '' : ' ')
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
