import {languageOf} from '../../align/language.ts'
import {lexicon} from '../../align/lexicon.ts'
import {stem} from '../../align/stem.ts'
import {foldHan} from '../../han/fold.ts'
import {locate} from '../../locate.ts'
import {matches} from '../../matches.ts'
import type {Locale, Range, Segment, TranslationUnit} from '../../model/index.ts'
import type {Place} from '../../rule.ts'
import {BESIDE_NOT, DENIAL_NEAR} from '../data/denied-words.ts'
import {NEGATION} from '../data/negations.ts'
import {textOf} from '../shared/letters.ts'
import {SURE} from './affirmed-sentence.ts'
import {denialOf, denialsIn, isParaphrased} from './negations.ts'
import type {Said} from './silence.ts'

/** A word that is rarer a translation than this may stand for another. */
const LEAST = 0.1
/** The same for a word of one character. */
const LEAST_OF_ONE = 0.3

/** A word that one version affirms where the others deny it. */
export interface AffirmedWord {
  readonly text: string
  readonly place: Place
  /** The “not” and the word in English: “does not exist”. */
  readonly denied: string
  readonly witnesses: readonly Said[]
}

/** What English denies with another version or as the source, and one version affirms; undefined where nothing is sure. */
export function affirmedWord({variants, confidence}: TranslationUnit, source: Locale): AffirmedWord | undefined {
  const english = [...variants].find(([locale]) => languageOf(locale) === 'en')
  if (!english || confidence < SURE.attested) return undefined
  const [locale, original] = english
  const others = [...variants].flatMap(([locale, segments]) => (segments === original ? [] : [{locale, segments}]))
  // What is said in one sentence there and in two here is rendered freely, or left in part.
  if (original.length > 1 || others.some(({segments}) => segments.length > 1)) return undefined
  for (const {word, denied} of deniedWords(original)) {
    const found = others.map(other => ({...other, range: affirmedIn(other.segments[0]!, word, other.locale)}))
    const [culprit, ...more] = found.filter(({range}) => range !== undefined)
    if (!culprit || more.length > 0 || isParaphrased(original, culprit.segments, culprit.locale)) continue
    // A version that says “not” as often as English says it of another word.
    if (denialsIn(culprit.segments, culprit.locale) >= Math.max(1, denialsIn(original, locale))) continue
    const denying = others.filter(
      other => other.locale !== culprit.locale && denialOf(other.segments, other.locale) === 'denied'
    )
    const witnesses = [{locale, segments: original}, ...denying]
    if (witnesses.length < 2 && (others.length > 1 || locale !== source || confidence < SURE.alone)) continue
    const [segment] = culprit.segments
    const range = culprit.range!
    return {
      text: segment!.text.slice(range.start, range.end),
      place: {locale: culprit.locale, range: locate(segment!, range)},
      denied,
      witnesses
    }
  }
  return undefined
}

/**
 * The words that the “not” of an English text is of, in lower case. Left out are those that stand in it more than once, and a text that takes its
 * “not” back: “not … unless”.
 */
function deniedWords(segments: readonly Segment[]): readonly {word: string; denied: string}[] {
  const text = textOf(segments).replaceAll(NEGATION.en!.idle, ' ')
  // Two that deny affirm.
  const nots = text.match(NOTS)?.length ?? 0
  if (nots === 0 || (nots > 1 && /\bwithout\b/i.test(text)) || TAKEN_BACK.test(text)) return []
  const all = matches(text, WORD).map(([word]) => stem(word.toLowerCase()))
  return matches(text, NOT_AND_BEHIND).flatMap(({1: not = '', 2: behind = ''}) => {
    const found = matches(behind, WORD).find(([word]) => !BESIDE_NOT.has(word.toLowerCase()))
    const word = found?.[0].toLowerCase() ?? ''
    if (word.length < 3 || all.filter(one => one === stem(word)).length !== 1) return []
    return [{word, denied: not + behind.slice(0, found!.index + word.length)}]
  })
}

/** Where a version affirms an English word: its translation stands once, and nothing near it denies; as offsets in the text of the segment. */
function affirmedIn(segment: Segment, word: string, locale: Locale): Range | undefined {
  const language = languageOf(locale)
  const near = DENIAL_NEAR[language]
  if (!near) return undefined
  const text = foldHan(segment.text.toLowerCase())
  const [place, ...others] = placesOf(text, word, language)
  if (!place || others.length > 0 || text.length !== segment.text.length) return undefined
  // Japanese denies behind its verb, to the end of the sentence, or by a character before it (未対応); Chinese before it, in its clause.
  const around =
    language === 'ja'
      ? text.slice(Math.max(0, place.start - 1), place.start) + text.slice(place.end)
      : clauseAt(text, place.start)
  return near.test(around) ? undefined : place
}

/** Where the translations of an English word stand in a text; of those that overlap, the first and longest. */
function placesOf(text: string, word: string, language: string): Range[] {
  const {words, shares} = lexicon().translator('en', language)(stem(word))
  const found = words
    .filter((own, at) => shares[at]! >= (own.length > 1 ? LEAST : LEAST_OF_ONE) && isWord(own, language))
    .flatMap(own => allPlaces(text, own))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter(({start}, at) => at === 0 || start >= found[at - 1]!.end)
}

function allPlaces(text: string, word: string): Range[] {
  const places: Range[] = []
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1))
    places.push({start, end: start + word.length})
  return places
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

const WORD = /[a-z][a-z'’-]*/gi
const NOTS = /\b(?:not|cannot|never|without)\b|n['’]t\b/gi
const NOT_AND_BEHIND =
  /((?:\b(?:do|does|did|is|are|was|were|be|can|could|may|must|should|will|would|has|have|had) )?(?<!\b(?:if|or) |\bor may )\b(?:not|cannot|never|without)\b|\b[a-z]+n['’]t\b)(?=((?: +[a-z][a-z'’-]*){1,6}))/gi
/** What makes two that deny, asks, or says it the other way round beside. */
const TAKEN_BACK =
  /\b(?:unless|until|but|except|other than|only|rather than|instead|before|enough|neither|nor|how|why|whether)\b|\?/i
const CLAUSE_END = /[，,。；;！？!?（）()：:]/u
/** A clause that the one before it denies too: it begins with “or”, or is the next of some names. */
const GOES_ON = /^ ?(?:[A-Za-z]|或|和|及|以及|与|並|并|且|而且|也|又|还|更)/u
const HAN = /\p{Script=Han}/u
const SMALL = /^\p{Script=Hiragana}{1,2}$/u
