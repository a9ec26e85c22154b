import type {Range} from '../../model/index.ts'

/** A stretch of a file and what is written in its place. */
export interface Splice {
  readonly range: Range
  readonly text: string
}
