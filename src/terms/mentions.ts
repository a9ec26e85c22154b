import {locate} from '../locate.ts'
import type {Concept, Locale, Range, Segment, Term, TermMatch, TranslationUnit} from '../model/index.ts'

/** A name as it stands in a version of a translation unit. */
export interface Mention {
  /** More than one when the name is ambiguous. */
  readonly concepts: readonly Concept[]
  readonly term: Term
  /** As written, without inline codes. */
  readonly written: string
  readonly locale: Locale
  /** UTF-16 offsets of the file. */
  readonly range: Range
}

/** The names in each version of a translation unit, found by `terms`. */
export function mentionsOf(
  {variants}: TranslationUnit,
  terms: (segment: Segment, locale: Locale) => readonly TermMatch[]
): ReadonlyMap<Locale, readonly Mention[]> {
  const inSegment = (locale: Locale) => (segment: Segment) =>
    samePlace(terms(segment, locale)).map(([match, ...others]): Mention => {
      const concepts = [match, ...others].map(({concept}) => concept)
      const written = segment.text.slice(match.range.start, match.range.end).replaceAll(/[\uE000-\uF8FF]/g, '')
      return {concepts, term: match.term, written, locale, range: locate(segment, match.range)}
    })
  return new Map([...variants].map(([locale, segments]) => [locale, segments.flatMap(inSegment(locale))]))
}

/** Matches of one place together; `find` puts them side by side. */
function samePlace(matches: readonly TermMatch[]): (readonly [TermMatch, ...TermMatch[]])[] {
  const places: [TermMatch, ...TermMatch[]][] = []
  for (const match of matches) {
    const last = places.at(-1)
    if (last && last[0].range.start === match.range.start) last.push(match)
    else places.push([match])
  }
  return places
}

/** True when two mentions may be of the same concept. */
export function agree(one: Mention, other: Mention): boolean {
  return one.concepts.some(concept => other.concepts.includes(concept))
}
