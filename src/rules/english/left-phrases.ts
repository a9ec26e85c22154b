import {matches} from '../../matches.ts'
import type {Range, Segment} from '../../model/index.ts'
import {MONTHS} from '../../quantities/data/english.ts'
import {hasEnglishWord, readsAsEnglish} from './left-english.ts'

/** “boats and boat-like vehicles”: too little for a sentence, and more in lower case than a name has. */
export function isPhrase(text: string): boolean {
  const plainWords = text.match(/(?<![\p{L}._/@#:-])\p{Ll}{4,}(?![\p{L}_/.:-])/gu) ?? []
  return plainWords.some(hasEnglishWord) && readsAsEnglish(text, 'text')
}

const MONTH = MONTHS.map(([name]) => name).join('|')
const DATE = new RegExp(
  `(?<![\\p{Script=Latin}\\d] ?)(?:(?:${MONTH}) (?:\\d{1,2}, )?|\\d{1,2} (?:${MONTH}) )\\d{4}(?!\\d| ?\\p{Script=Latin})`,
  'gu'
)

/** Dates with the English name of their month, at offsets of the text; beside other words in Latin letters they may belong to a name. */
export function datesIn({text}: Segment): Range[] {
  return matches(text, DATE).map(({0: date, index}) => ({start: index, end: index + date.length}))
}
