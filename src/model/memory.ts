import type {Locale} from './locale.ts'

/** State of a translation (XLIFF 2 `state`). */
export type State = 'initial' | 'translated' | 'reviewed' | 'final'

/** The translation units of an article as of its last sync. */
export interface Memory {
  readonly path: string
  readonly source: Locale
  readonly units: readonly MemoryUnit[]
}

/** One unit of the memory: one line of its file. */
export interface MemoryUnit {
  readonly id: string
  readonly variants: Readonly<Record<Locale, MemoryVariant>>
}

/** One language of a memory unit. */
export interface MemoryVariant {
  /**
   * The text as of the last sync, inline codes as `<1>…</1>` and `<2/>`, a literal `<` or `&` as a character reference;
   * the segments of a unit joined.
   */
  readonly text: string
  readonly state: State
  /** Who wrote it. */
  readonly origin: 'person' | 'memory' | 'machine'
  /** Fingerprint of the source text it was made from; absent for the source itself. */
  readonly from?: string
  /** The source text it was made from, kept while it is stale or obsolete. */
  readonly was?: string
}
