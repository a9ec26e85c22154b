import type {InlineCode, Segment} from '../model/index.ts'

/** A new text and the Markdown of its codes. */
export interface NewText {
  readonly segment: Segment
  readonly text: string
  readonly dataOf: (code: InlineCode) => string
}
