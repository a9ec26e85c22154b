import type {Evidence, Locale} from '../model/index.ts'
import type {TermFinder} from '../terms/index.ts'
import {chain} from './chain.ts'
import {wordBook} from './couplings.ts'
import {evidenceOf} from './evidence.ts'
import type {Feature, Side} from './feature.ts'
import {readUnit} from './features.ts'
import {languageOf} from './language.ts'
import {type Lexicon, lexicon as shipped} from './lexicon.ts'
import {refine} from './refine.ts'
import {index} from './vocabulary.ts'

/** What may help the alignment of plain sentences. */
export interface SentenceOptions {
  readonly finder?: TermFinder | undefined
  readonly lexicon?: Lexicon | undefined
  /** Kinds of the blocks that the texts are: `p`, `h2`; what is of another kind seldom corresponds. */
  readonly kinds?: Readonly<Record<Locale, readonly string[]>>
}

/** Sentences that correspond: their indexes, a list a locale in the order of the texts. */
export interface Bead {
  readonly indexes: readonly (readonly number[])[]
  readonly confidence: number
  /** Why they are taken to correspond, gathered when it is asked for. */
  evidence(): readonly Evidence[]
}

/**
 * Aligns the sentences (or paragraphs) of two to N languages. Beads are in the order of the texts; every index stands
 * in exactly one; an empty list says that the language lacks it.
 */
export function alignSentences(
  texts: Readonly<Record<Locale, readonly string[]>>,
  {lexicon = shipped(), ...options}: SentenceOptions = {}
): Bead[] {
  return alignSides(readSides(texts, {lexicon, ...options}), lexicon)
}

/** What the sentences of each language are aligned by. */
export function readSides(
  texts: Readonly<Record<Locale, readonly string[]>>,
  {finder, kinds, lexicon}: SentenceOptions
): Side[] {
  return Object.entries(texts).map(([locale, list]) => ({
    language: languageOf(locale),
    units: list.map((text, index) =>
      readUnit(text, locale, {finder, lexicon, extra: kindFeature(kinds?.[locale]?.[index])})
    )
  }))
}

/** Aligns sentences that were read. */
export function alignSides(sides: readonly Side[], lexicon: Lexicon): Bead[] {
  const {regions, model} = chain(index(sides), {words: wordBook(lexicon)})
  return regions
    .flatMap(tuples => refine(tuples, model))
    .map(({tuple, confidence}) => ({
      indexes: tuple.map(({start, size}) => Array.from({length: size}, (_, at) => start + at)),
      confidence,
      evidence: () => evidenceOf(tuple, model, sides)
    }))
}

function kindFeature(kind: string | undefined): Feature[] {
  return kind === undefined ? [] : [{kind: 'structure', key: `k:${kind}`, seen: kind}]
}
