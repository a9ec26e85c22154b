import type {Locale, Range, Segment, TranslationUnit} from '../model/index.ts'
import {isKin, isSaid} from './kin.ts'
import {known, type LatinName, latinNames} from './latin-names.ts'
import {besideInList} from './listed.ts'
import {isSpelt} from './spelt.ts'

/** A name in Latin letters that stands where all other versions have another. */
export interface Replaced {
  readonly segment: Segment
  /** UTF-16 offsets in the segment's text. */
  readonly range: Range
  readonly seen: string
  readonly expected: string
  /** The version has the name too, once less than all others. */
  readonly isOnceLess?: true
}

/**
 * Names that two versions or more keep in Latin letters, and in whose place a single other one has names that none of them has: MIT in
 * English and Japanese, BSD in Chinese. One version against one says nothing, for names are translated, and translators add some.
 * `isWord` tells the words that the version has in small letters elsewhere.
 */
export function replacedNames(
  {variants}: TranslationUnit,
  locale: Locale,
  isWord: (stem: string) => boolean
): Replaced[] {
  const others = [...variants.keys()].filter(other => other !== locale)
  if (others.length < 2) return []
  const own = latinNames(variants.get(locale) ?? [], locale)
  const strange = unique(own.filter(({isName}) => isName))
  if (strange.length === 0) return []
  const texts = others.map(other => known(variants.get(other)!, ({data}) => data))
  const unknown = strange.filter(
    ({word, stem}) => !isWord(stem) && texts.every(({stems, text}) => !stems.has(stem) && !isSaid(word, text))
  )
  if (unknown.length === 0) return []
  // The address of a link is kept where its text is not.
  const {text, stems} = known(variants.get(locale)!, ({value = ''}) => value)
  const all = others.map(other => latinNames(variants.get(other)!, other))
  const [first, ...rest] = all.map(words => words.filter(({isName}) => isName))
  const shared = unique(first!).filter(
    ({stem, word}) =>
      (stems.has(stem) || (!isSaid(word, text) && !isSpelt(word, text))) &&
      rest.every(names => names.some(other => other.stem === stem))
  )
  const absent = shared.filter(({stem}) => !stems.has(stem))
  // “Minatomachi” alone is the “Minatomachi FC” that stands beside it.
  const isShortened = (name: string) =>
    unknown.some(({word}) => text.includes(`${word} ${name}`) || text.includes(`${name} ${word}`))
  // “Django” that all say twice, and one says once.
  const again = () => shared.filter(({stem, word}) => isSaidOnceLess(stem, own, all) && !isShortened(word))
  const lacking = absent.length > 0 ? absent : again()
  // Who says more names or fewer says the sentence in another way, and names what others only mean.
  const names = new Set([...all.flat(), ...own].flatMap(({isName, stem}) => (isName ? [stem] : [])))
  const count = (words: readonly LatinName[]) => words.filter(({stem}) => names.has(stem)).length
  const isAlike = lacking.length === unknown.length && all.some(words => count(words) === count(own))
  const placed = unknown.length === 1 ? lacking.filter(one => isInItsPlace([own, unknown[0]!], all, one)) : []
  const meant = isAlike ? lacking : placed
  if (meant.length !== unknown.length) return []
  return unknown.flatMap(({segment, range, word: seen}, index) =>
    meant.some(({word}) => isKin(word.toLowerCase(), seen.toLowerCase()))
      ? []
      : [{segment, range, seen, expected: meant[index]!.word, ...(absent.length === 0 && {isOnceLess: true as const})}]
  )
}

/** Whether a name stands beside the same one in a list as another does in all other versions. */
function isInItsPlace(
  [own, {stem}]: readonly [readonly LatinName[], LatinName],
  all: readonly (readonly LatinName[])[],
  lacking: LatinName
): boolean {
  const beside = all.map(words => besideInList(words, lacking.stem))
  return [...besideInList(own, stem)].some(place => beside.every(places => places.has(place)))
}

function isSaidOnceLess(stem: string, own: readonly LatinName[], all: readonly (readonly LatinName[])[]): boolean {
  const times = (words: readonly LatinName[]) => words.filter(other => other.stem === stem).length
  const [most, ...others] = all.map(times)
  return most! > 1 && others.every(count => count === most) && times(own) === most! - 1
}

function unique(names: readonly LatinName[]): LatinName[] {
  return names.filter(({stem}, at) => names.findIndex(other => other.stem === stem) === at)
}
