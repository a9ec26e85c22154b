import type {PhrasingContent} from 'mdast'
import {isCjk} from '../characters.ts'
import {
  FIRST_CODE,
  type InlineCode,
  type InlineCodeKind,
  type MapRun,
  type Range,
  type Segment
} from '../model/index.ts'
import {readText} from './text.ts'

/** What an inline walk needs to know of its surroundings. */
export interface InlineSource {
  /** The Markdown text without byte order mark. */
  readonly text: string
  /** What to add to an offset in `text` to get one in the file: 1 after a byte order mark. */
  readonly shift: number
  /** Block quotes around the block. */
  readonly quotes: number
}

interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly code?: Omit<InlineCode, 'at' | 'range' | 'data'>
}

/** The segment of a block's inline content; offsets of the file. Undefined when there is no content. */
export function inlineSegment(nodes: readonly PhrasingContent[], end: number | undefined, source: InlineSource) {
  const pieces = readNodes(nodes, source, {count: 0})
  const cut = end === undefined ? pieces : cutAt(pieces, end)
  return cut.length === 0 ? undefined : join(withoutSoftBreaks(cut), source)
}

function readNodes(nodes: readonly PhrasingContent[], source: InlineSource, numbers: {count: number}): Piece[] {
  return nodes.flatMap((node, index) => {
    const {start, end} = offsets(node)
    if (node.type === 'text') return readText(source.text, {start, end}, node.value, source.quotes)
    numbers.count += 1
    const id = numbers.count
    const target = targetOf(node)
    if (!('children' in node) || node.children.length === 0 || isAutolink(node, source.text)) {
      const next = nodes[index + 1]
      // A hard break ends at its line end; the next line's prefix belongs to it.
      const last = node.type === 'break' && next ? offsets(next).start : end
      return [piece(start, last, {kind: kindOf(node), role: 'alone', id, ...target, ...contentOf(node)})]
    }
    const first = offsets(node.children[0]!).start
    const last = offsets(node.children[node.children.length - 1]!).end
    const code = {kind: kindOf(node), id, ...target}
    return [
      piece(start, first, {...code, role: 'open'}),
      ...readNodes(node.children, source, numbers),
      piece(last, end, {...code, role: 'close'})
    ]
  })
}

function piece(start: number, end: number, code: NonNullable<Piece['code']>): Piece {
  return {text: String.fromCharCode(FIRST_CODE + (code.id % 6400)), start, end, code}
}

function offsets(node: PhrasingContent): Range {
  // remark-parse gives every node a position; the transforms that do not are switched off in `tree`.
  return {start: node.position!.start.offset!, end: node.position!.end.offset!}
}

function isAutolink(node: PhrasingContent, text: string): boolean {
  return node.type === 'link' && text[offsets(node).start] !== '['
}

function kindOf(node: PhrasingContent): InlineCodeKind {
  // Every mdast phrasing type but `text` is an inline code kind by name.
  return node.type as InlineCodeKind
}

function targetOf(node: PhrasingContent): {target: string} | undefined {
  if (node.type === 'link' || node.type === 'image') return {target: node.url}
  if (node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'footnoteReference')
    return {target: node.identifier}
  return undefined
}

function contentOf(node: PhrasingContent): {value: string} | undefined {
  if (node.type === 'inlineCode' || node.type === 'html') return {value: node.value}
  if (node.type === 'image' || node.type === 'imageReference') return {value: node.alt ?? ''}
  return undefined
}

/** Content that ends before an explicit heading id. */
function cutAt(pieces: readonly Piece[], end: number): Piece[] {
  return pieces.flatMap(piece => {
    if (piece.end <= end) return [piece]
    if (piece.start >= end) return []
    return [{...piece, text: piece.text.slice(0, end - piece.start), end}]
  })
}

/** A soft line break becomes a blank, between two CJK characters nothing. */
function withoutSoftBreaks(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    if (piece.text !== '\n' || piece.code) return piece
    const before = neighbour(pieces, index, -1)
    const after = neighbour(pieces, index, 1)
    return {...piece, text: isCjk(before) && isCjk(after) ? '' : ' '}
  })
}

/** The nearest character that a reader sees; markup around words is passed over. */
function neighbour(pieces: readonly Piece[], index: number, step: 1 | -1): string {
  for (let at = index + step; at >= 0 && at < pieces.length; at += step) {
    const {text, code} = pieces[at]!
    if (code?.role === 'alone') return ''
    if (code || text === '') continue
    const points = step === 1 ? text.slice(0, 2) : text.slice(-2)
    return (step === 1 ? [...points][0] : [...points].at(-1)) ?? ''
  }
  return ''
}

function join(pieces: readonly Piece[], {text: source, shift}: InlineSource): Segment {
  let text = ''
  const codes: InlineCode[] = []
  const map: MapRun[] = []
  for (const piece of pieces) {
    const range = {start: piece.start + shift, end: piece.end + shift}
    if (piece.code) codes.push({...piece.code, at: text.length, data: source.slice(piece.start, piece.end), range})
    if (piece.text !== '') map.push({at: text.length, length: piece.text.length, source: range})
    text += piece.text
  }
  return {text, codes, map, range: {start: pieces[0]!.start + shift, end: pieces[pieces.length - 1]!.end + shift}}
}
