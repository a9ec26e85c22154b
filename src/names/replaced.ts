import type {Locale, Range, Segment, TranslationUnit} from '../model/index.ts'
import {known, type LatinName, latinNames} from './latin-names.ts'
import {isOneWord} from './spelling.ts'

/** A name in Latin letters that stands where all other versions have another. */
export interface Replaced {
  readonly segment: Segment
  /** UTF-16 offsets in the segment's text. */
  readonly range: Range
  readonly seen: string
  readonly expected: string
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
    ({word, stem}) => !isWord(stem) && texts.every(({stems, text}) => !stems.has(stem) && !isInitials(word, text))
  )
  if (unknown.length === 0) return []
  // The address of a link is kept where its text is not.
  const {text, stems} = known(variants.get(locale)!, ({value = ''}) => value)
  const all = others.map(other => latinNames(variants.get(other)!, other))
  const [first, ...rest] = all.map(words => words.filter(({isName}) => isName))
  const lacking = unique(first!).filter(
    ({stem, word}) =>
      !stems.has(stem) && !isInitials(word, text) && rest.every(names => names.some(other => other.stem === stem))
  )
  // Who says more names or fewer says the sentence in another way, and names what others only mean.
  const names = new Set([...all.flat(), ...own].flatMap(({isName, stem}) => (isName ? [stem] : [])))
  const count = (words: readonly LatinName[]) => words.filter(({stem}) => names.has(stem)).length
  if (lacking.length !== unknown.length || !all.some(words => count(words) === count(own))) return []
  return unknown.flatMap(({segment, range, word: seen}, index) =>
    lacking.some(({word}) => isKin(word.toLowerCase(), seen.toLowerCase()))
      ? []
      : [{segment, range, seen, expected: lacking[index]!.word}]
  )
}

function unique(names: readonly LatinName[]): LatinName[] {
  return names.filter(({stem}, at) => names.findIndex(other => other.stem === stem) === at)
}

/** One name in two forms, Nuxt and NuxtJS, TS and TypeScript; or two editions, ES2015 and ES2016, which are figures. */
function isKin(one: string, other: string): boolean {
  if (isOneWord(one, other) || one.replaceAll(/\d/g, '') === other.replaceAll(/\d/g, '')) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (long.startsWith(short)) return short.length < 4 || ENDINGS.has(long.slice(short.length))
  return long.endsWith(short) || isAbbreviation(short, long)
}

const ENDINGS = new Set('s es e d ed ing er r rs js x n ion ly al'.split(' '))

/** Begins alike, and its letters follow each other in the longer one; or k8s for Kubernetes. */
function isAbbreviation(short: string, long: string): boolean {
  if (long[0] !== short[0]) return false
  if (/\d/.test(short) && short.at(-1) === long.at(-1)) return true
  let at = 0
  for (const letter of long) if (letter === short[at]) at += 1
  return at === short.length && short.length * 2 <= long.length
}

/** The first letters of words of the text: OSS of open source software. */
function isInitials(word: string, text: string): boolean {
  if (!/^\p{Lu}{2,}s?$/u.test(word)) return false
  const words = text.match(/[\p{Script=Latin}]+/gu) ?? []
  return words
    .map(([first]) => first!.toUpperCase())
    .join('')
    .includes(word.replace(/s$/, ''))
}
