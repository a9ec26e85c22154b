import type {Article, Block} from '../model/index.ts'
import type {SyncItem} from './plan.ts'

/** Where a note goes. */
export interface NotePlace {
  /** The start of a line for `before`, the end of one for `behind`. */
  readonly at: number
  /** Before a block and parted from it; behind a block in a list item, so that the list stays tight; or at the end of the text. */
  readonly side: 'before' | 'behind' | 'end'
  /** What begins each line of the containers it stands in. */
  readonly prefix: string
}

/** Where a note about an item may stand, the best place first. The last is the end of the text. */
export function notePlaces(article: Article, item: SyncItem): NotePlace[] {
  const {blocks, text} = article
  const end: NotePlace = {at: text.length, side: 'end', prefix: ''}
  const body = blocks.filter(({kind}) => kind !== 'frontMatterField')
  const block = item.status === 'missing' ? next(body, item) : holder(body, item.range)
  const isAfterItem = item.status === 'missing' && (item.isListItem || isNextItem(block, item.range.start))
  const last = isAfterItem ? lastItem(body, item.range.start) : undefined
  if (last) return [behind(text, last), end]
  if (!block) return [end]
  const apart = item.status === 'missing' ? opened(text, block, item.range.start) : []
  return [...apart, ...inside(text, block), outside(text, block), end]
}

/** Whether a block begins an item of a list that goes on: what stands between two items parts the list. */
function isNextItem(block: Block | undefined, at: number): boolean {
  return block?.containers.find(({range}) => range.start >= at)?.kind === 'listItem'
}

/** Before the outermost construct that opens behind the place where something is missing: it is not in that list or quotation. */
function opened(text: string, {containers}: Block, at: number): NotePlace[] {
  const outer = containers.findIndex(({range}) => range.start >= at)
  const construct = containers[outer]
  if (!construct) return []
  const start = lineStart(text, construct.range.start)
  const prefix = text.slice(start, construct.range.start)
  const isInList = containers.slice(0, outer).some(({kind}) => kind === 'listItem')
  const isFree = /^[ \t>]*$/.test(prefix) && (!isInList || isBlank(lineBefore(text, start)))
  return isFree ? [{at: start, side: 'before', prefix}] : []
}

/** The item of a list behind which something is missing. */
function lastItem(body: readonly Block[], at: number): Block | undefined {
  const block = body.findLast(({range, kind}) => kind !== 'attribute' && range.end <= at)
  const isInner = block?.containers.at(-1)?.kind === 'listItem'
  return isInner && block.range.end === at ? block : undefined
}

/** The block in which, or else before which, something is missing. What is no row of a table belongs behind the table that ends there. */
function next(body: readonly Block[], {range: {start: at}, group, behind}: SyncItem): Block | undefined {
  // A sentence belongs to the paragraph that ends there.
  const isIn = ({start, end}: Block['range']) => start <= at && (behind ? at <= end : at < end)
  const block = body.find(({range}) => isIn(range) || range.start >= at)
  const table = block?.containers.find(({kind}) => kind === 'table')
  if (!table || group?.startsWith('row') || table.range.start >= at) return block
  return body.find(({range}) => range.start >= table.range.end)
}

/** The outermost block that holds a text: an alternative text stands in a paragraph, a text of HTML in its block. */
function holder(body: readonly Block[], {start, end}: SyncItem['range']): Block | undefined {
  return body.find(({range}) => range.start <= start && range.end >= end) ?? body.find(({range}) => range.end >= end)
}

/** Beside the block, in the containers it stands in. */
function inside(text: string, {range, containers}: Block): NotePlace[] {
  const table = containers.find(({kind}) => kind === 'table')
  const from = table?.range ?? range
  const at = lineStart(text, from.start)
  const prefix = text.slice(at, from.start)
  const isFree = /^[ \t>]*$/.test(prefix)
  const isInList = containers.some(({kind}) => kind === 'listItem')
  if (isFree && (!isInList || isBlank(lineBefore(text, at)))) return [{at, side: 'before', prefix}]
  return isInList ? [behind(text, {range: from, containers})] : []
}

function behind(text: string, {range}: Pick<Block, 'range' | 'containers'>): NotePlace {
  const start = lineStart(text, range.start)
  const at = /\r\n|\n|\r|$/.exec(text.slice(range.end))!.index + range.end
  return {at, side: 'behind', prefix: continued(text.slice(start, range.start))}
}

/** What begins the next line of the same containers: marks of items and boxes to tick become blanks. */
function continued(prefix: string): string {
  const box = /\[[ xX]\][ \t]+$/.exec(prefix)?.[0].length ?? 0
  return prefix.slice(0, prefix.length - box).replaceAll(/[^>\t]/g, ' ')
}

/** Before the outermost construct. */
function outside(text: string, {range, containers}: Block): NotePlace {
  return {at: lineStart(text, (containers[0]?.range ?? range).start), side: 'before', prefix: ''}
}

function lineBefore(text: string, start: number): string {
  const end = start - (text.slice(0, start).endsWith('\r\n') ? 2 : 1)
  return end < 0 ? '' : text.slice(lineStart(text, end), end)
}

function isBlank(line: string): boolean {
  return /^[ \t>]*$/.test(line)
}

/** Offset of the first character of the line that holds an offset. */
export function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1
}
