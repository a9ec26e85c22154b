import type {Range} from './range.ts'

/** A stretch to translate, mostly a sentence (XLIFF `<segment>`). */
export interface Segment {
  /**
   * What a reader reads: escapes and character references decoded, block prefixes gone, a soft line break one
   * blank (nothing between two CJK characters), each inline code one private-use character.
   */
  readonly text: string
  /** The codes in order of `at`. A private-use character of the author's own has no entry here. */
  readonly codes: readonly InlineCode[]
  readonly range: Range
  /** How `text` maps to the file, in order and without a gap; see `locate`. */
  readonly map: readonly MapRun[]
}

/** A run of `text` and the run of the file it comes from; equal lengths mean character for character. */
export interface MapRun {
  readonly at: number
  readonly length: number
  readonly source: Range
}

/**
 * What an inline code is; the names are mdast's, and `element` for JSX, `attributes` for `{.class}`, `address` for a bare address that only some
 * readers find.
 */
export type InlineCodeKind =
  | 'emphasis'
  | 'strong'
  | 'delete'
  | 'link'
  | 'address'
  | 'linkReference'
  | 'image'
  | 'imageReference'
  | 'inlineCode'
  | 'footnoteReference'
  | 'html'
  | 'break'
  | 'shortcode'
  | 'expression'
  | 'element'
  | 'attributes'
  | 'math'

/** Markup inside a segment (XLIFF `<ph>`; `<pc>` as an opening and a closing code). */
export interface InlineCode {
  /** Offset of its character in the segment's `text`. */
  readonly at: number
  readonly kind: InlineCodeKind
  /** XLIFF `<sc>`, `<ec>`, `<ph>`. */
  readonly role: 'open' | 'close' | 'alone'
  /** Number of the pair or lone code in its block, from 1: `open` and `close` share it. */
  readonly id: number
  /** The Markdown it stands for, as in the file. */
  readonly data: string
  readonly range: Range
  /** Link, image: the target. Reference: the label. */
  readonly target?: string
  /** Inline code: the code. Image: the alternative text. */
  readonly value?: string
}

/** First private-use character; the code with number `id` is shown as this plus `id` (modulo 6400). */
export const FIRST_CODE = 0xe000
