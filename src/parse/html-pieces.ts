import type {HtmlToken} from './html.ts'
import {type Page, regionsIn} from './page.ts'
import {codePiece, type Piece} from './piece.ts'
import {decodedAt} from './reference.ts'

const EXPRESSION = /\{\{[^\n\r]*?\}\}/g

/** The texts and codes of a run of HTML, without blanks at its edges. */
export function piecesOf(tokens: readonly HtmlToken[], page: Page): Piece[] {
  let count = 0
  const code = (start: number, end: number, kind: 'html' | 'shortcode' | 'expression') => {
    count += 1
    return codePiece(start, end, {kind, role: 'alone', id: count, value: page.source.slice(start, end)})
  }
  const pieces = tokens.flatMap(({kind, start, end}) => {
    if (kind !== 'text') return [code(start, end, 'html')]
    const masked = regionsIn(page, start, end).map(region => ({...region, kind: 'shortcode' as const}))
    const expressions = [...page.text.slice(start, end).matchAll(EXPRESSION)].map(({0: {length}, index}) => ({
      start: start + index,
      end: start + index + length,
      kind: 'expression' as const
    }))
    const parts: Piece[] = []
    let at = start
    for (const part of [...masked, ...expressions].sort((a, b) => a.start - b.start)) {
      parts.push(...textPieces(page.source, at, part.start), code(part.start, part.end, part.kind))
      at = part.end
    }
    return [...parts, ...textPieces(page.source, at, end)]
  })
  return withoutBlankEdges(pieces)
}

const BLANKS = /[ \t\n\r\f]+/y

/** Text of HTML: references read, a run of blanks with a line end one soft break. */
function textPieces(source: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let plain = start
  let at = start
  const push = (text: string, length: number) => {
    if (at > plain) pieces.push({text: source.slice(plain, at), start: plain, end: at})
    pieces.push({text, start: at, end: at + length})
    at += length
    plain = at
  }
  while (at < end) {
    BLANKS.lastIndex = at
    const [blanks = ''] = BLANKS.exec(source) ?? []
    const reference = blanks === '' ? decodedAt(source, at, 'html') : undefined
    if (/[\n\r]/.test(blanks)) push('\n', blanks.length)
    else if (reference && at + reference.length <= end) push(reference.text, reference.length)
    else at += Math.max(1, blanks.length)
  }
  if (at > plain) pieces.push({text: source.slice(plain, at), start: plain, end: at})
  return pieces
}

function withoutBlankEdges(pieces: readonly Piece[]): Piece[] {
  const isBlank = ({text, code}: Piece) => !code && text.trim() === ''
  const first = pieces.findIndex(piece => !isBlank(piece))
  const kept = pieces.slice(first, pieces.findLastIndex(piece => !isBlank(piece)) + 1)
  return kept.map((piece, index) => {
    if (piece.code) return piece
    const lead =
      index === 0 && piece.text.length === piece.end - piece.start
        ? piece.text.length - piece.text.trimStart().length
        : 0
    const start = piece.start + lead
    const isLast = index === kept.length - 1 && piece.text.length === piece.end - piece.start
    const text = isLast ? piece.text.slice(lead).trimEnd() : piece.text.slice(lead)
    return {...piece, text, start, end: isLast ? start + text.length : piece.end}
  })
}
