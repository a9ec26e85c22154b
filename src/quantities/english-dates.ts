import {DECADES, MONTHS} from './data/english.ts'
import {daysOf, englishCalendar, MONTH, MONTH_STARTS, monthOf, monthOfAnyCase, wholeDate} from './english-calendar.ts'
import {englishEras} from './english-eras.ts'
import {type Pattern, pattern, QUARTER, QUARTERS} from './pattern.ts'
import {date, decade, isYear, wholeNames} from './readings.ts'
import {englishWeekdays} from './weekdays.ts'

/** What stands before a month alone, at the head of a sentence too, where “To March” and “And May” name none. */
const BEFORE_MONTH = [
  'in',
  'since',
  'by',
  'until',
  'last',
  'next',
  'early',
  'late',
  'mid',
  'from',
  'between',
  'during',
  'before',
  'after',
  'every'
]
  .map(word => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)
  .join('|')

/** How English writes dates. */
export const englishDates: readonly Pattern[] = [
  ...englishEras,
  ...englishCalendar,
  // july 28, 2020; 28 july 2020: small letters are a month where a day and a year stand beside it.
  pattern(`(${MONTH}) N,? N(?!\\s?(?:%|:))`, ({match, numerals: [day, year]}) => wholeDate(match[1]!, day, year), {
    isCaseless: true
  }),
  pattern(`N (${MONTH}),? N`, ({match, numerals: [day, year]}) => wholeDate(match[1]!, day, year), {isCaseless: true}),
  // in november 2007: or where a word of time stands before it.
  pattern(
    `(?<=\\b(?:in|since|by|until|from|to|of|before|after|during) )(${MONTH}),? N`,
    ({match, numerals: [year]}) =>
      year && isYear(year) ? date({year: year.value, month: monthOfAnyCase(match[1]!)}) : undefined,
    {isCaseless: true}
  ),
  pattern(
    `(?:N\\s?(?:-|to|and)\\s?)?N(?: of)? (${MONTH})`,
    ({match, numerals}) => daysOf(monthOf(match[1]!), numerals),
    {needs: MONTH_STARTS}
  ),
  pattern(
    `(${MONTH})(?: of)?,? N`,
    ({match, numerals: [year]}) =>
      year && isYear(year) ? date({year: year.value, month: monthOf(match[1]!)}) : undefined,
    {needs: MONTH_STARTS}
  ),
  pattern(
    `(?<=\\b(?:${BEFORE_MONTH}|of|to|through|and|this|on)[ -])(${MONTH})`,
    ({match}) => date({month: monthOf(match[1]!)}),
    {needs: MONTH_STARTS}
  ),
  // “October – March”, “March, April and May”: beside another month; or all that a cell says.
  pattern(
    `(${MONTH})(?=\\s?(?:-|/|&|,|and|or|to|through|until)\\s?${MONTH})`,
    ({match}) => date({month: monthOf(match[1]!)}),
    {
      needs: MONTH_STARTS
    }
  ),
  pattern(
    `(?<=(?:${MONTH})\\s?(?:-|/|&|,|,? and|,? or|to|through|until)\\s?)(${MONTH})|^(${MONTH})$`,
    ({match}) => date({month: monthOf(match[1] ?? match[2]!)}),
    {needs: MONTH_STARTS}
  ),
  // “The busiest month was May”: a “may” and a “march” stand behind no “was”.
  pattern('(?<=\\b(?:was|is|were|be|being) )(May|March)(?![A-Za-z])', ({match}) => date({month: monthOf(match[1]!)}), {
    needs: ['May', 'March']
  }),
  // “Its May forecast”, but “the March of time”
  pattern(
    '(?<=\\b(?:its|the|their|our|his|her|a) )(May|March)(?= (?!(?:of|on|to|for|through|against|from|by)\\b)[a-z]{3,})',
    ({match}) => date({month: monthOf(match[1]!)}),
    {needs: ['May', 'March']}
  ),
  pattern(
    `(${wholeNames(MONTHS.flat().filter(name => !/^Ma[ry]/.test(name) && name.length > 3))})(?![A-Za-z])`,
    ({match}) => date({month: monthOf(match[1]!)}),
    {needs: MONTH_STARTS}
  ),
  ...englishWeekdays,
  // “In the 900s”: a hundred years. The 400s and 500s of a server are none.
  pattern(
    '(?<=\\b(?:in|from|until|till|since|by|during|before|after|through|to) the (?:early |mid-|middle |late )?)N(?:s)(?![A-Za-z])',
    ({numerals: [years]}) =>
      years?.digits?.length === 3 && years.value % 100 === 0 && years.value > 500 ? decade(years.value) : undefined,
    {needs: ['s']}
  ),
  pattern(
    "'?N'?s(?![A-Za-z])",
    ({match, numerals: [year]}) => {
      if (!year?.digits || year.value % 10 !== 0 || !(isYear(year) || year.digits.length === 2)) return undefined
      const before = match.input.slice(Math.max(0, match.index - LONGEST_CUE), match.index)
      return isInSeconds(year.value, match[0], before)
        ? {kind: 'duration', value: year.value, unit: 's', counter: 's'}
        : decade(year.value)
    },
    {needs: ['s']}
  ),
  pattern(`(${wholeNames(Object.keys(DECADES))})(?![A-Za-z])`, ({match}) => decade(DECADES[match[1]!.toLowerCase()]!), {
    isCaseless: true
  }),
  // “The first three quarters”, the last words of which are a fraction by themselves, end with the third: 前三季度, 第3四半期までの累計.
  pattern('N N(?! of a)', ({numerals: [first, quarters]}) =>
    first?.isOrdinal && first.value === 1 && quarters?.value === 0.75
      ? {kind: 'ordinal', value: 3, counter: QUARTERS}
      : undefined
  ),
  // “The second quarter”, but “the third quarter-final”
  pattern(
    'N[- ]quarter(?![A-Za-z-])',
    ({numerals: [quarter]}) =>
      quarter?.isOrdinal && quarter.value <= 4 ? {kind: 'ordinal', value: quarter.value, counter: QUARTER} : undefined,
    {needs: ['quarter']}
  ),
  // “From the 18th to the 7th centuries BC”
  pattern(
    'N(?:,? (?:to|and|or)(?: the)? |-)N(?:[- ]century|[- ]centuries)(?![A-Za-z])',
    ({numerals}) =>
      numerals.every(({isOrdinal}) => isOrdinal)
        ? numerals.map(({value}) => ({kind: 'ordinal', value, unit: 'century'}))
        : undefined,
    {needs: ['centur']}
  ),
  pattern(
    'N(?:[- ]century|[- ]centuries)(?![A-Za-z])',
    ({numerals: [century]}) =>
      century?.isOrdinal ? {kind: 'ordinal', value: century.value, unit: 'century'} : undefined,
    {needs: ['centur']}
  )
]

/** What stands before a decade or an age in tens: “the 30s”, “in her early 30s”, “20s and 30s”. */
const OF_DECADE = /(?:\b(?:the|his|her|their|my|our|its|your|mid|late|early|s and|s or|s to)[ -]|[-–/])$/i
const LONGEST_CUE = 8

/** “< 30s”, “a timeout of 30s”: seconds. Later decades are named oftener than so many seconds. */
function isInSeconds(value: number, written: string, before: string): boolean {
  if (value > 100 || written.includes("'")) return false
  if (/[<>≤≥~=] ?$/.test(before)) return true
  return value <= 60 && !OF_DECADE.test(before)
}
