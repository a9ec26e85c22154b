import type {Block} from './block.ts'
import type {Syntax} from './config.ts'
import type {Unread} from './finding.ts'
import type {Locale} from './locale.ts'
import type {Position, Range} from './range.ts'

/** One language version of an article, read from one Markdown file. */
export interface Article {
  /** Language-neutral path without extension (`news/visit`): the same in all locales. */
  readonly path: string
  readonly locale: Locale
  /** File relative to the project root, with `/`. */
  readonly file: string
  /** The file as it is on disk, byte order mark and line ends included. */
  readonly text: string
  /** How it was read. */
  readonly syntax: Syntax
  readonly frontMatter: FrontMatter
  /** Leaf blocks in document order, front matter fields first. */
  readonly blocks: readonly Block[]
  /** Blocks that are nothing but an HTML comment: notes and suppressions; they take no part in the alignment. */
  readonly comments?: readonly Block[]
  /** Why it is not the MDX it should be; it was read as Markdown then. */
  readonly fault?: {readonly reason: string; readonly position: Position}
  /** What is not MDX in it and was passed over, so that the rest could be read. */
  readonly slips?: readonly {readonly reason: string; readonly position: Position}[]
  /** Markup that is not read as what it is in the other versions; the blocks are as if it were. */
  readonly broken?: readonly BrokenMarkup[]
}

/** Markup that is not read as such for a sign or a line. */
export interface BrokenMarkup {
  /** What it is not read as; of a table: the line under its head, the columns of that line, its dashes, the head, no head, a bar; of code: its end, its beginning. */
  readonly kind:
    | 'heading'
    | 'item'
    | 'quotation'
    | 'line'
    | 'columns'
    | 'dashes'
    | 'head'
    | 'headless'
    | 'bar'
    | 'fence'
    | 'opening'
    | 'link'
    | 'image'
    | 'code'
  readonly at: Range
  /** Empty where something is missing. */
  readonly seen: string
  readonly expected: string
  /** What makes it so, in order. */
  readonly edits: readonly {readonly range: Range; readonly text: string}[]
  /** Nobody writes it so on purpose. */
  readonly isSafe: boolean
}

/** The metadata at the head of an article; `data` is empty when there is none. */
export interface FrontMatter {
  readonly data: Readonly<Record<string, unknown>>
  readonly format?: 'yaml' | 'toml'
  /** Offset in the file behind the closing fence; where the text begins when there is none. */
  readonly end: number
  /** Why it could not be read; `data` is empty then. */
  readonly fault?: Unread
}
