import {isCjkLanguage} from '../../align/language.ts'
import type {Locale, ParallelText, Range, Segment} from '../../model/index.ts'
import {CJK_LETTER} from './letters.ts'

/** An ellipsis that the source does not have. */
export interface AddedEllipsis {
  readonly locale: Locale
  readonly segment: Segment
  readonly range: Range
}

const ELLIPSIS =
  /…+|⋯+|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー）」』”)\ue000-\uf8ff])\.{3,}|\.{3,}$|。{2,}|・{3,}/gu
/** A sentence that goes on, in whatever marks or words. */
const GOES_ON = /…|⋯|\.\s?\.|。。|・・|\b(?:etc|and so (?:on|forth)|and (?:many )?more|among others)\b/i

/** Ellipses of Chinese and Japanese at the end of a text, where neither the source nor any other version goes on. */
export function addedEllipses({units, source}: ParallelText): AddedEllipsis[] {
  return units.flatMap(({variants}) => {
    const original = variants.get(source)
    if (!original) return []
    const found = [...variants].flatMap(([locale, segments]) => {
      if (locale === source || !isCjkLanguage(locale)) return []
      return segments
        .filter(({text}) => CJK_LETTER.test(text))
        .flatMap(segment =>
          [...segment.text.matchAll(ELLIPSIS)].map(({0: mark, index}) => ({
            locale,
            segment,
            range: {start: index, end: index + mark.length}
          }))
        )
    })
    return found.length > 0 && original.some(({text}) => GOES_ON.test(text)) ? [] : found
  })
}
