import {FIRST_CODE, type InlineCode} from '../model/index.ts'

/** A piece of a segment: text and the offsets of the page it stands for, or a code. */
export interface Piece {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly code?: Omit<InlineCode, 'at' | 'range' | 'data'>
}

/** A code with its private-use character. */
export function codePiece(start: number, end: number, code: NonNullable<Piece['code']>): Piece {
  return {text: String.fromCharCode(FIRST_CODE + (code.id % 6400)), start, end, code}
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
