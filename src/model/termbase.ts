import type {Locale} from './locale.ts'
import type {Range} from './range.ts'

/** The concepts of a glossary (TBX `<body>`). */
export interface Termbase {
  readonly concepts: readonly Concept[]
}

/** What a file with concepts has no place for: it says nothing about it, rather than that there is none. */
export interface Untold {
  /** Fields of each concept, by its id. */
  readonly concepts: ReadonlyMap<string, readonly (keyof Omit<Concept, 'id' | 'terms'>)[]>
  /** Fields of every name. */
  readonly terms: readonly (keyof Omit<Term, 'text'>)[]
}

/** What kind of thing a concept is. */
export type ConceptKind = 'organisation' | 'person' | 'title' | 'place' | 'event' | 'work' | 'product' | 'term'

/** One thing that has names (TBX `<conceptEntry>`). */
export interface Concept {
  readonly id: string
  readonly kind: ConceptKind
  /** `provisional`: not attested in every language; such names are held back from a release. */
  readonly state: 'approved' | 'provisional'
  /**
   * How far a translation keeps to the name: always, or as a rule, because a sentence may be recast without a common word.
   * Left out: as a rule for the kind `term`, always for the others.
   */
  readonly use?: 'always' | 'usually'
  /** False: the name stays in its own letters in every language (ITS Translate). */
  readonly translate?: boolean
  readonly definition?: string
  readonly note?: string
  /** Where the names are attested; a term may have its own. */
  readonly source?: string
  readonly terms: ReadonlyMap<Locale, readonly Term[]>
}

/** One name of a concept in one language (TBX `<termSec>`). */
export interface Term {
  readonly text: string
  /** TBX administrative status; `forbidden`: never to be written, whatever the reason for a deprecated name may be. */
  readonly status: 'preferred' | 'admitted' | 'deprecated' | 'forbidden'
  readonly form: 'full' | 'short' | 'abbreviation' | 'reading'
  readonly isCaseSensitive: boolean
  /** First and last day of its validity: a year, a month or a day of ISO 8601 (`2018`, `2018-11`, `2018-11-20`). */
  readonly validFrom?: string
  readonly validUntil?: string
  readonly source?: string
  readonly note?: string
}

/** A name found in a text. */
export interface TermMatch {
  readonly concept: Concept
  readonly term: Term
  readonly locale: Locale
  /** UTF-16 offsets into the text that was searched. */
  readonly range: Range
}
