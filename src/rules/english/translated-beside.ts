import {isCjkLanguage} from '../../align/language.ts'
import type {Locale, TranslationUnit} from '../../model/index.ts'

const OWN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}/u

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
