import type {Locale, Range, Segment, TranslationUnit} from '../../model/index.ts'
import {type CommonList, commonList} from './common-list.ts'
import {maySay} from './item-words.ts'
import {type List, type Listing, listingsOf, mayLose} from './listing.ts'
import {type Loss, lossIn, wordsAt} from './loss.ts'

/** An item that some versions list, and that others, whose lists have all its other items, do not. */
export interface LostItem {
  readonly item: Spot
  /** The lists without it. */
  readonly lists: readonly Spot[]
  /** The versions that say it. */
  readonly having: ReadonlySet<Locale>
}

/** A stretch of a segment. */
export interface Spot {
  readonly locale: Locale
  readonly segment: Segment
  readonly range: Range
}

/** What is less sure is perhaps no pair. */
const SURE = 0.7

/** The items that versions of a unit lack in their lists, each list once; every other version must say them. */
export function lostItems(unit: TranslationUnit, source: Locale): LostItem[] {
  if (unit.confidence < SURE) return []
  const all = listingsOf(unit)
  // The source's words for what it says.
  all.sort((a, b) => Number(b.locale === source) - Number(a.locale === source))
  const told = new Set<string>()
  return all
    .flatMap(larger => larger.lists.flatMap(list => lostOf(list, larger, all)))
    .filter(({lists}) => {
      const keys = lists.map(({locale, range: {start}}) => `${locale} ${start}`)
      const isNew = keys.some(key => !told.has(key))
      for (const key of keys) told.add(key)
      return isNew
    })
}

function lostOf(list: List, larger: Listing, all: readonly Listing[]): LostItem[] {
  // One that has as many is the same list, most likely.
  const isLess = ({lists}: Listing) =>
    lists.some(({listed, isPlain, goesOn}) => isPlain && !goesOn && listed === list.listed - 1) &&
    !lists.some(({listed, isPlain}) => isPlain && listed === list.listed)
  if (!mayLose(list) || !all.some(isLess)) return []
  const common = commonList(list, larger, all)
  const losses = all.flatMap(lacking =>
    isLess(lacking) && !common.listings.includes(lacking) ? (lossIn(common, lacking) ?? []) : []
  )
  return [...new Set(losses.map(({at}) => at))].flatMap(at => {
    const here = losses.filter(loss => loss.at === at)
    const others = all.filter(one => one !== larger && !here.some(({lacking}) => lacking === one))
    if (!others.every(one => common.listings.includes(one) || says(one, common, at))) return []
    const item = {locale: larger.locale, segment: list.segment, range: trimmed(list.items[at]!, list.segment.text)}
    return [{item, lists: here.map(spotOf), having: new Set([larger, ...others].map(({locale}) => locale))}]
  })
}

function says(version: Listing, common: CommonList, at: number): boolean {
  return wordsAt(at, common).some(({word, from}) => maySay(version.own(), word, from))
}

function spotOf({lacking: {locale}, smaller: {segment, items, listed}}: Loss): Spot {
  return {locale, segment, range: trimmed({start: items[0]!.start, end: items[listed - 1]!.end}, segment.text)}
}

/** Without blanks at its ends. */
function trimmed({start, end}: Range, text: string): Range {
  const said = text.slice(start, end)
  return {start: start + said.length - said.trimStart().length, end: end - said.length + said.trimEnd().length}
}
