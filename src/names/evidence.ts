import {languageOf} from '../align/language.ts'
import {lexicon} from '../align/lexicon.ts'
import {katakanaFeatures, latinSoundFeatures, transliterationFeatures} from '../align/sound.ts'
import {stem} from '../align/stem.ts'
import {foldHan} from '../han/fold.ts'
import {japaneseSet, simplifiedSet} from '../han/sets.ts'
import type {Locale, ParallelText, TranslationUnit} from '../model/index.ts'
import {once} from '../once.ts'
import {capitals} from './capitals.ts'
import {type Company, keepCompany} from './company.ts'
import {everydayNames} from './everyday.ts'

/** What speaks for another spelling in a unit of a Chinese or Japanese version. */
export interface Evidence {
  readonly isJapanese: boolean
  /** The characters in print of the language. */
  readonly own: ReadonlySet<string>
  /** How the names of the source may sound, three consonants or more, and the names in lower case. */
  sounds(): ReadonlyMap<string, readonly string[]>
  /** How the words of the source may sound, whatever their case. */
  spoken(): ReadonlyMap<string, readonly string[]>
  /** How countries, cities and everyday words of the source are written. */
  everyday(): readonly string[]
  /** Words of the language that translate a word of an English source. */
  translations(): ReadonlySet<string>
  /** The other CJK versions of the unit, in Simplified characters. */
  others(): readonly string[]
  /** A piece is a word of the language. */
  isWord(piece: string): boolean
  /** A piece stands in some word of the language. */
  isPiece(piece: string): boolean
  /** Words in katakana that several units of the version have. */
  often(): readonly string[]
  /** How many units of the version have a piece. */
  count(piece: string): number
  /** A piece belongs to a name of this unit elsewhere. */
  isAtHome(piece: string): boolean
  /** The same, where nothing speaks for the spelling at hand. */
  isKnown(piece: string): boolean
}

/** What is known of each unit of the versions of an article; undefined for a language that is neither Chinese nor Japanese. */
export function evidenceIn({units, source}: ParallelText) {
  const textOf = ({variants}: TranslationUnit, locale: Locale) =>
    (variants.get(locale) ?? []).map(({text}) => text).join(' ')
  // What the source says is the same for all versions.
  const sounds = units.map(unit => once(() => soundsOf(textOf(unit, source))))
  const spoken = units.map(unit => once(() => soundsOf(textOf(unit, source).toUpperCase())))
  const everyday = units.map(unit => once(() => everydayNames(textOf(unit, source))))
  const isEnglish = languageOf(source) === 'en'
  return (locale: Locale, tag: string) => {
    const isJapanese = /^ja\b/i.test(tag)
    if (!isJapanese && !/^zh(?:$|-Hans|-CN|-SG)/i.test(tag)) return undefined
    const language = isJapanese ? 'ja' : 'zh'
    const company: Company = keepCompany(units, locale, source)
    const own = isJapanese ? japaneseSet() : simplifiedSet()
    const words = lexicon().words(language)
    return (index: number): Evidence => ({
      isJapanese,
      own,
      sounds: sounds[index]!,
      spoken: spoken[index]!,
      everyday: () => everyday[index]!()[language],
      translations: once(() => new Set(isEnglish ? translationsOf(textOf(units[index]!, source), language) : [])),
      others: once(() => {
        const unit = units[index]!
        const others = [...unit.variants.keys()].filter(other => other !== locale)
        return others.map(other => foldHan(textOf(unit, other))).filter(text => /\p{Script=Han}/u.test(text))
      }),
      isWord: piece => words.has(foldHan(piece)),
      isPiece: words.hold,
      often: company.often,
      count: company.count,
      isAtHome: piece => company.isAtHome(piece, index),
      isKnown: piece => company.isKnown(piece, index)
    })
  }
}

function translationsOf(english: string, language: string): string[] {
  const translate = lexicon().translator('en', language)
  const words = english.toLowerCase().match(/[a-z]{3,}/g) ?? []
  return words.flatMap(word => {
    const own = translate(stem(word)).words
    return own.length > 0 ? own : halvesOf(word).flatMap(half => translate(stem(half)).words)
  })

  /** “Key” and “code” of “keycode”: the two words that an unknown one is made of. */
  function halvesOf(word: string): readonly string[] {
    for (let at = SHORTEST_HALF; at <= word.length - SHORTEST_HALF; at += 1) {
      const halves = [word.slice(0, at), word.slice(at)]
      if (halves.every(half => translate(stem(half)).words.length > 0)) return halves
    }
    return []
  }
}

const SHORTEST_HALF = 3

/** The names of a source text, words with a capital, by their sounds. */
function soundsOf(source: string): Map<string, string[]> {
  const sounds = new Map<string, string[]>()
  for (const found of capitals(source)) {
    const name = found
      .normalize('NFD')
      .replaceAll(/[^A-Za-z]/g, '')
      .toLowerCase()
    for (const {kind, key} of latinSoundFeatures(name))
      if (kind === 'sound') sounds.set(key, [...(sounds.get(key) ?? []), name])
  }
  return sounds
}

/** The names of the source that a word sounds like. */
export function namesHeard(word: string, {sounds}: Pick<Evidence, 'sounds'>): readonly string[] {
  const names = sounds()
  if (names.size === 0) return []
  return [...katakanaFeatures(word), ...transliterationFeatures(word)].flatMap(({key}) => names.get(key) ?? [])
}

/** A word sounds like a name of the source. */
export function soundsLike(word: string, evidence: Pick<Evidence, 'sounds'>): boolean {
  return namesHeard(word, evidence).length > 0
}
