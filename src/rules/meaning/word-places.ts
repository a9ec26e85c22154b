import {lexicon} from '../../align/lexicon.ts'
import {stem} from '../../align/stem.ts'
import {matches} from '../../matches.ts'
import type {Range} from '../../model/index.ts'

/** A word that is rarer a translation than this may stand for another. */
const LEAST = 0.05
/** The same for a word of one character. */
const LEAST_OF_ONE = 0.3
/** The same for one that English leads to: how often its English word is translated so, in how many of its cases. */
const LEAST_BY_ENGLISH = 0.04

/** What a word may be in another language: as the lexicon has it and, between Chinese and Japanese, the same characters and what English leads to. */
export function translationsOf(word: string, from: string, to: string): readonly string[] {
  const {words, shares} = lexicon().translator(from, to)(from === 'en' ? stem(word) : word)
  const own = words.filter((one, at) => shares[at]! >= (one.length > 1 || to === 'en' ? LEAST : LEAST_OF_ONE))
  if (from === 'en' || to === 'en') return own
  return [...new Set([...own, ...byEnglish(word, from, to), ...charactersOf(word)])]
}

function byEnglish(word: string, from: string, to: string): string[] {
  const sums = new Map<string, number>()
  const {words, shares} = lexicon().translator(from, 'en')(word)
  for (const [at, english] of words.entries()) {
    const other = lexicon().translator('en', to)(english)
    for (const [index, one] of other.words.entries())
      sums.set(one, (sums.get(one) ?? 0) + shares[at]! * other.shares[index]!)
  }
  return [...sums].flatMap(([one, sum]) => (sum >= LEAST_BY_ENGLISH && one.length > 1 ? [one] : []))
}

/** The word itself, and its Han characters that say something alone: 使 of 使用. */
function charactersOf(word: string): string[] {
  return HAN.test(word) ? [word, ...[...word].filter(one => HAN.test(one) && !LIGHT.has(one))] : []
}

const LIGHT: ReadonlySet<string> = new Set('一不有的是行出用入成定化中上下大小会能可要以所为来去到时')
const HAN = /\p{Script=Han}/u

/** Where words stand in a text, folded and in lower case; of those that overlap, the first and longest. Of English, stems. */
export function placesOf(text: string, words: readonly string[], language: string): Range[] {
  if (language === 'en')
    return matches(text, ENGLISH).flatMap(({0: word, index}) =>
      words.includes(stem(word)) ? [{start: index, end: index + word.length}] : []
    )
  const found = words.flatMap(word => allPlaces(text, word)).sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter(({start}, at) => at === 0 || start >= found[at - 1]!.end)
}

const ENGLISH = /[a-z]+(?:'s|s')?/g

function allPlaces(text: string, word: string): Range[] {
  const places: Range[] = []
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1))
    places.push({start, end: start + word.length})
  return places
}
