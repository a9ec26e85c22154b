import {isCjkLanguage} from '../../align/language.ts'
import {CJK_LETTER} from '../../characters.ts'
import type {Locale, Segment} from '../../model/index.ts'

/** Whether a version is in letters of its own: one of Chinese or Japanese that has none was left in another language, and speaks for nothing. */
export function isTranslated(segments: readonly Segment[], locale: Locale): boolean {
  return !isCjkLanguage(locale) || segments.some(({text}) => CJK_LETTER.test(text))
}
