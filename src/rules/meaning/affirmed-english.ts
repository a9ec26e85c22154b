import {languageOf} from '../../align/language.ts'
import type {Locale, TranslationUnit} from '../../model/index.ts'
import {DENIED_PREDICATE, ENGLISH_TURNS} from '../data/denials.ts'
import {NEGATION} from '../data/negations.ts'
import {textOf} from '../shared/letters.ts'
import {type Sides, SURE} from './affirmed-sentence.ts'

/**
 * The English of a unit that says nothing which another language may put with a “not”, where a Chinese and a Japanese sentence both deny their
 * predicate: “The fee will be refunded” beside 该费用不予退还 and 返金いたしません. Their adjectives deny much that English affirms (不明 for “obscure”).
 */
export function affirmedEnglish({variants, confidence}: TranslationUnit): Sides | undefined {
  if (confidence < SURE.attested || variants.size < 3) return undefined
  const culprit = [...variants.keys()].find(locale => languageOf(locale) === 'en')
  if (culprit === undefined || [...variants.values()].some(segments => segments.length !== 1)) return undefined
  const witnesses = [...variants.keys()].filter(locale => locale !== culprit)
  const isDenied = (locale: Locale) => {
    const language = languageOf(locale)
    const text = textOf(variants.get(locale)!).replaceAll(NEGATION[language]?.idle ?? '', ' ')
    return DENIED_PREDICATE[language]?.test(text) === true
  }
  if (!witnesses.every(isDenied) || ENGLISH_TURNS.test(textOf(variants.get(culprit)!))) return undefined
  return {culprit, witnesses}
}
