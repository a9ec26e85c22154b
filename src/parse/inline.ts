import type {PhrasingContent, Text} from 'mdast'
import {isCjk} from '../characters.ts'
import {FIRST_CODE, type InlineCode, type InlineCodeKind, type MapRun, type Segment} from '../model/index.ts'
import {type Page, regionsIn} from './page.ts'
import {readText} from './text.ts'

/** What an inline walk needs to know of its surroundings. */
export interface InlineSource {
  readonly page: Page
  /** Block quotes around the block. */
  readonly quotes: number
}

/** A piece of a segment: text and the offsets of the page it stands for, or a code. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly code?: Omit<InlineCode, 'at' | 'range' | 'data'>
}

/** The pieces of a block's inline content. */
export function inlinePieces(nodes: readonly PhrasingContent[], source: InlineSource): Piece[] {
  return readNodes(nodes, source, {count: 0})
}

/** The segment of pieces; offsets of the file. Undefined when there is no content. */
export function joinPieces(pieces: readonly Piece[], page: Page): Segment | undefined {
  return pieces.length === 0 ? undefined : join(withoutSoftBreaks(pieces), page)
}

function readNodes(nodes: readonly PhrasingContent[], source: InlineSource, numbers: {count: number}): Piece[] {
  return nodes.flatMap((node, index) => {
    const {start, end} = offsets(node)
    if (node.type === 'text') return readTextNode(node, source, numbers)
    numbers.count += 1
    const id = numbers.count
    const target = targetOf(node, source.page)
    if (!('children' in node) || node.children.length === 0 || isAutolink(node, source.page.text)) {
      const next = nodes[index + 1]
      // A hard break ends at its line end; the next line's prefix belongs to it.
      const last = node.type === 'break' && next ? offsets(next).start : end
      return [
        codePiece(start, last, {kind: kindOf(node), role: 'alone', id, ...target, ...contentOf(node, source.page)})
      ]
    }
    const first = offsets(node.children[0]!).start
    const last = offsets(node.children[node.children.length - 1]!).end
    const code = {kind: kindOf(node), id, ...target}
    return [
      codePiece(start, first, {...code, role: 'open'}),
      ...readNodes(node.children, source, numbers),
      codePiece(last, end, {...code, role: 'close'})
    ]
  })
}

/** A text node is text, and a code for each masked stretch. */
function readTextNode(node: Text, {page, quotes}: InlineSource, numbers: {count: number}): Piece[] {
  const {start, end} = offsets(node)
  const regions = regionsIn(page, start, end)
  if (regions.length === 0) return readText(page.text, {start, end}, node.value, quotes)
  const pieces: Piece[] = []
  // The masks are in the value letter by letter, but for line ends and the prefixes behind them.
  let rest = node.value
  let at = start
  for (const region of regions) {
    const first = page.text[region.start]!
    const last = page.text[region.end - 1]!
    const before = rest.indexOf(first)
    pieces.push(...readText(page.text, {start: at, end: region.start}, rest.slice(0, before), quotes))
    numbers.count += 1
    pieces.push(
      codePiece(region.start, region.end, {kind: 'shortcode', role: 'alone', id: numbers.count, value: region.source})
    )
    rest = rest.slice(rest.indexOf(last, before) + 1)
    at = region.end
  }
  return [...pieces, ...(at < end ? readText(page.text, {start: at, end}, rest, quotes) : [])]
}

/** A code with its private-use character. */
export function codePiece(start: number, end: number, code: NonNullable<Piece['code']>): Piece {
  return {text: String.fromCharCode(FIRST_CODE + (code.id % 6400)), start, end, code}
}

function offsets(node: PhrasingContent): {start: number; end: number} {
  // remark-parse gives every node a position; the transforms that do not are switched off in `tree`.
  return {start: node.position!.start.offset!, end: node.position!.end.offset!}
}

function isAutolink(node: PhrasingContent, text: string): boolean {
  return node.type === 'link' && text[offsets(node).start] !== '['
}

/** The kinds that are not called as their nodes are. */
const KINDS: Readonly<Partial<Record<PhrasingContent['type'], InlineCodeKind>>> = {
  interpolation: 'expression',
  inlineMath: 'math',
  mdxJsxTextElement: 'element',
  mdxTextExpression: 'expression'
}

function kindOf(node: PhrasingContent): InlineCodeKind {
  // Every other phrasing type but `text` is an inline code kind by name.
  return KINDS[node.type] ?? (node.type as InlineCodeKind)
}

function targetOf(node: PhrasingContent, {restore}: Page): {target: string} | undefined {
  if (node.type === 'link' || node.type === 'image') return {target: restore(node.url, offsets(node).start)}
  if (node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'footnoteReference')
    return {target: node.identifier}
  return undefined
}

function contentOf(node: PhrasingContent, {restore}: Page): {value: string} | undefined {
  if (node.type === 'image' || node.type === 'imageReference') return {value: node.alt ?? ''}
  return 'value' in node ? {value: restore(node.value, offsets(node).start)} : undefined
}

/** Content that ends before something that closes the block without belonging to its text. */
export function cutAt(pieces: readonly Piece[], end: number): Piece[] {
  return pieces.flatMap(piece => {
    if (piece.end <= end) return [piece]
    if (piece.start >= end) return []
    return [{...piece, text: piece.text.slice(0, end - piece.start), end}]
  })
}

/** Content behind something that opens the block without belonging to its text. */
export function cutFrom(pieces: readonly Piece[], start: number): Piece[] {
  return pieces.flatMap(piece => {
    if (piece.start >= start) return [piece]
    if (piece.end <= start) return []
    return [{...piece, text: piece.text.slice(start - piece.start), start}]
  })
}

/** A soft line break becomes a blank, between two CJK characters nothing. */
function withoutSoftBreaks(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.every(({text}) => text !== '\n')) return pieces
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

function join(pieces: readonly Piece[], {source, shift}: Page): Segment {
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
