/** A block of the new article. */
export interface RawBlock {
  readonly kind: 'paragraph' | 'heading' | 'bullet' | 'numbered'
  readonly text: string
  /** Line of the raw text, from 1. */
  readonly line: number
  /** Place in the list of a numbered item. */
  readonly number?: number
}
