import type {Locale, ParallelText, Range} from '../model/index.ts'
import {longestRise} from './rise.ts'
import type {Traced} from './trace.ts'

/** Where units stand, or belong, in a version. */
export interface Places {
  /** The pieces of a unit; where it has none, an empty range behind the nearest unit before it. */
  of(unit: Traced, locale: Locale): Range
  /** Whether the unit stands elsewhere among its neighbours than in the source. */
  isMoved(unit: Traced, locale: Locale): boolean
}

/** Looks at all units once, which are in the order of the source; each question is answered by a look-up. */
export function placesOf({articles, source}: ParallelText, units: readonly Traced[]): Places {
  const places = new Map<Locale, Map<Traced, Range>>()
  const moved = new Map<Locale, ReadonlySet<Traced>>()
  for (const [locale, {blocks, text}] of articles) {
    const own = new Map<Traced, Range>()
    const apart = locale === source ? new Set<Traced>() : outOfOrder(units, locale, source)
    const first = blocks.find(({kind}) => kind !== 'frontMatterField')?.range.start ?? text.length
    let last = first
    for (const unit of units) {
      const pieces = unit.places.get(locale)
      if (!pieces) own.set(unit, {start: last, end: last})
      else {
        own.set(unit, {start: pieces[0]!.range.start, end: pieces.at(-1)!.range.end})
        // What was moved elsewhere says nothing of where its neighbours belong.
        if (!apart.has(unit)) last = Math.max(first, pieces.at(-1)!.range.end)
      }
    }
    places.set(locale, own)
    moved.set(locale, apart)
  }
  return {
    of: (unit, locale) => places.get(locale)!.get(unit)!,
    isMoved: (unit, locale) => moved.get(locale)!.has(unit)
  }
}

/** The fewest units that must be taken out so that the others stand in the same order in both. */
function outOfOrder(units: readonly Traced[], locale: Locale, source: Locale): Set<Traced> {
  const both = units.filter(({places}) => places.has(locale) && places.has(source))
  const starts = both.map(({places}) => places.get(locale)![0]!.range.start)
  const rising = new Set(longestRise(starts))
  return new Set(both.filter((_, index) => !rising.has(index)))
}
