import type {InlineCode, Segment} from '../model/index.ts'
import type {OldLines} from './old-lines.ts'

/** A new text and the Markdown of its codes. */
export interface NewText {
  readonly segment: Segment
  readonly text: string
  readonly dataOf: (code: InlineCode) => string
  /** The lines of the old text, where there are several and they are to be kept. */
  readonly old?: OldLines | undefined
}
