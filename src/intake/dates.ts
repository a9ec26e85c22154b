import {fold} from './lines.ts'

/** A date read from a text. */
export interface DateReading {
  /** ISO 8601 calendar date. */
  readonly iso: string
  /** The other reading of a date such as `03/08/2020`. */
  readonly other?: string
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
/** First year of an era less one. Source: the laws on eras; Reiwa began on 2019-05-01. */
const ERAS: Readonly<Record<string, number>> = {令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911}

const YEAR_FIRST = /^(\d{4})(?:[-/.]| ?年 ?)(\d{1,2})(?:[-/.]| ?月 ?)(\d{1,2}) ?日?$/
const ERA = /^(令和|平成|昭和|大正) ?(元|\d{1,2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日$/
const MONTH_FIRST = new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`, 'i')
const DAY_FIRST = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH},? (\\d{4})$`, 'i')
const YEAR_LAST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/
const TIME =
  /[T ,]{0,3}\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)? ?(?:[ap]\.?m\.?)? ?(?:Z|UTC|GMT|JST|CST|EST|[+-]\d{2}:?\d{2})?$|[ T]?(?:午前|午後|上午|下午)? ?\d{1,2}[时時点]\d{1,2}分?(?:\d{1,2}秒)?$/i
const TIME_FIRST = /^\d{1,2}:\d{2}(?::\d{2})?,? (?=\S)/
const WEEKDAY =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]? |[ (]{0,2}(?:星期|周|礼拜)[一二三四五六日天]\)?|[ (]{0,2}[月火水木金土日]曜日?\)?|\([月火水木金土日]\)?/i

/**
 * Reads a text that is a date and nothing else but a weekday and a time: `2020-08-03 10:22`, `2020年8月3日（月）`,
 * `令和2年8月3日`, `二〇二〇年八月三日`, `August 3, 2020`, `3 Aug. 2020`, `03/08/2020` (day first, with the other reading).
 */
export function readDate(text: string): DateReading | undefined {
  if (text.length > 60) return undefined
  const bare = hanToDigits(text.normalize('NFKC').trim())
    .replace(TIME_FIRST, '')
    .replace(TIME, '')
    .replace(WEEKDAY, '')
    .trim()
  const named = readNamed(bare)
  if (named) return named
  const numbers = YEAR_LAST.exec(bare)?.slice(1).map(Number)
  if (!numbers) return undefined
  const [first, second, year] = [numbers[0]!, numbers[1]!, numbers[2]!]
  const [dayFirst, monthFirst] = [iso(year, second, first), iso(year, first, second)]
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return {iso: dayFirst, other: monthFirst}
  const only = dayFirst ?? monthFirst
  return only ? {iso: only} : undefined
}

function readNamed(bare: string): DateReading | undefined {
  const date =
    fields(YEAR_FIRST, bare, ([year, month, day]) => iso(+year!, +month!, +day!)) ??
    fields(ERA, bare, ([era, year, month, day]) => iso(ERAS[era!]! + (year === '元' ? 1 : +year!), +month!, +day!)) ??
    fields(MONTH_FIRST, bare, ([month, day, year]) => iso(+year!, monthOf(month!), +day!)) ??
    fields(DAY_FIRST, bare, ([day, month, year]) => iso(+year!, monthOf(month!), +day!))
  return date ? {iso: date} : undefined
}

function fields<T>(pattern: RegExp, text: string, read: (groups: string[]) => T): T | undefined {
  const match = pattern.exec(text)
  return match ? read(match.slice(1)) : undefined
}

function monthOf(name: string): number {
  return MONTHS.indexOf(fold(name.slice(0, 3))) + 1
}

/** The ISO form of a date there is. */
function iso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1000 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.toISOString().slice(0, 10)
}

const HAN_DIGITS = '〇一二三四五六七八九'

/** `二〇二〇年十二月三十一日` to `2020年12月31日`; other texts stay. */
function hanToDigits(text: string): string {
  const match =
    /^([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日(.*)$/su.exec(text)
  if (!match) return text
  const [, year, month, day, rest] = match
  const digits = [...year!].map(digit => Math.max(HAN_DIGITS.indexOf(digit), 0)).join('')
  return `${digits}年${belowHundred(month!)}月${belowHundred(day!)}日${rest}`
}

function belowHundred(numeral: string): number {
  const ten = numeral.indexOf('十')
  const digit = (character: string | undefined) => (character ? HAN_DIGITS.indexOf(character) : 0)
  if (ten < 0) return digit(numeral)
  return (ten === 0 ? 1 : digit(numeral[0])) * 10 + digit(numeral[ten + 1])
}
