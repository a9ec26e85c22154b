import {isCjkLanguage} from '../../align/language.ts'
import type {Locale, TranslationUnit} from '../../model/index.ts'

/** Two letters in a row, or one that is all: 例. */
const OWN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|^\P{L}*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\P{L}*$/u

/** Whether another Chinese or Japanese version of a unit says it, without these words of the source, in letters of its own. */
export function isTranslatedBeside({variants}: TranslationUnit, locale: Locale, words?: string): boolean {
  return [...variants].some(
    ([other, segments]) =>
      other !== locale &&
      isCjkLanguage(other) &&
      segments.some(({text}) => OWN.test(text)) &&
      (words === undefined || segments.every(({text}) => !text.includes(words)))
  )
}
