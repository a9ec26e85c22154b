import {isCjkLanguage, languageOf} from '../../align/language.ts'
import {matches} from '../../matches.ts'
import type {Locale, ParallelText, Range, Segment, TranslationUnit} from '../../model/index.ts'
import {FUNCTION_WORDS} from '../data/function-words.ts'
import {plain} from '../shared/letters.ts'
import {isEnglish, isWrittenOut} from './left-english.ts'

/** English words in lower case that stand in the middle of a Chinese or Japanese sentence, and in English at the same place. */
export interface LeftWords {
  readonly unit: TranslationUnit
  readonly locale: Locale
  readonly segment: Segment
  readonly range: Range
  readonly text: string
}

// A run of Latin letters, figures and signs that belong to names and code; brackets, quotation marks and inline codes end it.
const RUN = /[\p{Script=Latin}\p{M}\d][\p{Script=Latin}\p{M}\d ._/@#:$%&=+*\\<>{}'’|~^?!,;-]*/gu
const WORDS = /^\p{Ll}[\p{Ll}’'-]+(?: \p{Ll}[\p{Ll}’'-]*)*$/u
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。，；：]/u

/**
 * The words that a version left in English inside its sentences though it translates them elsewhere. Not what it leaves more than once, what
 * another translation leaves too, and what stands in brackets or quotation marks.
 */
export function leftWords({units, articles, source}: ParallelText): LeftWords[] {
  const english = [...articles.keys()].find(locale => languageOf(locale) === 'en')
  if (english === undefined) return []
  const all = units.flatMap(unit =>
    [...unit.variants].flatMap(([locale, segments]) =>
      // A version that leads is written as its author wanted it.
      isCjkLanguage(locale) && locale !== source
        ? segments.flatMap(segment => wordsIn(segment).map(one => ({...one, unit, locale, segment})))
        : []
    )
  )
  if (all.length === 0) return []
  const textOf = ({variants}: TranslationUnit, locale: Locale) => (variants.get(locale) ?? []).map(plain).join(' ')
  const isLeftOnce = ({unit, locale, text}: LeftWords) => {
    const own = text.split(' ').filter(word => !FUNCTION_WORDS.has(word))
    const places = (word: string) =>
      units.filter(
        other => other !== unit && other.variants.has(locale) && has(textOf(other, english).toLowerCase(), word)
      )
    return own.every(word => {
      const others = places(word)
      const left = others.filter(other => has(textOf(other, locale).toLowerCase(), word)).length
      return left === 0 && others.length >= (own.length > 1 ? 1 : TIMES)
    })
  }
  // A sentence may be cut otherwise: then the words stand in another one of the paragraph.
  const paragraph = ({group}: TranslationUnit) =>
    (group.variants.get(english) ?? []).flatMap(({segments}) => segments.map(plain)).join(' ')
  const isSaid = (one: LeftWords) =>
    has(
      (isClause(one) ? paragraph : (unit: TranslationUnit) => textOf(unit, english))(one.unit).toLowerCase(),
      one.text
    )
  const isAlone = (one: LeftWords) => !all.some(other => other !== one && other.text === one.text)
  return all.filter(one => !isWrittenOut(one.text) && isSaid(one) && isAlone(one) && (isClause(one) || isLeftOnce(one)))
}

/** Words of grammar among four words and more: no term, and no name. */
function isClause({text}: LeftWords): boolean {
  const words = text.split(' ')
  return words.length > 3 && words.some(word => FUNCTION_WORDS.has(word))
}

/** Values of code, which a version writes as they are, with marks of code or without. */
const VALUES = new Set(['true', 'false', 'null', 'nil', 'undefined', 'void'])

/** Places where a version translates a word from which leaving it once is a slip. */
const TIMES = 3

function wordsIn({text, codes}: Segment): {readonly range: Range; readonly text: string}[] {
  if (!CJK.test(text)) return []
  return matches(text, RUN).flatMap(({0: found, index}) => {
    const run = found.trimEnd()
    const [before, after] = [text.slice(0, index).trimEnd(), text.slice(index + run.length).trimStart()]
    const isInside = CJK.test(before.at(-1) ?? '') && CJK.test(after[0] ?? '')
    const isInLink = codes.findLast(({at}) => at < index)?.role === 'open'
    if (
      !isInside ||
      isInLink ||
      run.length < 3 ||
      !WORDS.test(run) ||
      VALUES.has(run) ||
      !run.split(' ').every(isEnglish)
    )
      return []
    return [{range: {start: index, end: index + run.length}, text: run}]
  })
}

/** Stands there as words of their own. */
function has(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!/[\p{Script=Latin}\p{N}]/u.test((text[at - 1] ?? '') + (text[at + words.length] ?? ''))) return true
  return false
}
