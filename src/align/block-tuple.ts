import type {Linked} from './linked.ts'

/** Blocks that correspond, as spans of the blocks of each article. */
export interface BlockTuple extends Linked {
  readonly confidence: number
  readonly isMoved: boolean
}
