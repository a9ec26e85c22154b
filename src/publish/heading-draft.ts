import type {Range} from '../model/index.ts'

/** A heading of a version. */
export interface HeadingDraft {
  readonly depth: number
  /** As a reader reads it. */
  readonly text: string
  /** The id that its author gave it. */
  readonly id: string | null
  /** Where an id is written: behind the last word. */
  readonly at: number
  /** The attributes written there, with the blanks before them; empty when there are none. */
  readonly attributes: string
  readonly range: Range
  /** It is the first thing of the text. */
  readonly isFirst: boolean
  /** Which heading of the source says the same, from 0. */
  readonly partner: number | null
}
