import {languageOf} from '../align/language.ts'
import {locate} from '../locate.ts'
import type {Segment} from '../model/index.ts'
import {readStatements} from '../quantities/read.ts'
import type {Statement} from '../quantities/statement.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'weekday-mismatch',
  description: 'The weekday beside a date is the one the date falls on.',
  severity: 'error',
  messages: {
    other: '“{{seen}}” stands with {{date}}, expected “{{expected}}”.'
  },
  checkArticle({blocks, locale}, {report}) {
    for (const segment of blocks.flatMap(({segments}) => segments)) {
      if (!HAS_YEAR.test(segment.text)) continue
      for (const {day, weekday} of pairs(segment, locale)) {
        const {year, month, day: dayOfMonth} = day.date!
        // Sound: a pair has all three.
        const actual = weekdayOf(year!, month!, dayOfMonth!)
        if (actual === undefined || actual === weekday.date!.weekday) continue
        const {start, end} = weekday.range
        report({
          message: 'other',
          args: {
            seen: segment.text.slice(start, end),
            date: `${year}-${pad(month!)}-${pad(dayOfMonth!)}`,
            expected: nameOf(actual, languageOf(locale))
          },
          at: {locale, range: locate(segment, weekday.range)},
          culprit: locale
        })
      }
    }
  }
})

const HAS_YEAR = /[0-9０-９]{4}|年/

/** Dates with year, month and day that have a weekday just before or behind them. */
function pairs({text}: Segment, locale: string): {day: Statement; weekday: Statement}[] {
  const dates = readStatements(text, locale).filter(({date}) => date !== undefined)
  return dates.flatMap((day, at) => {
    if (day.date!.year === undefined || day.date!.month === undefined || day.date!.day === undefined) return []
    const weekday = [dates[at + 1], dates[at - 1]].find(
      other => other?.date?.weekday !== undefined && isBeside(day, other, text)
    )
    return weekday ? [{day, weekday}] : []
  })
}

/** Nothing but marks and blanks between them: “Tuesday, July 28, 2020”, 2020年7月28日（火）. */
function isBeside({range: one}: Statement, {range: other}: Statement, text: string): boolean {
  const between = one.start < other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start)
  return between.length <= 3 && !/[\p{L}\p{N}。；]/u.test(between)
}

/** 1 for Monday to 7 for Sunday, by the Gregorian calendar; undefined for a day that does not exist. */
function weekdayOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1873 || date.getUTCMonth() !== month - 1) return undefined
  return date.getUTCDay() === 0 ? 7 : date.getUTCDay()
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

/** 2024-01-01 was a Monday. */
function nameOf(weekday: number, language: string): string {
  return new Intl.DateTimeFormat(language, {weekday: 'long', timeZone: 'UTC'}).format(
    new Date(Date.UTC(2024, 0, weekday))
  )
}
