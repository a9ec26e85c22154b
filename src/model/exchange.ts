import type {BlockKind} from './block.ts'
import type {Locale} from './locale.ts'
import type {State} from './memory.ts'
import type {Position} from './range.ts'
import type {InlineCodeKind} from './segment.ts'

/**
 * A text in a translator's file: inline codes as `<1>…</1>` and `<2/>`. A literal `<` or `&` is written `&lt;`, `&amp;` only where
 * it would read as a code or a reference, so that `R&D` stays `R&D`.
 */
export type TaggedText = string

/** The texts of an article on their way to a translator: one target language (XLIFF `<file>`). */
export interface Exchange {
  /** Language-neutral path of the article. */
  readonly article: string
  /** The source's file, relative to the root. */
  readonly original: string
  readonly source: Locale
  readonly target: Locale
  /** BCP 47 tags of both. */
  readonly sourceTag: string
  readonly targetTag: string
  /** In the order of the source. */
  readonly units: readonly ExchangeUnit[]
}

/** Why a translator must look at a unit. */
export type Need = 'missing' | 'stale' | 'machine'

/** A translation unit on its way to a translator (XLIFF `<unit>`). */
export interface ExchangeUnit {
  readonly id: string
  /** What block it stands in, and the line of the source's file. */
  readonly kind: BlockKind
  readonly line: number
  readonly source: TaggedText
  readonly target?: TaggedText
  readonly state: State
  readonly need?: Need
  /** The source text the target was made from, where that has changed. */
  readonly was?: TaggedText
  /** In the order of the source, then those of the target alone. */
  readonly codes: readonly ExchangeCode[]
  /** What translators told each other. */
  readonly notes: readonly string[]
  readonly matches: readonly Match[]
  readonly terms: readonly TermHint[]
  /** Tells at the return what has changed meanwhile; see `stampOf`. */
  readonly stamp: string
}

/** An inline code as translators see it. */
export interface ExchangeCode {
  readonly id: number
  readonly kind: InlineCodeKind
  /** Its Markdown: of a pair the opening and the closing code, else of the lone one. */
  readonly data: readonly [open: string, close: string] | readonly [alone: string]
  /** A translation may not leave it out. */
  readonly isRequired: boolean
}

/** A translation candidate (XLIFF `<mtc:match>`). */
export interface Match {
  /** 0 to 100. */
  readonly quality: number
  /** Without codes. */
  readonly source: string
  readonly target: string
  /** Where it comes from: an article's path. */
  readonly origin: string
}

/** A name of the glossary in the source and what it is called in the target (XLIFF `<gls:glossEntry>`). */
export interface TermHint {
  readonly term: string
  readonly translations: readonly string[]
  readonly definition?: string
}

/** A translator's file that came back. */
export interface Returned {
  /** The file, for messages. */
  readonly file: string
  readonly parts: readonly ReturnedPart[]
}

/** The texts of one article in one language. */
export interface ReturnedPart {
  /** What the file says of the article: its path, or the source's file. */
  readonly article?: string
  readonly original?: string
  /** As the file names the target language; absent where it does not. */
  readonly targetTag?: string
  readonly units: readonly ReturnedUnit[]
}

/** A unit that came back. */
export interface ReturnedUnit {
  /** Absent where another tool made the unit; then its source text tells what it belongs to. */
  readonly id?: string
  readonly position: Position
  /** The source as the file has it. */
  readonly source?: TaggedText
  /** Absent or empty: not translated. */
  readonly target?: TaggedText
  /** As the tool left it; absent where the format or the tool knows none. */
  readonly state?: State
  /** The tool itself calls it a guess (PO `fuzzy`). */
  readonly isFuzzy: boolean
  readonly stamp?: string
  /** From another tool's memory: only for what is not translated. */
  readonly isHint?: boolean
}
