import type {Locale, Segment} from '../../model/index.ts'
import {type Stated, statedIn} from './stated.ts'

/** Characters between a date and its day of the week at most: 26日（金）, “Friday, the 26th”. */
const NEAR = 6

/** A day of the week that no date stands beside. */
export function hasWeekdayApart(segments: readonly Segment[], locale: Locale): boolean {
  const all = statedIn(segments, locale)
  const days = all.filter(({statement: {date}}) => date?.day !== undefined)
  const isBeside = (one: Stated, other: Stated) =>
    one.segment === other.segment &&
    one.statement.range.start - other.statement.range.end <= NEAR &&
    other.statement.range.start - one.statement.range.end <= NEAR
  return all.some(one => one.statement.date?.weekday !== undefined && !days.some(day => isBeside(one, day)))
}
