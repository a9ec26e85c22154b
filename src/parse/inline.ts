import type {PhrasingContent, Text} from 'mdast'
import {isCjk} from '../characters.ts'
import type {InlineCode, InlineCodeKind, MapRun, Segment} from '../model/index.ts'
import {mayHoldAddress, withAddresses} from './addresses.ts'
import {isAutolink} from './autolink.ts'
import {type Page, regionsIn} from './page.ts'
import {codePiece, type Piece} from './piece.ts'
import {readText} from './text.ts'

/** What an inline walk needs to know of its surroundings. */
export interface InlineSource {
  readonly page: Page
  /** Block quotes around the block. */
  readonly quotes: number
  /** In the text of a link, where an address is text. */
  readonly isInLink?: boolean
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
    if (node.type === 'text') return numbered(readTextNode(node, source), numbers)
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
    const isInLink = source.isInLink === true || node.type === 'link' || node.type === 'linkReference'
    return [
      codePiece(start, first, {...code, role: 'open'}),
      ...readNodes(node.children, {...source, isInLink}, numbers),
      codePiece(last, end, {...code, role: 'close'})
    ]
  })
}

/** A text node is text, and a code for each masked stretch and each address; the codes have no numbers yet. */
function readTextNode(node: Text, {page, quotes, isInLink = false}: InlineSource): Piece[] {
  const {start, end} = offsets(node)
  const pieces: Piece[] = []
  // The masks are in the value letter by letter, but for line ends and the prefixes behind them.
  let rest = node.value
  let at = start
  for (const region of regionsIn(page, start, end)) {
    const before = rest.indexOf(page.text[region.start]!)
    pieces.push(...readText(page.text, {start: at, end: region.start}, rest.slice(0, before), quotes))
    pieces.push(codePiece(region.start, region.end, {kind: 'shortcode', role: 'alone', id: 0, value: region.source}))
    rest = rest.slice(rest.indexOf(page.text[region.end - 1]!, before) + 1)
    at = region.end
  }
  if (at < end) pieces.push(...readText(page.text, {start: at, end}, rest, quotes))
  return isInLink || !page.hasAddresses || !mayHoldAddress(node.value) ? pieces : withAddresses(pieces)
}

function numbered(pieces: Piece[], numbers: {count: number}): Piece[] {
  if (pieces.every(({code}) => !code)) return pieces
  return pieces.map(({start, end, code, ...piece}) => {
    if (!code) return {start, end, ...piece}
    numbers.count += 1
    return codePiece(start, end, {...code, id: numbers.count})
  })
}

function offsets(node: PhrasingContent): {start: number; end: number} {
  // remark-parse gives every node a position; the transforms that do not are switched off in `tree`.
  return {start: node.position!.start.offset!, end: node.position!.end.offset!}
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
