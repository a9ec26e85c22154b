import type {Article} from './article.ts'
import type {Block} from './block.ts'
import type {Locale} from './locale.ts'
import type {Segment} from './segment.ts'

/** An article in all its languages, aligned. */
export interface ParallelText {
  readonly path: string
  /** The language the article was written in. */
  readonly source: Locale
  readonly articles: ReadonlyMap<Locale, Article>
  /** Versions with a `fault`: nothing can be lined up with them. */
  readonly faulty?: readonly Article[]
  /** Blocks that correspond, in the order of the source; code and other protected blocks too. */
  readonly blocks: readonly BlockGroup[]
  /** Segments that correspond, in the order of the source. */
  readonly units: readonly TranslationUnit[]
}

/** Blocks of several languages that correspond; a locale without an entry lacks them. */
export interface BlockGroup {
  readonly variants: ReadonlyMap<Locale, readonly Block[]>
  /** The same blocks at another place in some locale. */
  readonly isMoved: boolean
  readonly confidence: number
}

/** Segments of several languages that say the same thing (TMX `<tu>`). */
export interface TranslationUnit {
  /** Stable over edits once the memory knows it; else made from the path and the source text. */
  readonly id: string
  /** In the order of the locales; a locale without an entry lacks it; never an empty list. */
  readonly variants: ReadonlyMap<Locale, readonly Segment[]>
  /** The group of blocks the segments come from. */
  readonly group: BlockGroup
  /** Probability that the link is right, 0 to 1. */
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

/** A reason for a link, to be worded by `messages`. */
export interface Evidence {
  readonly kind:
    | 'length'
    | 'structure'
    | 'number'
    | 'term'
    | 'latin'
    | 'code'
    | 'link'
    | 'han'
    | 'sound'
    | 'lexicon'
    | 'memory'
  /** What was seen, in the order of the locales: `["60", "167"]`, `["商工会", "Chamber of Commerce"]`. */
  readonly seen: readonly string[]
}
