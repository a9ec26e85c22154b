import {lexicon} from '../../align/lexicon.ts'
import {katakanaFeatures, latinSoundFeatures, transliterationFeatures} from '../../align/sound.ts'
import {stem} from '../../align/stem.ts'
import {tokens} from '../../align/tokens.ts'
import {foldHan} from '../../han/fold.ts'
import {matches} from '../../matches.ts'
import {once} from '../../once.ts'
import {SMALL_WORDS} from '../data/small-words.ts'
import {contentWords} from '../meaning/said-words.ts'
import {placesOf, translationsOf} from '../meaning/word-places.ts'

/** A text as words are looked for in it. */
export interface Told {
  /** In lower case and folded. */
  readonly text: string
  readonly language: string
  /** Its words that say something. */
  words(): readonly string[]
  /** Consonants of its names and foreign words, three at least. */
  sounds(): ReadonlySet<string>
}

/** A text of a language as words are looked for in it. */
export function toldBy(said: string, language: string): Told {
  const text = foldHan(said.normalize('NFKC').toLowerCase())
  return {text, language, words: once(() => wordsIn(text, language)), sounds: once(() => soundsIn(text, language))}
}

function wordsIn(text: string, language: string): string[] {
  if (language === 'en') return contentWords(text).map(word => word.text)
  const known = lexicon().words(language)
  return matches(text, PIECE).flatMap(([piece]) => {
    if (LATIN.test(piece)) return [piece]
    const words = tokens(piece, language, known).map(({word}) => word)
    return words.filter(word => !HIRAGANA.test(word) && !SMALL_WORDS[language]!.has(word))
  })
}

const LATIN = /^[a-z0-9]/
const PIECE = /[a-z0-9][a-z0-9.+#/-]*[a-z0-9+#]|[a-z0-9]|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu
const HIRAGANA = /^\p{Script=Hiragana}+$/u

function soundsIn(text: string, language: string): ReadonlySet<string> {
  const own = language === 'ja' ? katakanaFeatures(text) : language === 'zh' ? transliterationFeatures(text) : []
  return new Set([...latinSoundFeatures(text), ...own].flatMap(({kind, key}) => (kind === 'sound' ? [key] : [])))
}

/** The words of a text that have more than one letter, where there are any: 語 of スペイン語 stands in many. */
export function tellingWords(told: Told): readonly string[] {
  const long = told.words().filter(word => word.length > 1)
  return long.length > 0 ? long : told.words()
}

/** Whether two items may be one: some word of the one translates one of the other, or sounds like it. */
export function mayBeOne(one: Told, other: Told): boolean {
  return (
    tellingWords(one).some(word => has(other, word, one.language)) ||
    tellingWords(other).some(word => has(one, word, other.language)) ||
    soundAlike(one, other)
  )
}

/** Whether a text has a word as it is, or as the lexicon translates it. */
function has({text, language}: Told, word: string, from: string): boolean {
  const isHan = from !== 'en' && language !== 'en'
  if ((LATIN.test(word) || (isHan && word.length > 1)) && text.includes(word)) return true
  const words = translationsOf(word, from, language)
  // A character that two words share is no translation.
  return placesOf(text, isHan ? words.filter(one => one.length > 1 || one === word) : words, language).length > 0
}

/** Whether a text may say a word: it has one of its translations, however rare, or a word that it translates, or its sound. */
export function maySay(told: Told, word: string, from: string): boolean {
  const {text, language} = told
  if (has(told, word, from)) return true
  const own = from === 'en' ? stem(word) : word
  const {words} = lexicon().translator(from, language)(own)
  if (language === 'en' ? placesOf(text, words, language).length > 0 : words.some(one => text.includes(one)))
    return true
  const back = lexicon().translator(language, from)
  return (
    tokens(text, language, lexicon().words(language)).some(one => back(one.word).words.includes(own)) ||
    soundAlike(told, toldBy(word, from))
  )
}

function soundAlike(one: Told, other: Told): boolean {
  const sounds = other.sounds()
  return sounds.size > 0 && [...one.sounds()].some(sound => sounds.has(sound))
}

/** How much of the translations of a word the lexicon knows, 0 to 1. */
export function knownOf(word: string, from: string, to: string): number {
  const {sum} = lexicon().translator(from, to)(from === 'en' ? stem(word) : word)
  if (from === 'en' || to === 'en') return sum
  // Between Chinese and Japanese the lexicon knows most by way of English.
  const {words, shares, sum: known} = lexicon().translator(from, 'en')(word)
  const best = words[shares.indexOf(Math.max(...shares))]
  return Math.max(sum, best === undefined ? 0 : Math.min(known, lexicon().translator('en', to)(best).sum))
}
