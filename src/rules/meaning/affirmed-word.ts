import {languageOf} from '../../align/language.ts'
import {foldHan} from '../../han/fold.ts'
import {locate} from '../../locate.ts'
import type {Locale, Range, Segment, TranslationUnit} from '../../model/index.ts'
import type {Place} from '../../rule.ts'
import {DENIAL_NEAR} from '../data/denied-words.ts'
import {SURE} from './affirmed-sentence.ts'
import {deniedWords} from './denied-english.ts'
import {denialOf, denialsIn, isParaphrased} from './negations.ts'
import type {Said} from './silence.ts'
import {placesOf, translationsOf} from './word-places.ts'

/** A word that one version affirms where the others deny it. */
export interface AffirmedWord {
  readonly text: string
  readonly place: Place
  /** The “not” and the word in English: “does not exist”. */
  readonly denied: string
  readonly witnesses: readonly Said[]
  /** Whether two versions say “not”. */
  readonly isSure: boolean
}

/** What English denies with another version or as the source, and one version affirms; undefined where nothing is sure. */
export function affirmedWord({variants, confidence}: TranslationUnit, source: Locale): AffirmedWord | undefined {
  const english = [...variants].find(([locale]) => languageOf(locale) === 'en')
  if (!english || confidence < SURE.attested) return undefined
  const [locale, original] = english
  const others = [...variants].flatMap(([locale, segments]) => (segments === original ? [] : [{locale, segments}]))
  // What is said in one sentence there and in more here is rendered freely, or left in part.
  const most = others.length > 1 ? MOST : 1
  if (original.length > 1 || others.some(({segments}) => segments.length > most)) return undefined
  for (const {word, denied, isHeld} of deniedWords(original)) {
    const found = others.map(other => ({...other, affirmed: affirmedIn(other.segments, word, other.locale)}))
    const [culprit, ...more] = found.filter(({affirmed}) => affirmed !== undefined)
    if (!culprit || more.length > 0 || isParaphrased(original, culprit.segments, culprit.locale)) continue
    // A version that says “not” as often as English says it of another word.
    if (denialsIn(culprit.segments, culprit.locale) >= Math.max(1, denialsIn(original, locale))) continue
    const denying = others.filter(
      other => other.locale !== culprit.locale && denialOf(other.segments, other.locale) === 'denied'
    )
    const witnesses = [{locale, segments: original}, ...denying]
    const isAlone = others.length === 1 && !isHeld && locale === source && confidence >= SURE.alone
    if (witnesses.length < 2 && !isAlone) continue
    const {segment, range} = shown(culprit.affirmed!)
    return {
      text: segment.text.slice(range.start, range.end),
      place: {locale: culprit.locale, range: locate(segment, range)},
      denied,
      witnesses,
      isSure: witnesses.length > 1 && !isHeld
    }
  }
  return undefined
}

/** Sentences in which a version may say one of the others, where another says it in its own way, too. */
const MOST = 2

/** Where a version affirms an English word: its translation stands once, and nothing near it denies; as offsets in the text of a segment. */
function affirmedIn(
  segments: readonly Segment[],
  word: string,
  locale: Locale
): {segment: Segment; range: Range} | undefined {
  const language = languageOf(locale)
  const near = DENIAL_NEAR[language]
  if (!near) return undefined
  const all = segments.flatMap(segment => {
    const text = foldHan(segment.text.toLowerCase())
    const words = translationsOf(word, 'en', language).filter(own => isWord(own, language))
    return placesOf(text, words, language).map(range => ({segment, text, range}))
  })
  const [place, ...others] = all
  if (!place || others.length > 0 || place.text.length !== place.segment.text.length) return undefined
  const {text, range} = place
  // Japanese denies behind its verb, to the end of the sentence, or by a character or word before it (未対応, ノットイコール); Chinese before it, in its clause.
  const around =
    language === 'ja'
      ? /(?:ノット|.)?$/u.exec(text.slice(0, range.start))![0] + text.slice(range.end)
      : clauseAt(text, range.start)
  return near.test(around) ? undefined : place
}

/** A character by itself says little: 可用 and 待ち, not 可 and 待. */
function shown({segment, range}: {segment: Segment; range: Range}): {segment: Segment; range: Range} {
  const isLone =
    range.end - range.start === 1 && /[\p{Script=Han}\p{Script=Hiragana}]/u.test(segment.text[range.end] ?? '')
  return isLone ? {segment, range: {...range, end: range.end + 1}} : {segment, range}
}

/** Says something by itself, and denies nothing. */
function isWord(word: string, language: string): boolean {
  return !DENIAL_NEAR[language]!.test(word) && (word.length > 1 || HAN.test(word)) && !SMALL.test(word)
}

/** The clause of Chinese that an offset is in, with those before it that it goes on: 不能…，或…. */
function clauseAt(text: string, at: number): string {
  const before = text.slice(0, at).split(CLAUSE_END)
  let clause = before.pop()! + text.slice(at).split(CLAUSE_END, 1)[0]!
  // What goes on is denied by what it goes on from.
  while (before.length > 0 && GOES_ON.test(clause)) clause = `${before.pop()!}，${clause}`
  return clause
}

const CLAUSE_END = /[，,。；;！？!?（）()：:]/u
/** A clause that the one before it denies too: it begins with “or”, or is the next of some names. */
const GOES_ON = /^ ?(?:[A-Za-z]|或|和|及|以及|与|並|并|且|而且|也|又|还|更)/u
const HAN = /\p{Script=Han}/u
const SMALL = /^\p{Script=Hiragana}{1,2}$/u
