import {languageOf} from '../../align/language.ts'
import {lexicon} from '../../align/lexicon.ts'
import {stem} from '../../align/stem.ts'
import {tokens} from '../../align/tokens.ts'
import {foldHan} from '../../han/fold.ts'
import {matches} from '../../matches.ts'
import type {Locale, Range, Segment, TranslationUnit} from '../../model/index.ts'
import {FUNCTION_WORDS} from '../data/function-words.ts'
import {SMALL_WORDS} from '../data/small-words.ts'
import {legible} from '../shared/letters.ts'

/** A word of an English text that says something. */
export interface Word {
  /** In lower case. */
  readonly text: string
  /** Offsets in the text. */
  readonly range: Range
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}'’-]*[\p{L}\p{N}])?/gu

/** The words of an English text without those of grammar; what hyphens join by itself, at one place. */
export function contentWords(text: string): Word[] {
  return matches(text, WORD).flatMap(({0: whole, index}) =>
    whole
      .toLowerCase()
      .split('-')
      .filter(part => part !== '' && !FUNCTION_WORDS.has(part))
      .map(part => ({text: part, range: {start: index, end: index + whole.length}}))
  )
}

/** Whether the lexicon has a language besides English. */
export function isRead(locale: Locale): boolean {
  return READ.has(languageOf(locale))
}

const READ: ReadonlySet<string> = new Set(['zh', 'ja'])

/** The English version of a unit. */
export function englishOf({variants}: TranslationUnit): Locale | undefined {
  return [...variants.keys()].find(locale => languageOf(locale) === 'en')
}

/** A word that is rarer a translation than this is chance. */
const LEAST = 0.02

/** Whether a version has an English word as it is or one that the lexicon gives for it, and how much of its translations the lexicon knows, 0 to 1. */
export function sayingIn(
  segments: readonly Segment[],
  locale: Locale
): (word: string) => {known: number; isSaid: boolean} {
  const text = folded(segments)
  const translate = lexicon().translator('en', languageOf(locale))
  return word => {
    const {words, shares, sum} = translate(stem(word))
    const isSaid = text.includes(word) || words.some((own, at) => shares[at]! >= LEAST && text.includes(own))
    return {known: sum, isSaid}
  }
}

/** How much of the words of a version that the lexicon knows some English words account for, 0 to 1. */
export function accountedFor(segments: readonly Segment[], locale: Locale, english: readonly string[]): number {
  const language = languageOf(locale)
  const stems = new Set(english.map(stem))
  const translate = lexicon().translator(language, 'en')
  const words = tokens(folded(segments), language, lexicon().words(language))
    .map(({word}) => word)
    .filter(word => !HIRAGANA.test(word) && !SMALL_WORDS[language]?.has(word) && translate(word).sum >= KNOWN)
  const told = words.filter(word => translate(word).words.some(one => stems.has(one)))
  return words.length === 0 ? 1 : told.length / words.length
}

const HIRAGANA = /^\p{Script=Hiragana}+$/u
/** A word of which the lexicon knows less says nothing. */
const KNOWN = 0.4

/** What segments say, with its code: in lower case, Han characters in their Simplified form. */
export function folded(segments: readonly Segment[]): string {
  return foldHan(segments.map(legible).join(' ').normalize('NFKC').toLowerCase())
}
