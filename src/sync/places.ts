import type {Locale, ParallelText, Range, TranslationUnit} from '../model/index.ts'

/** Where units stand, or belong, in a version. */
export interface Places {
  /** The segments of a unit; where it has none, an empty range behind the nearest unit before it. */
  of(unit: TranslationUnit, locale: Locale): Range
}

/** Looks at all units once; each question is answered by a look-up. */
export function placesOf({articles, units}: ParallelText): Places {
  const places = new Map<Locale, Map<TranslationUnit, Range>>()
  for (const [locale, {blocks}] of articles) {
    const own = new Map<TranslationUnit, Range>()
    const first = blocks.find(({kind}) => kind !== 'frontMatterField')?.range.start ?? articles.get(locale)!.text.length
    let last = first
    for (const unit of units) {
      const segments = unit.variants.get(locale)
      if (!segments) own.set(unit, {start: last, end: last})
      else {
        own.set(unit, {start: segments[0]!.range.start, end: segments.at(-1)!.range.end})
        // A block that was moved elsewhere says nothing of where its neighbours belong.
        if (!unit.group.isMoved) last = Math.max(first, segments.at(-1)!.range.end)
      }
    }
    places.set(locale, own)
  }
  return {of: (unit, locale) => places.get(locale)!.get(unit)!}
}
