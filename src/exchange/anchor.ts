import type {Article, Block, Container, Range} from '../model/index.ts'
import type {AbsentNode, Presence} from './nodes.ts'

/** The target as far as it is written: for each block of the article the index of that block now. */
export interface Now {
  readonly article: Article
  readonly places: readonly number[]
}

/** Where something is put: behind or before a construct of the target. */
export interface Anchor {
  readonly side: 'after' | 'before'
  readonly range: Range
  /** What stands before it on its line. */
  readonly prefix: string
  /** Of a list item: the bullet or the mark behind the number. */
  readonly marker: string
}

/** The counterpart of the nearest sibling before the run, or else behind it. */
export function anchorOf(
  run: readonly AbsentNode[],
  now: Now,
  {presence, source}: {readonly presence: Presence; readonly source: Article}
): Anchor | undefined {
  const [first] = run
  const depth = first!.depth
  const parent = depth === 0 ? undefined : source.blocks[first!.blocks[0]!]!.containers[depth - 1]
  const isSibling = (at: number) =>
    depth === 0 || source.blocks[at]!.containers.some(container => isSame(container, parent!))
  const known = [...presence.counterpart].filter(
    ([at]) => !presence.moved.has(at) && isSibling(at) && isBody(source.blocks[at]!)
  )
  const before = known.filter(([at]) => source.blocks[at]!.range.start < first!.range.start).sort(([a], [b]) => b - a)
  const after = known.filter(([at]) => source.blocks[at]!.range.start > first!.range.start).sort(([a], [b]) => a - b)
  const place = (there: number) =>
    withDelimiterRow(rangeAt(now.article.blocks[now.places[there]!]!, depth, first!, source), now.article.text)
  for (const [list, side] of [
    [before, 'after'],
    [after, 'before']
  ] as const)
    for (const [, there] of list) {
      const range = place(there)
      if (range) return anchorAt(now.article.text, range, side)
    }
  return depth === 0 ? atEnd(now.article) : undefined
}

function isBody({kind}: Block): boolean {
  return kind !== 'frontMatterField' && kind !== 'attribute'
}

function isSame(a: Container, b: Container): boolean {
  return a.kind === b.kind && a.range.start === b.range.start && a.range.end === b.range.end
}

/** The construct of a target block that is a sibling of the run: of the same depth and, in a list or table, of the same kind. */
function rangeAt(
  block: Block,
  depth: number,
  {isContainer, blocks}: AbsentNode,
  source: Article
): (Range & {readonly isHead?: boolean}) | undefined {
  if (block.containers.length < depth) return undefined
  const sibling = block.containers[depth]
  const wanted = isContainer ? source.blocks[blocks[0]!]!.containers[depth]!.kind : undefined
  if (depth > 0 && (wanted === 'listItem' || wanted === 'tableRow') && sibling?.kind !== wanted) return undefined
  if (sibling?.kind === 'tableRow' && sibling.index === 0) return {...sibling.range, isHead: true}
  return sibling?.range ?? block.range
}

/** The head of a table and the line of dashes below it belong together. */
function withDelimiterRow(range: ReturnType<typeof rangeAt>, text: string): Range | undefined {
  if (!range?.isHead) return range
  const behind = /^[ \t]*(?:\r\n|\n|\r)[^\r\n]*/.exec(text.slice(range.end))?.[0].length ?? 0
  return {start: range.start, end: range.end + behind}
}

/** A construct of a text with what stands before it on its line. */
export function anchorAt(text: string, range: Range, side: Anchor['side']): Anchor {
  const line = Math.max(text.lastIndexOf('\n', range.start - 1), text.lastIndexOf('\r', range.start - 1)) + 1
  const [, marker = ''] = /^(?:\d+)?([-*+.)])(?=\s)/.exec(text.slice(range.start, range.start + 12)) ?? []
  return {side, range, prefix: text.slice(line, range.start).replace(/^\uFEFF/, ''), marker}
}

/** Nothing of the body is there: behind the front matter, or whatever else the file holds. */
function atEnd({text}: Article): Anchor {
  const {length} = text.trimEnd()
  return {side: 'after', range: {start: length, end: length}, prefix: '', marker: ''}
}
