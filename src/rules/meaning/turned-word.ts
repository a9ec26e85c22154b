import {languageOf} from '../../align/language.ts'
import {foldHan} from '../../han/fold.ts'
import {locate} from '../../locate.ts'
import type {Locale, ParallelText, Range, Segment, TranslationUnit} from '../../model/index.ts'
import type {Place} from '../../rule.ts'
import {DENIAL_FORMS, DENIED_SMALL, ENGLISH_TURNS} from '../data/denials.ts'
import {HOLDS_NOT} from '../data/denied-words.ts'
import {SMALL_WORDS} from '../data/small-words.ts'
import {textOf} from '../shared/letters.ts'
import {SURE} from './affirmed-sentence.ts'
import {deniedWords} from './denied-english.ts'
import {deniedHan} from './denied-han.ts'
import {standsBeside} from './moved-denial.ts'
import {affirmsBeside, affirmsBesideEnglish, denialOf, deniesTwice, isParaphrased} from './negations.ts'
import {placesOf, translationsOf} from './word-places.ts'

/** A word that one version denies and another affirms. */
export interface TurnedWord {
  /** The one that is alone, or that is no source. */
  readonly culprit: Locale
  /** Whether that one denies it, and the others do not. */
  readonly isAdded: boolean
  readonly denied: Spot
  readonly affirmed: Spot
  readonly witnesses: readonly Locale[]
}

/** Words at a place. */
export type Spot = {readonly text: string; readonly place: Place}

interface Version {
  readonly locale: Locale
  readonly language: string
  readonly segment: Segment
}

/**
 * A word that one version denies, its only one, and that another has in a sentence without anything that may deny: English need not be one of
 * them. Of three versions the third says who is right; of two, the source. Undefined where nothing is sure.
 */
export function turnedWord(
  unit: TranslationUnit,
  {source, units}: Pick<ParallelText, 'source' | 'units'>
): TurnedWord | undefined {
  const {variants, confidence} = unit
  if (confidence < SURE.attested) return undefined
  const versions = [...variants].flatMap(([locale, [segment, ...more]]): Version[] =>
    segment && more.length === 0 ? [{locale, language: languageOf(locale), segment}] : []
  )
  if (versions.length < 2 || versions.length !== variants.size) return undefined
  if (!versions.some(({segment}) => HINT.test(segment.text))) return undefined
  for (const denying of versions)
    for (const affirming of versions) {
      const found = denying === affirming ? undefined : turnedIn(denying, affirming)
      if (!found) continue
      const others = versions.filter(one => one !== denying && one !== affirming)
      const culprit = culpritOf({denying, affirming, others, source})
      const english = versions.find(({language}) => language === 'en')
      if (!culprit || (english && isParaphrased([english.segment], [affirming.segment], affirming.locale))) continue
      const isAdded = culprit === denying
      if (standsBeside(unit, units, {culprit: culprit.locale, isAdded})) continue
      const witnesses = [...variants.keys()].filter(locale => locale !== culprit.locale)
      return {...found, culprit: culprit.locale, isAdded, witnesses}
    }
  return undefined
}

/** Any letter of a “not”, at a glance. */
const HINT = /[不没沒未无無勿禁]|ませ|な[いかく]|ず[、に]|\b(?:not|no|never|cannot|without)\b|n['’]t\b/i

interface Scene {
  readonly denying: Version
  readonly affirming: Version
  readonly others: readonly Version[]
  readonly source: Locale
}

function culpritOf({denying, affirming, others, source}: Scene): Version | undefined {
  if (others.length === 0) return denying.locale === source ? affirming : denying
  const isDenied = others.every(({segment, locale}) => denialOf([segment], locale) === 'denied')
  // A source that all translations deny: of the same word.
  const isSame = () => affirming.locale !== source || others.every(other => turnedIn(other, affirming))
  if (isDenied) return isSame() ? affirming : undefined
  return others.every(other => isAffirmed(other, denying)) ? denying : undefined
}

/** Where a version denies a word that another affirms. */
function turnedIn(denying: Version, affirming: Version): Pick<TurnedWord, 'denied' | 'affirmed'> | undefined {
  const all = deniedIn(denying)
  if (all.length === 0 || deniesTwice(denying) || MENDED.test(denying.segment.text)) return
  if (!isAffirmed(affirming, denying)) return
  for (const {word, range} of all) {
    const place = placeIn(affirming, translationsOf(word, denying.language, affirming.language))
    if (place) return {denied: spotOf(denying, range), affirmed: spotOf(affirming, place)}
  }
  return undefined
}

/** “Fix: the boat cannot be seen”, and “the boat can be seen now”; and what contrasts two: “the pier, not the quay”. */
const MENDED = /修复|修復|修正|解决|解決|问题|問題|不具合|\bfix|\bbugs?\b|\bissues?\b|, (?:and |but )?not\b/i

function deniedIn({segment, language}: Version): readonly {word: string; range: Range}[] {
  if (language !== 'en') return deniedHan(segment.text, language)
  return deniedWords([segment]).flatMap(({word, denied, isHeld}) => {
    const start = segment.text.indexOf(denied)
    return isHeld || HOLDS_NOT.has(word) || start < 0 ? [] : [{word, range: {start, end: start + denied.length}}]
  })
}

/** Whether nothing in a version may stand for the “not” of another. */
function isAffirmed({segment, locale, language}: Version, denying: Version): boolean {
  if (language === 'en') return !ENGLISH_TURNS.test(textOf([segment]))
  const denial = denialOf([segment], locale)
  if (denial !== 'affirmed' && denial !== 'unclear') return false
  if (DENIAL_FORMS[language]!.turning.test(segment.text)) return false
  if (denying.language !== 'en')
    return denial === 'affirmed' || affirmsBeside([segment], locale, [textOf([denying.segment])])
  // “Do not use tools” is ツールの使用 in a list of what is forbidden.
  if (language === 'ja' && !PREDICATE.test(segment.text)) return false
  if (isParaphrased([denying.segment], [segment], locale)) return false
  return denial === 'affirmed' || affirmsBesideEnglish([segment], locale, [denying.segment])
}

const PREDICATE = /\p{Script=Hiragana}[^\p{L}\p{N}]*$/u

function placeIn({segment: {text}, language}: Version, words: readonly string[]): Range | undefined {
  const folded = foldHan(text.toLowerCase())
  if (folded.length !== text.length) return undefined
  const own = language === 'en' ? words : words.filter(word => isSaying(word, language))
  return placesOf(folded, own, language).find(
    ({start, end}) =>
      language !== 'ja' || end - start > 1 || (!HAN.test(text[start - 1] ?? '') && KANA.test(text[end] ?? ''))
  )
}

function isSaying(word: string, language: string): boolean {
  return SAYING.test(word) && (!SMALL_WORDS[language]?.has(word) || DENIED_SMALL.test(word))
}

/** More than one or two letters of grammar. */
const SAYING = /\p{Script=Han}|[^\p{Script=Hiragana}]{2}|.{3}/u
const HAN = /\p{Script=Han}/u
/** A Japanese word of one Han character goes on in kana. */
const KANA = /\p{Script=Hiragana}/u

function spotOf({segment, locale}: Version, range: Range): Spot {
  return {text: segment.text.slice(range.start, range.end), place: {locale, range: locate(segment, range)}}
}
