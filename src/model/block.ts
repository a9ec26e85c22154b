import type {Range} from './range.ts'
import type {Segment} from './segment.ts'

/**
 * A leaf block. The names are mdast's, and: `frontMatterField`, one translatable front matter value; `attribute`, one translatable
 * attribute, alternative text or comment of code, which lies inside another block or its markup; `htmlText`, text between the tags of an HTML block;
 * `shortcode`, `expression`, `directive`, `attributes`, protected lines of a site builder.
 */
export type BlockKind =
  | 'frontMatterField'
  | 'attribute'
  | 'htmlText'
  | 'shortcode'
  | 'expression'
  | 'directive'
  | 'attributes'
  | 'heading'
  | 'paragraph'
  | 'tableCell'
  | 'code'
  | 'html'
  | 'math'
  | 'definition'
  | 'thematicBreak'

/** What a leaf block stands in. The names are mdast's; `element` is a JSX element. */
export type ContainerKind =
  | 'admonition'
  | 'blockquote'
  | 'list'
  | 'listItem'
  | 'table'
  | 'tableRow'
  | 'footnoteDefinition'
  | 'element'

/** One container; blocks inside the same container share the same object. */
export interface Container {
  readonly kind: ContainerKind
  readonly range: Range
  /** Place among its siblings, from 0. */
  readonly index: number
  readonly ordered?: boolean
  readonly checked?: boolean
  /** Identifier of a footnote definition; name of an element. */
  readonly label?: string
}

/** A leaf block of an article. */
export interface Block {
  readonly kind: BlockKind
  /** The whole construct in the file. */
  readonly range: Range
  /** From the outermost inwards. */
  readonly containers: readonly Container[]
  /**
   * The text to translate. `parse` gives one segment for all of a block's content, `segment` one a sentence;
   * none for code and other protected blocks, none for an empty cell.
   */
  readonly segments: readonly Segment[]
  /** Heading: 1 to 6. */
  readonly depth?: number
  /** Heading: explicit id as in `{#id}`. */
  readonly id?: string
  /** Code, math: the content. HTML, directive, shortcode, expression: what is protected of it. */
  readonly value?: string
  /** Code: the language and the rest of the info string. */
  readonly lang?: string
  readonly meta?: string
  /** Table cell: its column, from 0. */
  readonly column?: number
  /** Front matter field: its key, with `.` between levels. Attribute: its name; `alt` and `title` of Markdown's own; `code comment`. */
  readonly key?: string
  /** Definition: label and target. */
  readonly label?: string
  readonly target?: string
}
