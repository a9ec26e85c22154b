/** What a feature was read from; features of one kind share how often they are kept in translation. */
export type FeatureKind =
  | 'number'
  | 'digit'
  | 'latin'
  | 'name'
  | 'code'
  | 'link'
  | 'han'
  | 'hanPair'
  | 'sound'
  | 'soundShort'
  | 'term'
  | 'mark'
  | 'structure'
  | 'memory'

/** Something in a text that a translation of it is likely to hold too. */
export interface Feature {
  readonly kind: FeatureKind
  /** Equal in all languages that say the same. */
  readonly key: string
  /** As written. */
  readonly seen: string
}

/** A word of a text that the lexicon may translate. */
export interface Word {
  /** As the lexicon has it: a stem, a folded form. */
  readonly word: string
  /** As written. */
  readonly seen: string
}

/** What is to be aligned: a sentence or a block. */
export interface Unit {
  /** Length in English letters: the length in code points through the usual length of the language. */
  readonly length: number
  readonly features: readonly Feature[]
  readonly words: readonly Word[]
}

/** The units of one language. */
export interface Side {
  readonly language: string
  readonly units: readonly Unit[]
}
