import {languageOf} from '../../align/language.ts'
import {locate} from '../../locate.ts'
import type {Locale, Range, TranslationUnit} from '../../model/index.ts'

/** A word of a row of words that exclude each other, at its place: “weeks”, 数周; “a month”, 每月. */
export interface Ranked {
  /** Its place in the row. */
  readonly rank: number
  readonly written: string
  readonly range: Range
}

/** A word where all other versions have another one of its row. */
export interface RankedFault {
  readonly culprit: Locale
  readonly witnesses: readonly Locale[]
  readonly found: Ranked
  readonly expected: Ranked & {readonly locale: Locale}
}

/** “Days or weeks” and 数日から数週間 against 数月或数年: one of three versions names as many words of the row as all others, and not the same. */
export function rankedFaults(
  {variants}: TranslationUnit,
  read: (text: string, locale: Locale) => readonly Ranked[]
): RankedFault[] {
  if (variants.size < 3) return []
  const known = new Map<Locale, readonly Ranked[]>()
  // Most sentences have none in any version, and English takes longest to read.
  for (const [locale, segments] of [...variants].sort(([a], [b]) => Number(isEnglish(a)) - Number(isEnglish(b)))) {
    const words = segments.flatMap(segment =>
      read(segment.text, locale).map(word => ({...word, range: locate(segment, word.range)}))
    )
    if (words.length === 0) return []
    known.set(locale, distinct(words))
  }
  const all = [...variants.keys()].map(locale => ({locale, words: known.get(locale)!}))
  return all.flatMap(({locale: culprit, words}): RankedFault[] => {
    const others = all.filter(({locale}) => locale !== culprit)
    const [witness] = others
    const isSame = others.every(other => haveSame(other.words, witness!.words))
    if (!isSame || words.length !== witness!.words.length) return []
    const found = words.find(({rank}) => !has(witness!.words, rank))
    const expected = witness!.words.find(({rank}) => !has(words, rank))
    if (!found || !expected) return []
    const witnesses = others.map(({locale}) => locale)
    return [{culprit, witnesses, found, expected: {...expected, locale: witness!.locale}}]
  })
}

function isEnglish(locale: Locale): boolean {
  return languageOf(locale) === 'en'
}

function has(words: readonly Ranked[], rank: number): boolean {
  return words.some(word => word.rank === rank)
}

function haveSame(words: readonly Ranked[], others: readonly Ranked[]): boolean {
  return words.length === others.length && words.every(({rank}) => has(others, rank))
}

function distinct(words: readonly Ranked[]): Ranked[] {
  return words.filter(({rank}, at) => words.findIndex(other => other.rank === rank) === at)
}

/** The words of a text that an expression finds, each word of the row a group `_0`, `_1` … */
export function rankedIn(text: string, expression: RegExp): Ranked[] {
  return [...text.matchAll(expression)].map(({0: found, index, groups = {}}) => {
    const written = found.trimStart()
    const start = index + found.length - written.length
    return {
      rank: Object.keys(groups).findIndex(name => groups[name] !== undefined),
      written,
      range: {start, end: start + written.length}
    }
  })
}

/** An expression for `rankedIn`: the words of a row, from the first, as sources of expressions. */
export function rowOf(words: readonly string[]): RegExp {
  return new RegExp(words.map((word, at) => `(?<_${at}>${word})`).join('|'), 'giu')
}
