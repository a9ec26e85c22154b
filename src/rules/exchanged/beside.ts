import {readUnit} from '../../align/features.ts'
import {languageOf} from '../../align/language.ts'
import {lexicon} from '../../align/lexicon.ts'
import {foldHan} from '../../han/fold.ts'
import {matches} from '../../matches.ts'
import type {Locale, Range, Segment, TermMatch} from '../../model/index.ts'
import {knownIn} from '../../names/kinds.ts'
import {BREAKS, LISTED} from '../data/clauses.ts'
import {ENDS, type Ends} from '../data/ends.ts'
import {FUNCTION_WORDS} from '../data/function-words.ts'
import {mentionsOf} from '../meaning/sides.ts'

/** Something that a version states, at its place in a text. */
export interface Placed {
  /** The same in every version. */
  readonly key: unknown
  readonly segment: Segment
  /** UTF-16 offsets in the text of the segment. */
  readonly range: Range
}

/** What stands beside something in its clause. */
export interface Beside {
  /** In lower case, its Han characters folded. */
  readonly text: string
  readonly words: readonly string[]
  /** What is the same in every language: numbers, Latin letters, places, sides of an opposition. */
  readonly keys: ReadonlySet<unknown>
  /** Nothing else of its kind stands in the clause. */
  readonly isAlone: boolean
}

/** Finds the names of the glossary. */
export type Terms = (segment: Segment, locale: Locale) => readonly TermMatch[]

/** What stands beside each of two; undefined where they are two of a list, or none has anything of its own. */
export function besideBoth<P extends Placed>(
  [a, b]: readonly [P, P],
  all: readonly P[],
  {locale, terms}: {readonly locale: Locale; readonly terms: Terms}
): readonly [Beside, Beside] | undefined {
  if (areListed(a, b)) return undefined
  const conceptsIn = ({segment, range: own}: P, {start, end}: Range) =>
    terms(segment, locale).flatMap(({concept, range}) => {
      const isOwn = range.start < own.end && range.end > own.start
      return !isOwn && range.start >= start && range.end <= end ? [concept.id] : []
    })
  const besideOne = (own: P): Beside => {
    const {text, range, isAlone} = placeOf(own, all, locale)
    const known = read(text, locale)
    return {...known, isAlone, keys: new Set([...known.keys, ...conceptsIn(own, range), ...endsOf(own, locale)])}
  }
  const [one, other] = [besideOne(a), besideOne(b)]
  return hasOwn(one, other) && hasOwn(other, one) ? [one, other] : undefined
}

/** Nothing but marks and a word that joins them stands between two: their order is free. */
export function areListed(a: Placed, b: Placed): boolean {
  if (a.segment !== b.segment) return false
  const [first, second] = a.range.start < b.range.start ? [a, b] : [b, a]
  return LISTED.test(a.segment.text.slice(first.range.end, second.range.start))
}

function hasOwn(one: Beside, other: Beside): boolean {
  return one.words.some(word => !other.words.includes(word)) || [...one.keys].some(key => !other.keys.has(key))
}

/** Letters on each side of what shares its clause with others. */
const REACH: Readonly<Record<string, number>> = {en: 24, zh: 10, ja: 10}

/** Whether each of two is alone in its clause. */
export function areApart<P extends Placed>([a, b]: readonly [P, P], all: readonly P[], locale: Locale): boolean {
  return [a, b].every(own => clauseOf(own, all, locale).isAlone)
}

function placeOf<P extends Placed>(own: P, all: readonly P[], locale: Locale) {
  const {
    segment: {text},
    range
  } = own
  const {clause, others, isAlone} = clauseOf(own, all, locale)
  const near = isAlone ? clause : reachOf(range, others, clause, REACH[languageOf(locale)] ?? REACH.en!)
  const words = `${text.slice(near.start, range.start)} ${text.slice(range.end, near.end)}`
  return {text: words.replaceAll(/[\uE000-\uF8FF]/g, ' '), range: near, isAlone}
}

/** The clause that something stands in, and where the others of its sentence stand. */
function clauseOf<P extends Placed>(own: P, all: readonly P[], locale: Locale) {
  const {
    segment: {text},
    range: {start, end}
  } = own
  const breaks = matches(text, BREAKS[languageOf(locale)] ?? BREAKS.en!)
  const last = breaks.findLast(({index, 0: {length}}) => index + length <= start)
  const clause: Range = {
    start: last ? last.index + last[0].length : 0,
    end: breaks.find(({index}) => index >= end)?.index ?? text.length
  }
  const others = all.filter(one => one !== own && one.segment === own.segment).map(({range}) => range)
  return {clause, others, isAlone: others.every(one => one.end <= clause.start || one.start >= clause.end)}
}

/** Not further than half the way to the next. */
function reachOf({start, end}: Range, others: readonly Range[], clause: Range, reach: number): Range {
  const before = Math.max(...others.map(one => one.end).filter(at => at <= start && at > clause.start))
  const behind = Math.min(...others.map(one => one.start).filter(at => at >= end && at < clause.end))
  return {
    start: Math.max(clause.start, start - reach, Math.ceil((before + start) / 2)),
    end: Math.min(clause.end, end + reach, Math.floor((end + behind) / 2))
  }
}

/** Which end of a way something is: from 30 to 60. Ends are no words of their own in Chinese and Japanese. */
function endsOf({segment: {text}, range: {start, end}}: Placed, locale: Locale): readonly (keyof Ends)[] {
  const words = ENDS[languageOf(locale)]
  if (!words) return []
  const [before, behind] = [text.slice(Math.max(0, start - END), start), text.slice(end, end + END)]
  return (['from', 'to'] as const).filter(at => words[at].before?.test(before) || words[at].behind?.test(behind))
}

/** Letters beside something in which its end is told. */
const END = 12

/** Features that two texts hardly share by chance. */
const SURE: ReadonlySet<string> = new Set(['number', 'digit', 'latin', 'name', 'sound', 'soundShort'])
/** One letter that stands for something: `V:638`. */
const LETTER = /(?<![\p{L}\p{N}])[B-Z](?![\p{L}\p{N}'’])/gu

function read(text: string, locale: Locale): Omit<Beside, 'isAlone'> {
  const {features, words} = readUnit(text, locale, {lexicon: lexicon()})
  return {
    text: foldHan(text.normalize('NFKC').toLowerCase()),
    words: [...new Set(words.map(({word}) => word))].filter(
      word => !FUNCTION_WORDS.has(word) && !/^\p{Script=Hiragana}+$/u.test(word)
    ),
    keys: new Set<unknown>([
      ...features.filter(({kind}) => SURE.has(kind)).map(({key}) => key),
      ...mentionsOf(text, locale).flatMap(({opposition: {words}, side}) =>
        side === 'unclear' ? [] : [`${words.en} ${side}`]
      ),
      ...knownIn(text, locale).flatMap(({things}) => things),
      ...(text.match(LETTER) ?? [])
    ])
  }
}
