import type {BlockKind} from './block.ts'
import type {Locale} from './locale.ts'

/** State of a translation (XLIFF 2 `state`). */
export type State = 'initial' | 'translated' | 'reviewed' | 'final'

/** Who wrote a text. */
export type Origin = 'person' | 'memory' | 'machine'

/** The translation units of an article as of its last sync, in the order of the article. */
export interface Memory {
  readonly path: string
  readonly source: Locale
  readonly units: readonly MemoryUnit[]
  /** Numbers of the lines of its file that could not be read; their units are taken over again from the articles. */
  readonly damaged?: readonly number[]
}

/** One unit of the memory: one line of its file. */
export interface MemoryUnit {
  readonly id: string
  /** What kind of protected block it is (code, math, HTML); absent for a text to translate. */
  readonly kind?: BlockKind
  /** The language it was first written in, where the source never had it. */
  readonly lead?: Locale
  readonly variants: MemoryVariants
  /** What translators told each other of it (XLIFF `<note>`). */
  readonly notes?: readonly string[]
  /** What other lines of the same unit say, where git kept the lines of two branches; the next sync settles it. */
  readonly rivals?: readonly MemoryVariants[]
}

/** A unit in each of its languages. */
export type MemoryVariants = Readonly<Record<Locale, MemoryVariant>>

/** The text of a unit in one language, its segments joined. */
export interface MemoryText {
  /** Inline codes as `<1>…</1>` and `<2/>`, counted through the unit; a literal `<` or `&` as a character reference. */
  readonly text: string
  /** The Markdown of each inline code by its mark: `{"<1>": "[", "</1>": "](/docs/)", "<2/>": "`npm`"}`. */
  readonly codes?: Readonly<Record<string, string>>
  /** Heading: 1 to 6. */
  readonly level?: number | undefined
}

/** One language of a memory unit. */
export interface MemoryVariant extends MemoryText {
  /** It stands in the same block as the unit before it. */
  readonly continues?: true
  /** Its source stands elsewhere among its neighbours than it did, and it did not follow yet. */
  readonly moved?: true
  readonly state: State
  readonly origin: Origin
  /** Fingerprint of the source text it was made from; absent for the source itself and for what was never made from it. */
  readonly from?: string
  /** The source text it was made from, kept while it is stale or obsolete. */
  readonly was?: MemoryText
}
