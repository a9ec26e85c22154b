import {isCjkLanguage, languageOf} from '../../align/language.ts'
import {japaneseSet, simplifiedSet} from '../../han/sets.ts'
import type {Locale} from '../../model/index.ts'

/** Whether a version reads as a sentence of the source, and not of its own language. */
export function isProseIn(text: string, source: Locale, locale: Locale): boolean {
  const han = text.match(/\p{Script=Han}/gu) ?? []
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const words = text.match(/(?<![\p{L}\p{N}./_-])\p{Ll}{2,}(?![\p{L}\p{N}/_])/gu)?.length ?? 0
  const own = languageOf(locale)
  if (languageOf(source) === 'ja') return kana >= 2 && own !== 'ja' && kana > words
  if (languageOf(source) !== 'zh') return han.length + kana === 0 && words >= 4 && isCjkLanguage(locale)
  if (han.length < 4 || kana > 0) return false
  if (own !== 'ja') return own !== 'zh' && han.length > 1.5 * (text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0)
  // Japanese may do without kana: the characters tell.
  return han.some(character => simplifiedSet().has(character) && !japaneseSet().has(character))
}
