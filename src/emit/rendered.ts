import type {Range} from '../model/index.ts'

/** A new text as Markdown, and what it will read as: the guards may have moved a mark. */
export interface Rendered {
  readonly markdown: string
  readonly reads: string
  /** What is replaced, when it is not the segment's range. */
  readonly range?: Range
}
