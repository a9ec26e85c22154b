import {MONTHS} from './data/english.ts'
import type {Numeral} from './numeral.ts'
import {type Pattern, pattern, type Reading} from './pattern.ts'
import {date, isYear, wholeNames} from './readings.ts'

const [LONG, SHORT] = [MONTHS.map(([name = '']) => name), MONTHS.flatMap(([, ...names]) => names)]

/** The name of a month, for an expression; a short one may have a full stop. */
export const MONTH = `(?:(?:${wholeNames(LONG)})(?![A-Za-z])|(?:${wholeNames(SHORT)})(?![A-Za-z])\\.?)`
/** Letters that a name of a month begins with. */
export const MONTH_STARTS = MONTHS.map(([name = '']) => name.slice(0, 3))

/** The month that is written, from 1. */
export function monthOf(written: string): number {
  return MONTHS.findIndex(names => names.includes(written.replace('.', ''))) + 1
}

/** A day of a year whose month may be written in small letters. */
export function wholeDate(written: string, day: Numeral | undefined, year: Numeral | undefined) {
  const month = monthOfAnyCase(written)
  return day && year && isYear(year) ? date({year: year.value, month, day: day.value}) : undefined
}

/** The month that is written in whatever letters, from 1. */
export function monthOfAnyCase(written: string): number {
  const [first = '', ...rest] = written.toLowerCase()
  return monthOf(`${first.toUpperCase()}${rest.join('')}`)
}

/** Days of a month, of a year where one is given: “3 June, twelve minutes late” has none. */
export function daysOf(month: number, days: readonly Numeral[], year?: Numeral): readonly Reading[] | undefined {
  // “The 6.1 of March 2011” is no day.
  const isDay = (day: Numeral) => Number.isInteger(day.value) && !isYear(day)
  if (days.length === 0 || !days.every(isDay) || (year && !isYear(year))) return undefined
  const readings = days.flatMap(({value}) => date({...(year && {year: year.value}), month, day: value}) ?? [])
  return readings.length === days.length ? readings : undefined
}

/** A day or a month of a year with the name of the month, as other languages leave it too: “July 28, 2020”, “April 2021”. */
export const englishCalendar: readonly Pattern[] = [
  // July 28, 2020; July 28th; July 28-30
  pattern(
    `(${MONTH}) (?:the )?N(?:\\s?(?:-|to)\\s?N)?,? N(?!\\s?[%:])`,
    ({match, numerals}) => daysOf(monthOf(match[1]!), numerals.slice(0, -1), numerals.at(-1)),
    {needs: MONTH_STARTS}
  ),
  pattern(
    `(${MONTH}) (?:the )?N(?:\\s?(?:-|to)\\s?N)?(?!\\s?(?:%|:))`,
    ({match, numerals}) => {
      const last = numerals.at(-1)!
      const month = monthOf(match[1]!)
      if (numerals.length === 1 && isYear(last)) return date({year: last.value, month})
      return isYear(last) ? daysOf(month, numerals.slice(0, -1), last) : daysOf(month, numerals)
    },
    {needs: MONTH_STARTS}
  ),
  // 28 July 2020; the 28th of July, 2020
  pattern(
    `(?:N\\s?(?:-|to|and)\\s?)?N(?: of)? (${MONTH}),? N(?!\\s?[:%])`,
    ({match, numerals}) => daysOf(monthOf(match[1]!), numerals.slice(0, -1), numerals.at(-1)),
    {needs: MONTH_STARTS}
  ),
  // 28-Jul-2020, as logs and lists have it: joined to letters, its figures read as those of a name.
  pattern(
    `N-(${MONTH})-N`,
    ({match, numerals: [day, year]}) => wholeDate(match[1]!, day, year && {...year, isName: false}),
    {needs: MONTH_STARTS}
  )
]

/** Where such a date may begin with its month. */
export const MONTH_BEFORE = `(?<![A-Za-z])${MONTH} (?=\\ue000)`
