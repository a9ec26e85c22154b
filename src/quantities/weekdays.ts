import {WEEKDAYS} from './data/english.ts'
import {type Pattern, pattern, type Reading} from './pattern.ts'
import {date, wholeNames} from './readings.ts'

/** The days of the week from Monday, as 曜日 names them. */
const CJK_WEEKDAYS = '月火水木金土日'
/** The days of the week in English, for an expression. */
const DAY = wholeNames(WEEKDAYS)

/** Thu, Thur., Thurs: what English writes for a day where there is little room. */
const SHORT_DAY = '(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?![A-Za-z])\\.?'
const SHORT_DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
/** From one to another, or one after the other. */
const AND = '\\s?(?:-|to|through|and|&|/|,)\\s?'

/** Where such days begin. */
export const ENGLISH_WEEKDAY = `\\b(?:${DAY})s?\\b|\\((?=${SHORT_DAY})|\\b(?=${SHORT_DAY}${AND}${SHORT_DAY})`
export const CJK_WEEKDAY = `[${CJK_WEEKDAYS}]曜|\\([${CJK_WEEKDAYS}]\\)|(?<![\\u4e00-\\u9fff0-9])[${CJK_WEEKDAYS}](?=[・、,/][${CJK_WEEKDAYS}][・、,/曜])`

/** All days of the week that a text names by such a sign each. */
function daysIn(text: string, pattern: RegExp, numberOf: (sign: string) => number): readonly Reading[] {
  return [...text.matchAll(pattern)].flatMap(([sign]) => date({weekday: numberOf(sign) + 1}) ?? [])
}

function shortDays(text: string): readonly Reading[] {
  return daysIn(text, new RegExp(SHORT_DAY, 'g'), sign => SHORT_DAYS.indexOf(sign.slice(0, 3)))
}

/** How English names days of the week: short names within brackets or beside a date only, for “sat” and “sun” are words. */
export const englishWeekdays: readonly Pattern[] = [
  pattern(`(${DAY})s?(?![A-Za-z])`, ({match}) => date({weekday: WEEKDAYS.indexOf(match[1]!) + 1}), {needs: WEEKDAYS}),
  // (Thu), (Thu - Sat), (Mon, Wed, Fri)
  pattern(`\\(${SHORT_DAY}(?:${AND}${SHORT_DAY})*\\)`, ({match}) => shortDays(match[0]), {needs: SHORT_DAYS}),
  // Mon-Fri, Tue & Thu
  pattern(`(?<![A-Za-z])${SHORT_DAY}(?:${AND}${SHORT_DAY})+`, ({match}) => shortDays(match[0]), {needs: SHORT_DAYS})
]

/** How Chinese and Japanese name days of the week. */
export const cjkWeekdays: readonly Pattern[] = [
  // 周一、三、五
  pattern(
    '(?:星期|礼拜|周)N(?:[、,]N)+(?![\\u4e00-\\u9fff0-9])|(?<=每)(?:星期|礼拜|周)N(?:[、,]N)+',
    ({numerals}) => {
      const isDays = numerals.every(({form, value}) => form === 'han' && value < 7)
      return isDays ? numerals.flatMap(({value}) => date({weekday: value}) ?? []) : undefined
    },
    {needs: ['星期', '礼拜', '周']}
  ),
  // 每周三班: three a week, and no Wednesday.
  pattern(
    '(?:星期|礼拜|周)(?:N|([日天]))(?![年岁期内间次回趟遍场天](?!气)|班(?![会级长车组主]))',
    ({match, numerals: [weekday]}) =>
      match[1]
        ? date({weekday: 7})
        : weekday?.form === 'han' && weekday.value < 7
          ? date({weekday: weekday.value})
          : undefined,
    {needs: ['星期', '礼拜', '周']}
  ),
  // 月・水・金曜日
  pattern(
    `(?<![\\u4e00-\\u9fff0-9])[${CJK_WEEKDAYS}](?:[・、,/][${CJK_WEEKDAYS}])+曜日?`,
    ({match}) => daysIn(match[0].replace(/曜日?$/, ''), /[月火水木金土日]/g, sign => CJK_WEEKDAYS.indexOf(sign)),
    {needs: ['曜']}
  ),
  pattern(
    `([${CJK_WEEKDAYS}])曜日?|\\(([${CJK_WEEKDAYS}])\\)`,
    ({match}) => date({weekday: CJK_WEEKDAYS.indexOf(match[1] ?? match[2]!) + 1}),
    {needs: ['曜', '(']}
  )
]
