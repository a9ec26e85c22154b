import {foldHan} from '../han/fold.ts'
import type {Locale} from '../model/index.ts'
import {languageOf} from './language.ts'
import type {Lexicon} from './lexicon.ts'
import {stem} from './stem.ts'

/** How far a text of another language is what a lexicon gives for an English phrase, 0 to 1. */
export type Gloss = (phrase: string, text: string, locale: Locale) => number

/** A word that rarer is a translation than this is chance. */
const LEAST = 0.03

/**
 * The share of the letters of a text that are translations of the words of a phrase, times the share of its words that have one there. Characters
 * count in their Simplified form.
 */
export function glosser(lexicon: Lexicon): Gloss {
  return (phrase, text, locale) => {
    const language = languageOf(locale)
    const translate = lexicon.translator('en', language)
    const folded = foldHan(text.normalize('NFKC').toLowerCase()).replaceAll(/[\s・]/g, '')
    const words = phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const covered = new Uint8Array(folded.length)
    let said = 0
    for (const word of words) {
      const {words: found, shares} = translate(stem(word))
      const known = [word, ...found.filter((_, at) => shares[at]! >= LEAST)]
      let isSaid = false
      for (const one of known) {
        const at = folded.indexOf(one)
        if (at < 0) continue
        covered.fill(1, at, at + one.length)
        isSaid = true
      }
      if (isSaid) said += 1
    }
    if (words.length === 0 || folded === '') return 0
    return (covered.reduce((sum, one) => sum + one, 0) / folded.length) * (said / words.length)
  }
}
