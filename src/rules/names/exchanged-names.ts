import {locate} from '../../locate.ts'
import type {Locale, ParallelText, Segment, TranslationUnit} from '../../model/index.ts'
import type {Placed} from '../exchanged/beside.ts'
import {type Exchange, exchanges, type Known, turnedExchanges} from '../exchanged/exchanges.ts'
import {groupBy} from '../shared/group-by.ts'
import {isNews} from '../shared/recorded.ts'
import type {OtherName} from './other-names.ts'
import {namesOf} from './signs.ts'

interface Named extends Placed {
  /** Names are compared with those of their kind. */
  readonly kind: string
}

/** Names in each other's place, of the glossary or by their letters: “A spoke about safety, and B about prices” with B before A. */
export function exchangedNames({units, source}: ParallelText, context: Omit<Known, 'source'>): OtherName[] {
  const known = {...context, source}
  return units.flatMap(unit =>
    exchangesIn(unit, known)
      .filter(found => !isNews(found, unit, known))
      .map(({culprit, witnesses, here, there}) => ({
        at: placeOf(here, culprit),
        related: [placeOf(there, witnesses[0]!)],
        repeats: [],
        seen: written(here),
        expected: written(there),
        witnesses,
        isArguable: false
      }))
  )
}

function exchangesIn({variants}: TranslationUnit, known: Known): readonly Exchange<Named>[] {
  const found = exchangesOf(variants, known)
  if (found.length === 0) return []
  // Numbers that stand with the other name are told as numbers.
  return exchangesOf(new Map([...variants].map(([locale, segments]) => [locale, withoutFigures(segments)])), known)
}

function exchangesOf(variants: TranslationUnit['variants'], known: Known): readonly Exchange<Named>[] {
  // Few sentences have two of a kind.
  const kinds = kindsIn(namesIn(variants.get(known.source) ?? [], known.source, known))
  if (kinds.length === 0) return []
  const all = [...variants].map(([locale, segments]) => [locale, namesIn(segments, locale, known)] as const)
  return kinds.flatMap(kind => {
    const values = new Map(all.map(([locale, own]) => [locale, own.filter(one => one.kind === kind)]))
    return kind.startsWith(BY) ? turnedExchanges(values, known) : exchanges(values, known)
  })
}

/** Kinds of which there are two. */
function kindsIn(names: readonly Named[]): readonly string[] {
  return [...groupBy(names, ({kind}) => kind)].flatMap(([kind, {length}]) => (length > 1 ? [kind] : []))
}

function withoutFigures(segments: readonly Segment[]): readonly Segment[] {
  return segments.map(segment => ({...segment, text: segment.text.replaceAll(/\d/g, ' ')}))
}

/** What kinds of names begin with that the glossary lacks. */
const BY = 'by '

function namesIn(segments: readonly Segment[], locale: Locale, {terms}: Known): readonly Named[] {
  const own = segments.flatMap(segment =>
    terms(segment, locale).map(({concept, range}): Named => ({key: concept.id, kind: concept.kind, segment, range}))
  )
  const others = namesOf(segments, locale).flatMap(({kind, segment, range, latin, known}): Named[] => {
    const isTerm = own.some(
      one => one.segment === segment && one.range.start < range.end && range.start < one.range.end
    )
    return isTerm ? [] : [{key: latin ?? known?.things[0], kind: BY + kind, segment, range}]
  })
  return [...own, ...others]
}

function placeOf({segment, range}: Placed, locale: Locale) {
  return {locale, range: locate(segment, range)}
}

function written({segment: {text}, range: {start, end}}: Placed): string {
  return text.slice(start, end)
}
