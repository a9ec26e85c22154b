import type {Article} from '../model/index.ts'
import type {Edit} from '../splice.ts'
import {type Anchor, anchorAt} from './anchor.ts'
import type {Draft} from './draft.ts'
import type {AbsentNode} from './nodes.ts'

/** The lines of a node as the draft has them, with the prefix and the list marker of the place they go to. */
export function nodeText({blocks, depth, isContainer}: AbsentNode, {prefix, marker}: Anchor, draft: Draft): string {
  const {text, blocks: own} = draft.article
  const block = own[blocks[0]!]!
  const {start, end} = isContainer ? block.containers[depth]!.range : block.range
  const place = anchorAt(text, {start, end}, 'after')
  const [first = '', ...rest] = text
    .slice(start, end)
    .trimEnd()
    .split(/\r\n|\n|\r/)
  const isItem = isContainer && block.containers[depth]!.kind === 'listItem'
  const head =
    isItem && marker !== '' ? first.replace(/^(\d*)[-*+.)](?=\s|$)/, (_, number: string) => number + marker) : first
  const moved = rest.map(line => (line.startsWith(place.prefix) ? prefix + line.slice(place.prefix.length) : line))
  return [head, ...moved].join('\n')
}

/** Line ends between siblings of the source: one or two. */
export function gapOf(before: AbsentNode, node: AbsentNode, {text}: Article): 1 | 2 {
  return (text.slice(before.range.end, node.range.start).match(/\r\n|\n|\r/g) ?? []).length > 1 ? 2 : 1
}

/** Line ends before a node in the source. */
export function gapBefore({range, depth}: AbsentNode, {text}: Article): 1 | 2 {
  if (depth === 0) return 2
  const before = text.slice(0, range.start).replace(/[ \t>]*$/, '')
  return /(?:\r\n|\n|\r)[ \t>]*(?:\r\n|\n|\r)$/.test(before) ? 2 : 1
}

/** Line ends with the prefix that the lines of the place have. */
export function joint(gap: 1 | 2, prefix: string): string {
  return gap === 1 ? `\n${prefix}` : `\n${prefix.trimEnd()}\n${prefix}`
}

/** New lines at an anchor. */
export function linesAt(
  text: string,
  body: string,
  {side, range, prefix}: Anchor,
  {gap, eol}: {readonly gap: 1 | 2; readonly eol: string}
): Edit {
  const native = (lines: string) => lines.replaceAll('\n', eol)
  if (side === 'before') return insertion(range.start, native(body + joint(gap, prefix)))
  const end = range.start + text.slice(range.start, range.end).trimEnd().length
  const [head, tail] = [text.slice(0, end), text.slice(end)]
  const lead = head.trim() === '' ? '' : native(joint(gap, prefix))
  const isApart = gap === 1 || /^[ \t]*(?:\r\n|\n|\r)[ \t>]*(?:\r\n|\n|\r|$)/.test(tail) || tail.trim() === ''
  return insertion(
    end,
    lead + native(body) + (isApart ? (tail === '' && gap === 2 && head.trim() === '' ? eol : '') : eol)
  )
}

function insertion(at: number, text: string): Edit {
  return {range: {start: at, end: at}, text}
}
