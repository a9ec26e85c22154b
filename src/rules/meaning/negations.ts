import {languageOf} from '../../align/language.ts'
import {CJK_RUN} from '../../characters.ts'
import {charactersOf} from '../../count.ts'
import {foldHan} from '../../han/fold.ts'
import {matches} from '../../matches.ts'
import type {Locale, Segment} from '../../model/index.ts'
import {EXPLAINED} from '../data/explained.ts'
import {NEGATION, PARAPHRASES} from '../data/negations.ts'
import {textOf} from '../shared/letters.ts'

/** Whether a text says “not”, says nothing of the kind, or may say so in another way; undefined in a language that is not known. */
export type Denial = 'denied' | 'affirmed' | 'unclear'

/** What a version of a unit says; a text that was left in the language of another version says nothing of its own. */
export function denialOf(segments: readonly Segment[], locale: Locale): Denial | undefined {
  const language = languageOf(locale)
  const negation = NEGATION[language]
  const text = textOf(segments).replaceAll(VALUE, ' ').replaceAll(OF_NAME, ' ')
  if (!negation || !isIn(language, text)) return undefined
  const {idle, turning} = negation
  // DNS（Did Not Start）: what is left in English denies too.
  if (language !== 'en' && LEFT.test(text)) return 'unclear'
  if (negation.plain.test(text.replaceAll(idle, ' '))) return 'denied'
  return !turning || turning.test(text) || negation.plain.test(text) ? 'unclear' : 'affirmed'
}

/** How many words of a version say “not”. */
export function denialsIn(segments: readonly Segment[], locale: Locale): number {
  const {plain, idle} = NEGATION[languageOf(locale)] ?? {}
  if (!plain || !idle) return 0
  const rest = textOf(segments).replaceAll(VALUE, ' ').replaceAll(idle, ' ')
  return rest.match(new RegExp(plain, `g${plain.flags}`))?.length ?? 0
}

/** Whether a sentence says “not” twice: 見えない文字がなく. */
export function deniesTwice({segment, locale}: {readonly segment: Segment; readonly locale: Locale}): boolean {
  const more = languageOf(locale) === 'ja' ? matches(segment.text, NOT_OF_JAPANESE).length : 0
  return denialsIn([segment], locale) > 1 || more > 1
}

const NOT_OF_JAPANESE = /な(?:い|く|かった)|ません|ず[、に]/g

/**
 * Whether a text that may deny in another way does not: each character in it that may stand for a “not” belongs to a word that denies nothing, or
 * stands in the other versions too, beside their “not” (违反 and 違反).
 */
export function affirmsBeside(segments: readonly Segment[], locale: Locale, others: readonly string[]): boolean {
  const {idle, plain: negation, turning, harmless} = NEGATION[languageOf(locale)] ?? {}
  if (!idle || !negation || !turning || !harmless) return false
  const text = textOf(segments).replaceAll(VALUE, ' ')
  if (negation.test(text) || LEFT.test(text)) return false
  const found = text.replaceAll(harmless, ' ').match(new RegExp(turning, 'gu')) ?? []
  const beside = others.map(foldHan)
  return found.every(word => !DENIES.test(word) && beside.some(other => other.includes(foldHan(word))))
}

/**
 * Whether a text that may deny in another way does not: what may stand for a “not” in it translates a word of the English that denies nothing
 * (仅 beside “only”).
 */
export function affirmsBesideEnglish(
  segments: readonly Segment[],
  locale: Locale,
  english: readonly Segment[]
): boolean {
  const {plain: negation, turning, harmless} = NEGATION[languageOf(locale)] ?? {}
  if (!negation || !turning || !harmless) return false
  const [text, original] = [segments, english].map(textOf) as [string, string]
  if (negation.test(text) || LEFT.test(text)) return false
  const rest = EXPLAINED.reduce(
    (rest, {word, english}) => {
      // As often as English has it: 別 of another thing may say “not”.
      let left = original.split(english).length - 1
      return left > 0 ? rest.replace(word, found => (left-- > 0 ? ' ' : found)) : rest
    },
    text.replaceAll(VALUE, ' ').replaceAll(harmless, ' ')
  )
  return !turning.test(rest)
}

/** Whether a version says in words of its own, without a “not”, all that English denies. */
export function isParaphrased(english: readonly Segment[], segments: readonly Segment[], locale: Locale): boolean {
  const language = languageOf(locale)
  const [original, text] = [english, segments].map(textOf) as [string, string]
  const rest = PARAPHRASES.reduce((rest, {denied, said, affirmed}) => {
    const isSaid = said ? said[language]?.test(text) : affirmed?.[language]?.test(text) === false
    return isSaid ? rest.replaceAll(denied, ' ') : rest
  }, original)
  const {idle, plain: negation} = NEGATION.en!
  return rest !== original && !negation.test(rest.replaceAll(idle, ' '))
}

/** Mostly in the letters of the language: a Chinese or Japanese text has more letters of its own than three for a Latin word. */
function isIn(language: string, text: string): boolean {
  const own = charactersOf(text, CJK_RUN)
  const words = text.match(/\p{Script=Latin}+/gu)?.length ?? 0
  return language === 'en' ? own < words : own > words * 2
}

/** Says “not” by itself, whatever the other versions have. */
const DENIES = /[非不无無未否没沒莫勿毋禁拒避免防止]/u

/** A value in quotation marks, which every version keeps: 'never'; and a name of capitals: “Do Not Disturb”. */
const VALUE =
  /(?<![\p{L}\d])(?:'[\w-]+'|"[\w-]+"|‘[\w-]+’|“[\w-]+”|["“「](?:\p{Lu}[\w'’-]* ){1,5}\p{Lu}[\w'’-]*["”」])/gu

/** “Taira no Shigemori”: the “no” of a Japanese name. */
const OF_NAME = /(?<=\p{Lu}\p{Ll}+ )no (?=\p{Lu}\p{Ll})/gu

const LEFT = /\b(?:not|never|cannot|without)\b/i
