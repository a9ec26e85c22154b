import type {Locale, Range, Segment, TranslationUnit} from '../model/index.ts'
import {known, type LatinName, latinNames} from './latin-names.ts'
import {isContinued, isListed, withoutJoints} from './listed.ts'
import {isSpelt} from './spelt.ts'

/** A name that a list of names lacks. */
export interface Dropped {
  readonly segment: Segment
  /** UTF-16 offsets in the segment's text: what stands between the names on either side, or the name that is left beside it. */
  readonly range: Range
  readonly expected: string
  /** The first of the list, or the last. */
  readonly isAtEnd?: true
}

/**
 * Names of a list that a version lacks though it keeps both their neighbours in Latin letters, side by side: a name that is translated
 * would stand between them. Of the first and the last of a list another version must have them, and nothing may stand for them.
 */
export function droppedNames({variants}: TranslationUnit, locale: Locale, source: Locale): Dropped[] {
  const [here, there] = [variants.get(locale), variants.get(source)]
  if (!here || !there || locale === source) return []
  const {names: theirs, listed} = listsIn(there, source)
  if (listed.length === 0) return []
  const own = withoutJoints(latinNames(here, locale))
  const {stems, text} = known(here, ({data}) => data)
  const others = [...variants].flatMap(([other, segments]) =>
    other === locale || other === source ? [] : [withoutJoints(latinNames(segments, other))]
  )
  return listed.flatMap(({at, left, right}) => {
    const name = theirs[at]!
    if (stems.has(name.stem)) return []
    if (left && right) return between(own, [left, right], name)
    const neighbour = left ?? right
    const side = left ? 1 : 0
    if (
      !neighbour ||
      !isProper(name) ||
      isSpelt(name.word, text) ||
      !others.some(words => isBeside(words, [neighbour, name], side))
    )
      return []
    const [kept, ...more] = own.filter(({stem}) => stem === neighbour.stem)
    if (!kept || more.length > 0 || isContinued(kept, side) || goesOnOtherwise(own, kept)) return []
    const {segment, range} = kept
    return [{segment, range, expected: wholeName(theirs, at), isAtEnd: true}]
  })
}

/** The names of a version in their order, and those that stand in lists with what stands beside them there. */
interface Lists {
  readonly names: readonly LatinName[]
  readonly listed: readonly {
    readonly at: number
    readonly left: LatinName | undefined
    readonly right: LatinName | undefined
  }[]
}

const read = new WeakMap<readonly Segment[], Lists>()

/** Read once for all versions that are compared with it. */
function listsIn(segments: readonly Segment[], locale: Locale): Lists {
  const found = read.get(segments) ?? readLists(segments, locale)
  read.set(segments, found)
  return found
}

function readLists(segments: readonly Segment[], locale: Locale): Lists {
  const names = withoutJoints(latinNames(segments, locale))
  const isJoinedAt = names.map((name, at) => at > 0 && isListed(names[at - 1]!, name))
  const listed = names.flatMap((_, at) => {
    const left = isJoinedAt[at] ? names[at - 1] : undefined
    const right = isJoinedAt[at + 1] ? names[at + 1] : undefined
    return left || right ? [{at, left, right}] : []
  })
  return {names, listed}
}

function between(own: readonly LatinName[], [before, after]: readonly LatinName[], {word}: LatinName): Dropped[] {
  const index = own.findIndex(
    ({stem}, one) => stem === before!.stem && own[one + 1]?.stem === after!.stem && isListed(own[one]!, own[one + 1]!)
  )
  if (index < 0) return []
  const {segment, range} = own[index]!
  return [{segment, range: {start: range.end, end: own[index + 1]!.range.start}, expected: word}]
}

/** Whether a version has both side by side in a list. */
function isBeside(words: readonly LatinName[], [neighbour, name]: readonly LatinName[], side: 0 | 1): boolean {
  return words.some((one, at) => {
    const other = words[side === 1 ? at + 1 : at - 1]
    if (one.stem !== neighbour!.stem || other?.stem !== name!.stem) return false
    return side === 1 ? isListed(one, other) : isListed(other, one)
  })
}

/** A list that goes on behind a name in letters of the language: what the names are there is not known. */
function goesOnOtherwise(own: readonly LatinName[], kept: LatinName): boolean {
  let at = own.indexOf(kept)
  while (isJoined(own[at], own[at + 1])) at += 1
  const next = own[at + 1]
  return isContinued(own[at]!, 1) && !(next && isListed(own[at]!, next))
}

/** No initials, which stand for common nouns too: URL, API. */
function isProper({word, isName}: LatinName): boolean {
  return isName && /\p{Ll}/u.test(word)
}

/** “Ada Moss”, of which only one word stands beside the list: all of it. */
function wholeName(words: readonly LatinName[], at: number): string {
  let [first, last] = [at, at]
  while (isJoined(words[first - 1], words[first])) first -= 1
  while (isJoined(words[last], words[last + 1])) last += 1
  return words[at]!.segment.text.slice(words[first]!.range.start, words[last]!.range.end)
}

function isJoined(one: LatinName | undefined, other: LatinName | undefined): boolean {
  if (!one || !other || one.segment !== other.segment || !/^\p{Lu}/u.test(one.word)) return false
  return one.segment.text.slice(one.range.end, other.range.start) === ' '
}
