import {languageOf} from '../../align/language.ts'
import type {Locale, Segment, TranslationUnit} from '../../model/index.ts'
import {once} from '../../once.ts'
import {LIST_WORDS} from '../data/list-words.ts'
import {isTranslated} from '../english/is-translated.ts'
import {type Enumeration, enumerationsIn} from './enumerations.ts'
import {type Told, toldBy} from './item-words.ts'

/** An enumeration in its segment. */
export interface List extends Enumeration {
  readonly segment: Segment
  /** Its items as they are compared. */
  told(): readonly Told[]
}

/** A version of a unit with what it lists. */
export interface Listing {
  readonly locale: Locale
  readonly language: string
  readonly lists: readonly List[]
  /** All that it says. */
  own(): Told
}

/** Items that a list has at least of which one may be lost, and those that are read at most, and lists of a version. */
const [FEWEST, MOST, MANY] = [3, 24, 12]

/** Whether one of the items of a list may be lost in another. */
export function mayLose({isPlain, listed}: Enumeration): boolean {
  return isPlain && listed >= FEWEST && listed <= MOST
}

/** The versions of a unit in languages whose lists are read; none where no version has a list of three. */
export function listingsOf({variants}: TranslationUnit): Listing[] {
  const read = [...variants].filter(
    ([locale, segments]) => LIST_WORDS[languageOf(locale)] && isTranslated(segments, locale)
  )
  // Read are first those that may have such a list.
  const [likely, others] = [true, false].map(isLikely =>
    read.filter(([locale, segments]) => mayList(segments, languageOf(locale)) === isLikely)
  ) as [typeof read, typeof read]
  if (read.length < 2 || likely.length === 0) return []
  const listings = likely.map(([locale, segments]) => listingOf(locale, segments))
  if (!listings.some(({lists}) => lists.some(mayLose))) return []
  const all = [...listings, ...others.map(([locale, segments]) => listingOf(locale, segments))]
  return all.some(({lists}) => lists.length > MANY) ? [] : all
}

function listingOf(locale: Locale, segments: readonly Segment[]): Listing {
  const language = languageOf(locale)
  const lists = segments.flatMap(segment =>
    enumerationsIn(segment.text, language).map(list => ({
      ...list,
      segment,
      told: once(() =>
        list.items.slice(0, MOST).map(({start, end}) => toldBy(segment.text.slice(start, end), language))
      )
    }))
  )
  return {locale, language, lists, own: once(() => toldBy(segments.map(({text}) => text).join(' '), language))}
}

/** Whether segments may have a list of three, at a glance. */
function mayList(segments: readonly Segment[], language: string): boolean {
  return segments.some(({text}) => LIST_WORDS[language]!.hint.test(text))
}
