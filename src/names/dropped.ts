import type {Locale, Range, Segment, TranslationUnit} from '../model/index.ts'
import {known, type LatinName, latinNames} from './latin-names.ts'

/** A name that a list of names lacks. */
export interface Dropped {
  readonly segment: Segment
  /** UTF-16 offsets in the segment's text: what stands between the names on either side. */
  readonly range: Range
  readonly expected: string
}

/** What stands between two names of a list, besides inline code. */
const BETWEEN = /^[\s\uE000-\uF8FF]*(?:[,，、]\s*(?:and|or)?|and|or|和|与|及|以及|或|や|と|および)[\s\uE000-\uF8FF]*$/

/**
 * Names of a list that a version lacks though it keeps both their neighbours in Latin letters, side by side: a name that is translated
 * would stand between them.
 */
export function droppedNames({variants}: TranslationUnit, locale: Locale, source: Locale): Dropped[] {
  const [here, there] = [variants.get(locale), variants.get(source)]
  if (!here || !there || locale === source) return []
  const theirs = latinNames(there, source).filter(isNoJoint)
  if (theirs.length < 3) return []
  const own = latinNames(here, locale).filter(isNoJoint)
  const {stems} = known(here, ({data}) => data)
  return theirs.flatMap((name, at) => {
    const [before, after] = [theirs[at - 1], theirs[at + 1]]
    if (!before || !after || stems.has(name.stem) || !isListed(before, name) || !isListed(name, after)) return []
    const index = own.findIndex(
      ({stem}, one) => stem === before.stem && own[one + 1]?.stem === after.stem && isListed(own[one]!, own[one + 1]!)
    )
    if (index < 0) return []
    const {segment, range} = own[index]!
    return [{segment, range: {start: range.end, end: own[index + 1]!.range.start}, expected: name.word}]
  })
}

function isNoJoint({word}: LatinName): boolean {
  return word !== 'and' && word !== 'or'
}

function isListed(one: LatinName, other: LatinName): boolean {
  return one.segment === other.segment && BETWEEN.test(one.segment.text.slice(one.range.end, other.range.start))
}
