import type {Lexicon, Translations} from './lexicon.ts'
import {WORDS} from './parameters.ts'
import type {IndexedSide} from './vocabulary.ts'

/** What the words of one side say of the words of the other, out of the lexicon. */
export interface WordTable {
  /** For each word of the given side the words of the other that translate it, and how often they do. */
  readonly targets: readonly (readonly number[])[]
  readonly shares: readonly (readonly number[])[]
  /** For each word of the given side the share of its translations that the lexicon does not know. */
  readonly unknown: Float64Array
  /** For each word of the other side the share of it that words of the lexicon say. */
  readonly told: Float64Array
}

/** What the words of the second of two sides say of the first, and those of the first of the second. */
export type WordTables = readonly [WordTable, WordTable]

/** Translations in a document: besides, how often a word of the other side would stand in a unit by chance. */
export interface Dictionary extends WordTable {
  readonly chances: Float64Array
}

const NONE: readonly number[] = []

/** What the words of two sides say of each other. */
export function wordTables(first: IndexedSide, second: IndexedSide, lexicon: Lexicon): WordTables {
  const back = second.words.names.map(lexicon.translator(second.language, first.language))
  const forth = first.words.names.map(lexicon.translator(first.language, second.language))
  return [wordTable(back, first, forth), wordTable(forth, second, back)]
}

/** What the words of a side, by their translations, say of the words that `own` has. */
function wordTable(given: readonly Translations[], own: IndexedSide, ofOwn: readonly Translations[]): WordTable {
  const unknown = new Float64Array(given.length)
  const targets: (readonly number[])[] = []
  const shares: (readonly number[])[] = []
  for (let number = 0; number < given.length; number += 1) {
    const {words, shares: all, sum} = given[number]!
    let here: number[] | undefined
    let often: number[] | undefined
    for (let at = 0; at < words.length; at += 1) {
      const target = own.words.find(words[at]!)
      if (target === undefined) continue
      here ??= []
      often ??= []
      here.push(target)
      often.push(all[at]!)
    }
    unknown[number] = Math.max(0, 1 - sum)
    targets.push(here ?? NONE)
    shares.push(often ?? NONE)
  }
  const told = Float64Array.from(ofOwn, ({sum}) => Math.min(WORDS.told, sum))
  return {targets, shares, unknown, told}
}

/** The translations of a side as its units hold its words. */
export function dictionaryOf(translations: WordTable, {wordFrequencies}: IndexedSide): Dictionary {
  const total = wordFrequencies.reduce((sum, count) => sum + count, WORDS.strength)
  const chances = new Float64Array(wordFrequencies.length)
  for (let word = 0; word < chances.length; word += 1)
    chances[word] = (wordFrequencies[word]! + WORDS.strength * WORDS.chance) / total
  return {...translations, chances}
}
