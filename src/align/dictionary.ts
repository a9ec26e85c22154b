import type {Lexicon} from './lexicon.ts'
import {WORDS} from './parameters.ts'
import type {IndexedSide} from './vocabulary.ts'

/** What the words of one side say of the words of the other, out of the lexicon. */
export interface Translations {
  /** For each word of the given side the words of the other that translate it, and how often they do. */
  readonly targets: readonly (readonly number[])[]
  readonly shares: readonly (readonly number[])[]
  /** For each word of the given side the share of its translations that the lexicon does not know. */
  readonly unknown: Float64Array
  /** For each word of the other side the share of it that words of the lexicon say. */
  readonly told: Float64Array
}

/** What the words of the second of two sides say of the first, and those of the first of the second. */
export type WordTables = readonly [Translations, Translations]

/** Translations in a document: besides, how often a word of the other side would stand in a unit by chance. */
export interface Dictionary extends Translations {
  readonly chances: Float64Array
}

const NONE: readonly number[] = []

/** The translations of the words of `given` by words that `own` has. */
export function translationsOf(given: IndexedSide, own: IndexedSide, lexicon: Lexicon): Translations {
  const unknown = new Float64Array(given.wordNames.length)
  const targets: (readonly number[])[] = []
  const shares: (readonly number[])[] = []
  for (const [number, word] of given.wordNames.entries()) {
    const found = lexicon.translations(word, given.language, own.language)
    let [sum, here, often] = [0, NONE, NONE]
    for (const {word, share} of found) {
      sum += share
      const target = own.words.get(word)
      if (target === undefined) continue
      here = here === NONE ? [target] : [...here, target]
      often = often === NONE ? [share] : [...often, share]
    }
    unknown[number] = Math.max(0, 1 - sum)
    targets.push(here)
    shares.push(often)
  }
  const told = Float64Array.from(own.wordNames, word => {
    let sum = 0
    for (const {share} of lexicon.translations(word, own.language, given.language)) sum += share
    return Math.min(WORDS.told, sum)
  })
  return {targets, shares, unknown, told}
}

/** The translations of a side as its units hold its words. */
export function dictionaryOf(translations: Translations, {wordFrequencies}: IndexedSide): Dictionary {
  const total = wordFrequencies.reduce((sum, count) => sum + count, WORDS.strength)
  const chances = Float64Array.from(wordFrequencies, count => (count + WORDS.strength * WORDS.chance) / total)
  return {...translations, chances}
}
