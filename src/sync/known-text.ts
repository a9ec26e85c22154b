import type {Keyed} from './pairs.ts'
import type {Piece} from './piece.ts'

/** A text of the memory to be found again. */
export interface Known extends Keyed {
  /** It stood in the same block as the text before it. */
  readonly continues: boolean
}

/** Consecutive pieces. */
export interface Span {
  readonly start: number
  readonly size: number
}

/** The texts of the memory and the pieces of a version, in order. */
export interface Sides {
  readonly known: readonly Known[]
  readonly pieces: readonly Piece[]
}
