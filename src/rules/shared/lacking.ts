import type {Locale, ParallelText, Segment} from '../../model/index.ts'

/** The segments of the source that a version lacks: what was in them is not told again one by one. */
export function lackingSegments({units, source}: ParallelText, locale: Locale): ReadonlySet<Segment> {
  return new Set(units.flatMap(({variants}) => (variants.has(locale) ? [] : (variants.get(source) ?? []))))
}
