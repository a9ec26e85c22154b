import {languageOf} from '../align/language.ts'
import {lexicon} from '../align/lexicon.ts'
import {tokens} from '../align/tokens.ts'
import {foldHan} from '../han/fold.ts'
import type {Locale} from '../model/index.ts'
import type {Piece} from './piece.ts'

/** Words that the lexicon must know of a text. */
const FEWEST = 4
/** The share of them that any two texts say by chance. */
const CHANCE = 0.2
/** A word of which the lexicon knows less says nothing, and a translation that is rarer is chance. */
const [KNOWN, LEAST] = [0.4, 0.02]

/** How sure texts without words in common are to belong together at most, 0 to 1. */
const UNLIKELY = 0.5

/** How sure the texts of a unit are to belong together by what they say too, where their alignment is as sure as given. */
export function sureByWords(
  confidence: number | undefined,
  places: ReadonlyMap<Locale, readonly Piece[]>
): number | undefined {
  if (confidence === undefined || confidence <= UNLIKELY) return confidence
  const texts = new Map([...places].map(([locale, pieces]) => [locale, pieces.map(({text}) => text.text).join(' ')]))
  return isUnrelated(texts) ? UNLIKELY : confidence
}

interface Said {
  readonly language: string
  readonly text: string
  readonly words: ReadonlySet<string>
}

/**
 * Whether an English text has as good as none of the words of all others, nor they of its own: their places and lengths alone speak for them. Of 17,000
 * units of 14 sites it speaks of one; of English that was exchanged on its page, beside one other language, it tells two of five.
 */
export function isUnrelated(texts: ReadonlyMap<Locale, string>): boolean {
  const said = [...texts].flatMap(([locale, text]) => {
    const [language, folded] = [languageOf(locale), foldHan(text.normalize('NFKC').toLowerCase())]
    if (!SAYING[language]) return []
    const words = tokens(folded, language, lexicon().words(language)).map(({word}) => word)
    return [{language, text: folded, words: new Set(words.filter(word => SAYING[language]!.test(word)))}]
  })
  const english = said.find(({language}) => language === 'en')
  const others = said.filter(one => one !== english)
  if (english === undefined || others.length === 0) return false
  return (
    isSilent(others.map(other => heardIn(english, other))) && isSilent(others.map(other => heardIn(other, english)))
  )
}

/** What may be a word that says something, by language. */
const SAYING: Readonly<Record<string, RegExp>> = {
  en: /.../,
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Katakana}]/u
}

/** Of each word that the lexicon knows whether the other text says it. */
function heardIn(from: Said, to: Said): boolean[] {
  const translate = lexicon().translator(from.language, to.language)
  return [...from.words].flatMap(word => {
    const {words, shares, sum} = translate(word)
    if (sum < KNOWN) return []
    return [to.text.includes(word) || words.some((own, at) => shares[at]! >= LEAST && doesSay(to, own))]
  })
}

function isSilent(pairs: readonly (readonly boolean[])[]): boolean {
  const all = pairs.flat()
  return pairs.every(({length}) => length >= FEWEST) && all.filter(Boolean).length <= all.length * CHANCE
}

function doesSay({language, text, words}: Said, word: string): boolean {
  return language === 'en' ? words.has(word) : text.includes(word)
}
