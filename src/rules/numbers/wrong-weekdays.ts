import type {Locale, Range, Segment} from '../../model/index.ts'
import {readStatements} from '../../quantities/read.ts'
import type {Statement} from '../../quantities/statement.ts'
import type {Stated} from './stated.ts'

/** A weekday beside a date that falls on another one. */
export interface WrongWeekday {
  readonly year: number
  readonly month: number
  readonly day: number
  /** Where the weekday stands: UTF-16 offsets in the text of the segment. */
  readonly range: Range
  /** The one it falls on: 1 for Monday to 7 for Sunday. */
  readonly actual: number
}

/** The weekdays of a segment that their dates do not fall on. */
export function wrongWeekdays(segment: Segment, locale: Locale): readonly WrongWeekday[] {
  if (!HAS_YEAR.test(segment.text)) return []
  return pairs(segment, locale).flatMap(({day: {date}, weekday}) => {
    // Sound: a pair has all three.
    const [year, month, day] = [date!.year!, date!.month!, date!.day!]
    const actual = weekdayOf(year, month, day)
    if (actual === undefined || actual === weekday.date!.weekday) return []
    return [{year, month, day, range: weekday.range, actual}]
  })
}

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

/** Whether a version states a weekday that stands beside a date of another one. */
export function isWrongWeekday({segment, statement: {date, range}}: Stated, locale: Locale): boolean {
  return date?.weekday !== undefined && wrongWeekdays(segment, locale).some(({range: {start}}) => start === range.start)
}
