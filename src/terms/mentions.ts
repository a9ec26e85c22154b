import {locate} from '../locate.ts'
import type {Concept, Locale, Range, Segment, Term, TermMatch, TranslationUnit} from '../model/index.ts'

/** A name as it stands in a version of a translation unit. */
export interface Mention {
  /** What it may be a name of: more than one when it is ambiguous, or when a plural is a name of its own. */
  readonly names: readonly [NameOf, ...NameOf[]]
  /** As written, without inline codes. */
  readonly written: string
  readonly locale: Locale
  /** UTF-16 offsets of the file. */
  readonly range: Range
  /** Where it stands. */
  readonly segment: Segment
  /** UTF-16 offset in the segment's text. */
  readonly at: number
}

/** A concept and the name of it that was found. */
export interface NameOf {
  readonly concept: Concept
  readonly term: Term
}

/** Finds the names in a segment. */
export type Terms = (segment: Segment, locale: Locale, target?: Locale) => readonly TermMatch[]

/** The names in each version of a translation unit that `target` shall have, found by `terms`. */
export function mentionsOf(
  {variants}: TranslationUnit,
  {terms, target}: {readonly terms: Terms; readonly target: Locale}
): ReadonlyMap<Locale, readonly Mention[]> {
  return new Map(
    [...variants].map(([locale, segments]) => [
      locale,
      segments.flatMap(segment => mentionsIn(segment, terms(segment, locale, target), locale))
    ])
  )
}

/** The mentions in a segment, of the matches found there. */
export function mentionsIn(segment: Segment, matches: readonly TermMatch[], locale: Locale): Mention[] {
  return samePlace(matches).map((names): Mention => {
    const {start} = names[0].range
    const end = Math.max(...names.map(({range}) => range.end))
    const written = segment.text.slice(start, end).replaceAll(/[\uE000-\uF8FF]/g, '')
    return {names, written, locale, range: locate(segment, {start, end}), segment, at: start}
  })
}

/** Matches of one place together; `find` puts them side by side. */
function samePlace(matches: readonly TermMatch[]): [TermMatch, ...TermMatch[]][] {
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
  return one.names.some(({concept}) => other.names.some(name => name.concept === concept))
}

/** Where each concept is named first: UTF-16 offsets of the file. */
export function firstPlaces(mentions: readonly Mention[]): ReadonlyMap<Concept, number> {
  const places = new Map<Concept, number>()
  for (const {names, range} of mentions)
    for (const {concept} of names)
      places.set(concept, Math.min(range.start, places.get(concept) ?? Number.POSITIVE_INFINITY))
  return places
}
