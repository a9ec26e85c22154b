import {languageOf} from '../../align/language.ts'
import type {Locale, Segment, TranslationUnit} from '../../model/index.ts'
import {once} from '../../once.ts'
import {LIST_WORDS} from '../data/list-words.ts'
import {isTranslated} from '../english/is-translated.ts'
import {type Enumeration, enumerationsIn} from './enumerations.ts'
import {type Told, toldBy} from './item-words.ts'
import {type Run, runsOf, sizeOf} from './runs.ts'

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

/** A version of a unit as its runs are read. */
interface Draft {
  readonly locale: Locale
  readonly language: string
  readonly read: readonly {readonly segment: Segment; readonly runs: readonly Run[]}[]
  /** How many items its lists have, by their joints. */
  readonly sizes: ReadonlySet<number>
}

/** The versions of a unit in languages whose lists are read; none where by the joints alone no version can lack an item of another. */
export function listingsOf({variants}: TranslationUnit): Listing[] {
  const all = [...variants].filter(([locale]) => LIST_WORDS[languageOf(locale)])
  if (all.length < 2) return []
  // Read are first those that may have a list of three.
  const first = all.filter(([locale, segments]) => mayList(segments, languageOf(locale)))
  const likely = first.map(draftOf)
  if (!likely.some(({sizes}) => [...sizes].some(size => size >= FEWEST))) return []
  const drafts = [...likely, ...all.filter(one => !first.includes(one)).map(draftOf)]
  const isLess = (size: number, {sizes}: Draft) => sizes.has(size - 1) && !sizes.has(size)
  const mayLack = drafts.some(({sizes}) =>
    [...sizes].some(size => size >= FEWEST && size <= MOST && drafts.some(other => isLess(size, other)))
  )
  if (!mayLack || drafts.some(({read}) => read.some(({runs}) => runs.length > MANY))) return []
  return drafts.filter(({locale}) => isTranslated(variants.get(locale)!, locale)).map(listingOf)
}

function draftOf([locale, segments]: readonly [Locale, readonly Segment[]]): Draft {
  const language = languageOf(locale)
  const read = segments.map(segment => ({segment, runs: runsOf(segment.text, language)}))
  return {
    locale,
    language,
    read,
    sizes: new Set(read.flatMap(({segment: {text}, runs}) => runs.map(run => sizeOf(run, language, text))))
  }
}

function listingOf({locale, language, read}: Draft): Listing {
  const lists = read.flatMap(({segment, runs}) =>
    enumerationsIn(segment.text, language, runs).map(list => ({
      ...list,
      segment,
      told: once(() =>
        list.items.slice(0, MOST).map(({start, end}) => toldBy(segment.text.slice(start, end), language))
      )
    }))
  )
  return {locale, language, lists, own: once(() => toldBy(read.map(({segment}) => segment.text).join(' '), language))}
}

/** Whether segments may have a list of three, at a glance. */
function mayList(segments: readonly Segment[], language: string): boolean {
  return segments.some(({text}) => LIST_WORDS[language]!.hint.test(text))
}
