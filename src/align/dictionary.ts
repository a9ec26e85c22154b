import type {Lexicon} from './lexicon.ts'
import {WORDS} from './parameters.ts'
import type {IndexedSide} from './vocabulary.ts'

/** What the words of one side of a document say of the words of the other, out of the lexicon. */
export interface Dictionary {
  /** For each word of the given side the words of the other that translate it, and how much likelier than by chance. */
  readonly targets: readonly Int32Array[]
  readonly gains: readonly Float64Array[]
  /** For each word of the given side the share of its translations that the lexicon does not know. */
  readonly unknown: Float64Array
  /** For each word of the other side the share of it that words of the lexicon say. */
  readonly told: Float64Array
}

/** The translations of the words of `given` by words that `own` has. */
export function dictionaryOf(given: IndexedSide, own: IndexedSide, lexicon: Lexicon): Dictionary {
  const total = own.wordFrequencies.reduce((sum, count) => sum + count, WORDS.strength)
  const chance = (word: number) => (own.wordFrequencies[word]! + WORDS.strength * WORDS.chance) / total
  const unknown = new Float64Array(given.words.size)
  const targets: Int32Array[] = []
  const gains: Float64Array[] = []
  for (const [number, word] of given.wordNames.entries()) {
    const found = lexicon.translations(word, given.language, own.language)
    unknown[number] = Math.max(0, 1 - sharesOf(found))
    const here = found.filter(({word}) => own.words.has(word))
    targets.push(Int32Array.from(here, ({word}) => own.words.get(word)!))
    gains.push(Float64Array.from(here, ({word, share}) => share / chance(own.words.get(word)!)))
  }
  const told = Float64Array.from(own.wordNames, word =>
    Math.min(WORDS.told, sharesOf(lexicon.translations(word, own.language, given.language)))
  )
  return {targets, gains, unknown, told}
}

function sharesOf(translations: readonly {share: number}[]): number {
  return translations.reduce((sum, {share}) => sum + share, 0)
}
