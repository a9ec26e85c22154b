import {matches} from '../../matches.ts'
import type {Article, Range, Segment} from '../../model/index.ts'
import {LANGUAGE_NAMES} from '../data/language-names.ts'
import {CJK_LETTER} from '../shared/letters.ts'

/** Letters that neither Chinese nor Japanese has, nor formulas: those are Latin and Greek. */
const LETTERS =
  /[\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]+/gu

/** Words of a Chinese or Japanese sentence in letters of a third language, where no other version has them. */
export function otherScripts({text}: Segment, others: readonly Pick<Article, 'text'>[]): Range[] {
  if (!CJK_LETTER.test(text)) return []
  return matches(text, LETTERS).flatMap(({0: seen, index: start}) => {
    const range = {start, end: start + seen.length}
    // What is quoted, in brackets or the name of a language is shown as it is written.
    const isShown = /[「『“"'《（(]$/.test(text.slice(0, start)) || LANGUAGE_NAMES.has(seen)
    return isShown || others.some(other => other.text.includes(seen)) ? [] : [range]
  })
}
