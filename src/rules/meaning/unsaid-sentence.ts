import {languageOf} from '../../align/language.ts'
import {lexicon} from '../../align/lexicon.ts'
import {stem} from '../../align/stem.ts'
import {tokens} from '../../align/tokens.ts'
import type {Locale, ParallelText, TranslationUnit} from '../../model/index.ts'
import {SMALL_WORDS} from '../data/small-words.ts'
import {isTranslated} from '../english/is-translated.ts'
import {legible} from '../shared/letters.ts'
import {contentWords, englishOf, folded, isRead} from './said-words.ts'
import {othersOf, silenceIn} from './silence.ts'
import {placesOf, translationsOf} from './word-places.ts'

/** The sentence must be so much likelier dropped than said in the ones beside it: logarithm of the odds. */
const LEAST = 4

/**
 * Whether the sentences beside one that a version lacks have none of its words: by their lengths alone it might be said there. What the English has
 * beside it says nothing of it. Of 48 lost sentences that lengths let pass, in 16 sites of documentation, it tells two of three; on their untouched
 * pages it speaks 16 times in 90,000 segments, and 12 of those lack the sentence.
 */
export function isUnsaid(
  unit: TranslationUnit,
  culprit: Locale,
  {units, source}: Pick<ParallelText, 'units' | 'source'>
): boolean {
  const english = englishOf(unit)
  // What a translation adds is said freely.
  if (english === undefined) return unit.variants.has(source) && hasNoWord(unit, culprit, units)
  const at = units.indexOf(unit)
  const beside = [units[at - 1], units[at + 1]].filter(one => one !== undefined && one.group === unit.group)
  const own = beside.flatMap(one => one!.variants.get(culprit) ?? [])
  if (!isRead(culprit) || !isTranslated(own, culprit)) return false
  const weigh = silenceIn({locale: culprit, segments: own}, othersOf(unit, [english, culprit]))
  const wordsIn = (one: TranslationUnit | undefined) =>
    contentWords((one?.variants.get(english) ?? []).map(legible).join(' ')).map(({text}) => text)
  const known = new Set(beside.flatMap(wordsIn).map(stem))
  const words = wordsIn(unit).filter(word => !known.has(stem(word)))
  return words.reduce((sum, word) => sum + weigh(word), 0) >= LEAST
}

/** Words that the lexicon knows and a sentence has at least, and of them the share that may be said beside it by chance. */
const [FEWEST, CHANCE] = [4, 0.2]
/** A word of which the lexicon knows less in English says nothing. */
const KNOWN = 0.4

/** The same of a sentence in Chinese or Japanese: the sentences beside have as good as none of its words. */
function hasNoWord(unit: TranslationUnit, culprit: Locale, units: readonly TranslationUnit[]): boolean {
  const having = [...unit.variants.keys()].find(isRead)
  if (having === undefined) return false
  const at = units.indexOf(unit)
  const beside = [units[at - 1], units[at + 1]].filter(one => one !== undefined && one.group === unit.group)
  const segmentsIn = (locale: Locale) => beside.flatMap(one => one!.variants.get(locale) ?? [])
  if (!isTranslated(segmentsIn(culprit), culprit)) return false
  const [own, other] = [having, culprit].map(locale => folded(segmentsIn(locale)))
  const [from, to] = [languageOf(having), languageOf(culprit)]
  const words = [...new Set(wordsOf(folded(unit.variants.get(having)!), from))].filter(word => !own!.includes(word))
  const found = words.filter(
    word => placesOf(other!, translationsOf(word, from, to), to).length > 0 || other!.includes(word)
  )
  return words.length >= FEWEST && found.length <= words.length * CHANCE
}

/** The words of Chinese or Japanese that say something. */
function wordsOf(text: string, language: string): string[] {
  const translate = lexicon().translator(language, 'en')
  return tokens(text, language, lexicon().words(language))
    .map(({word}) => word)
    .filter(word => SAYING.test(word) && !SMALL_WORDS[language]!.has(word) && translate(word).sum >= KNOWN)
}

const SAYING = /^(?:\p{Script=Katakana}|ー){2,}$|\p{Script=Han}/u
