import {HALVED} from './data/halved.ts'
import {type Pattern, pattern, type Reading} from './pattern.ts'
import {total} from './total-duration.ts'

/** A part or a multiple of a unit of time, in the unit below it where that gives a whole number. */
function share(value: number, unit: string): Reading {
  const [factor, symbol] = {
    second: [1, 's'],
    minute: [60, 's'],
    hour: [60, 'min'],
    day: [24, 'h'],
    week: [7, 'd'],
    month: [1, 'mo'],
    year: [12, 'mo'],
    century: [100, 'a']
  }[unit.toLowerCase()] ?? [1, 'a']
  return {kind: 'duration', value: Number((value * Number(factor)).toPrecision(12)), unit: String(symbol)}
}

const HALF = ['half', 'Half', 'HALF']
const AND = ',? (?:and )?'

/** “Two hours, eight minutes and fifteen seconds”, “an hour and forty minutes”: one length of time. */
export const englishDurations: readonly Pattern[] = [
  // “24 hours a day, 7 days a week”, “365 days a year”: always.
  pattern(
    'N days (?:an?|per|each) (week|year)(?![A-Za-z])',
    ({match, numerals: [days]}) => (days?.value === (match[1] === 'week' ? 7 : 365) ? [] : undefined),
    {needs: ['days a', 'days per', 'days each']}
  ),
  pattern(
    `N hours?${AND}N min(?:ute)?s?${AND}N sec(?:ond)?s?(?![A-Za-z])`,
    ({numerals}) => total(numerals, [3600, 60, 1], 's'),
    {needs: ['hour']}
  ),
  pattern(`N hours?${AND}N min(?:ute)?s?(?![A-Za-z])`, ({numerals}) => total(numerals, [60, 1], 'min'), {
    needs: ['hour']
  }),
  pattern(
    '[Aa]n hour and N minutes?(?![A-Za-z])',
    ({numerals: [minutes]}) => minutes && {kind: 'duration', value: 60 + minutes.value, unit: 'min'},
    {needs: ['an hour', 'An hour']}
  ),
  pattern(
    '[Aa] (minute and N seconds?|year and N months?)(?![A-Za-z])',
    ({match, numerals: [rest]}) => {
      const [whole, unit] = match[1]!.startsWith('minute') ? [60, 's'] : [12, 'mo']
      return rest && {kind: 'duration', value: Number(whole) + rest.value, unit: String(unit)}
    },
    {needs: ['a minute and', 'A minute and', 'a year and', 'A year and']}
  ),
  pattern(`N min(?:ute)?s?${AND}N sec(?:ond)?s?(?![A-Za-z])`, ({numerals}) => total(numerals, [60, 1], 's'), {
    needs: ['sec']
  }),
  pattern(`N years?${AND}N months?(?![A-Za-z])`, ({numerals}) => total(numerals, [12, 1], 'mo'), {needs: ['month']}),
  // “An hour and a half”, “two and a half hours”; “three quarters of an hour”
  pattern(
    `N (${HALVED})s? and a half(?![A-Za-z])`,
    ({match, numerals: [whole]}) => whole && share(whole.value + 0.5, match[1]!),
    {isCaseless: true, needs: HALF}
  ),
  pattern(
    `N[- ]and[- ]a[- ]half[- ](${HALVED})s?(?![A-Za-z])`,
    ({match, numerals: [whole]}) => whole && share(whole.value + 0.5, match[1]!),
    {isCaseless: true, needs: HALF}
  ),
  // “An hour and a quarter”, “two hours and three quarters”
  pattern(
    `([Aa]n?|N) (${HALVED})s? and (a quarter|N)(?![A-Za-z])`,
    ({match, numerals}) => {
      const whole = /^a/i.test(match[1]!) ? 1 : numerals[0]!.value
      const part = match[3] === 'a quarter' ? 0.25 : numerals.at(-1)!.value
      return part < 1 ? share(whole + part, match[2]!) : undefined
    },
    {needs: [' and ']}
  ),
  // “The longest minute and a half”
  pattern(`(minute|${HALVED}) and a half(?![A-Za-z])`, ({match}) => share(1.5, match[1]!), {needs: HALF}),
  pattern(`(an?) (${HALVED}) and a half(?![A-Za-z])`, ({match}) => share(1.5, match[2]!), {
    isCaseless: true,
    needs: HALF
  }),
  pattern(`(?<=\\b(?:a|every) )quarter(?: of an?)? (${HALVED})(?![A-Za-z])`, ({match}) => share(0.25, match[1]!), {
    isCaseless: true,
    needs: ['quarter']
  }),
  pattern(
    `N of an? (second|minute|${HALVED})(?![A-Za-z])`,
    ({match, numerals: [part]}) => (part && part.value < 1 ? share(part.value, match[1]!) : undefined),
    {isCaseless: true}
  ),
  pattern(
    '(?:half (?:an |a )?|half-)(hour|day|year|month|century)(?![A-Za-z])',
    ({match}) => {
      const [value, unit] =
        {hour: [30, 'min'], day: [12, 'h'], year: [6, 'mo'], month: [15, 'd'], century: [50, 'a']}[match[1]!] ?? []
      return typeof value === 'number' ? {kind: 'duration', value, unit: String(unit)} : undefined
    },
    {isCaseless: true, needs: HALF}
  )
]
