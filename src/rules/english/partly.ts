import type {Locale, ParallelText, TranslationUnit} from '../../model/index.ts'
import {says} from '../shared/letters.ts'

/** Something of a unit that a version left in the language of the source. */
interface Left {
  readonly unit: TranslationUnit
  readonly locale: Locale
}

/** From how many places, and from which share of the sentences and headings of the source, a version is translated in part. */
const IN_PART = {places: 8, share: 0.1}

/**
 * The versions that nobody has translated to the end, by what each leaves: to go on with is one thing to do, not one at each place. A few
 * sentences of a long page are oversights, and told one by one.
 */
export function partlyTranslated<L extends Left>(
  /** What is told by itself, and what stands with it. */
  told: ReadonlyMap<L, readonly L[]>,
  {units, source, articles}: ParallelText
): ReadonlyMap<Locale, readonly [L, ...L[]]> {
  const partly = new Map<Locale, readonly [L, ...L[]]>()
  if (told.size < IN_PART.places) return partly
  const size = units.filter(({variants}) => variants.get(source)?.some(({text}) => says(text))).length
  for (const locale of articles.keys()) {
    const own = [...told].filter(([left]) => left.locale === locale)
    const [first, ...rest] = own.map(([left]) => left)
    const left = new Set(own.flatMap(([, all]) => all.map(({unit}) => unit)))
    if (first && own.length >= IN_PART.places && left.size >= size * IN_PART.share) partly.set(locale, [first, ...rest])
  }
  return partly
}
