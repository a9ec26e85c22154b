import {DECADES, MONTHS, WEEKDAYS, WORD_VALUES} from './data/english.ts'
import {YEARS} from './data/units.ts'
import {lastPattern, sharedPatterns} from './general.ts'
import {readEnglishNumerals} from './numerals-english.ts'
import {
  amount,
  anyOf,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  date,
  decade,
  isYear,
  LATIN_UNITS,
  measure,
  money,
  percent,
  time
} from './readings.ts'
import {type Language, type Pattern, pattern, type Reading} from './skeleton.ts'

const MONTH = `(?:${anyOf(MONTHS.flat())})(?![A-Za-z])\\.?`
const DAY = anyOf(WEEKDAYS)
const ROMAN: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
  XI: 11,
  XII: 12,
  XIII: 13,
  XIV: 14,
  XV: 15,
  XVI: 16
}

function monthOf(written: string): number {
  return MONTHS.findIndex(names => names.includes(written.replace('.', ''))) + 1
}

const dates: readonly Pattern[] = [
  // July 28, 2020; July 28th; July 28-30
  pattern(`(${MONTH}) (?:the )?N(?:\\s?(?:-|to)\\s?N)?(?:,? N)?(?!\\s?(?:%|:))`, ({match, numerals}) => {
    const last = numerals.at(-1)!
    const month = monthOf(match[1]!)
    if (numerals.length === 1 && isYear(last)) return date({year: last.value, month})
    const days = isYear(last) ? numerals.slice(0, -1) : numerals
    const year = isYear(last) ? {year: last.value} : {}
    const readings = days.map(({value}) => date({...year, month, day: value}))
    return readings.every(reading => reading !== undefined) && days.length > 0 ? readings : undefined
  }),
  // 28 July 2020; the 28th of July, 2020
  pattern(`N(?: of)? (${MONTH})(?:,? N)?`, ({match, numerals: [day, year]}) =>
    day && day.value <= 31 && (!year || isYear(year))
      ? date({...(year && {year: year.value}), month: monthOf(match[1]!), day: day.value})
      : undefined
  ),
  pattern(`(${MONTH})(?: of)?,? N`, ({match, numerals: [year]}) =>
    year && isYear(year) ? date({year: year.value, month: monthOf(match[1]!)}) : undefined
  ),
  pattern(
    `(?<=\\b(?:in|since|by|until|last|next|early|late|mid|of|from|to|through|and|this|between|during|on|before|after|every)[ -])(${MONTH})`,
    ({match}) => date({month: monthOf(match[1]!)})
  ),
  pattern(`(${anyOf(MONTHS.flat().filter(name => !/^Ma[ry]/.test(name) && name.length > 3))})(?![A-Za-z])`, ({match}) =>
    date({month: monthOf(match[1]!)})
  ),
  pattern(`(${DAY})s?(?![A-Za-z])`, ({match}) => date({weekday: WEEKDAYS.indexOf(match[1]!) + 1})),
  pattern("'?N'?s(?![A-Za-z])", ({numerals: [year]}) =>
    year?.digits && year.value % 10 === 0 && (isYear(year) || year.digits.length === 2) ? decade(year.value) : undefined
  ),
  pattern(`(${anyOf(Object.keys(DECADES))})(?![A-Za-z])`, ({match}) => decade(DECADES[match[1]!.toLowerCase()]!), 'i'),
  pattern('N(?:[- ]century|[- ]centuries)(?![A-Za-z])', ({numerals: [century]}) =>
    century?.isOrdinal ? {kind: 'ordinal', value: century.value, unit: 'century'} : undefined
  )
]

const HALVED = 'hour|day|week|month|year|century'

/** A part or a multiple of a unit of time, in the unit below it where that gives a whole number. */
function share(value: number, unit: string): Reading {
  const [factor, symbol] = {
    hour: [60, 'min'],
    day: [24, 'h'],
    week: [7, 'd'],
    month: [1, 'mo'],
    year: [12, 'mo'],
    century: [100, 'a']
  }[unit.toLowerCase()] ?? [1, 'a']
  return {kind: 'duration', value: Number((value * Number(factor)).toPrecision(12)), unit: String(symbol)}
}

const times: readonly Pattern[] = [pattern("N o'clock", ({numerals: [hour]}) => hour && time(hour.value, 0))]

const sizes: readonly Pattern[] = [
  pattern('R[- ]?(?:percent|per cent|pct|percentage points?)(?![A-Za-z])', percent),
  // “An hour and a half”, “two and a half hours”; “three quarters of an hour”
  pattern(
    `N (${HALVED})s? and a half(?![A-Za-z])`,
    ({match, numerals: [whole]}) => whole && share(whole.value + 0.5, match[1]!),
    'i'
  ),
  pattern(
    `N and a half[- ](${HALVED})s?(?![A-Za-z])`,
    ({match, numerals: [whole]}) => whole && share(whole.value + 0.5, match[1]!),
    'i'
  ),
  pattern(`(an?) (${HALVED}) and a half(?![A-Za-z])`, ({match}) => share(1.5, match[2]!), 'i'),
  pattern(
    `N of an? (${HALVED})(?![A-Za-z])`,
    ({match, numerals: [part]}) => (part && part.value < 1 ? share(part.value, match[1]!) : undefined),
    'i'
  ),
  pattern(`R[- ](${CURRENCY_NAMES})`, ({match, numerals}) => money(numerals, match[1]!)),
  pattern(`R (?:US|American|Hong Kong|Australian|Canadian) (dollars?)`, ({match, numerals}) =>
    money(numerals, match[1]!)
  ),
  pattern(`R[- ](${anyOf(Object.keys(YEARS))})(?![A-Za-z])`, ({match, numerals}) => {
    const {value, to} = amount(numerals)
    const years = YEARS[match[1]!]!
    return {kind: 'duration', value: value * years, ...(to !== undefined && {to: to * years}), unit: 'a'}
  }),
  pattern(
    `R(?: or (?:more|so))?(?: (?:full|whole|calendar|business|working|long|more|consecutive))?[- ](${LATIN_UNITS})`,
    ({match, numerals}) => {
      // “Fifth day”, “the second minute”: a place in a row, no length.
      if (numerals.at(-1)?.isOrdinal) return {kind: 'ordinal', ...amount(numerals)}
      return measure(numerals, match[1]!)
    }
  ),
  pattern(
    '(?:half (?:an |a )?|half-)(hour|day|year|month|century)(?![A-Za-z])',
    ({match}) => {
      const [value, unit] =
        {hour: [30, 'min'], day: [12, 'h'], year: [6, 'mo'], month: [15, 'd'], century: [50, 'a']}[match[1]!] ?? []
      return typeof value === 'number' ? {kind: 'duration', value, unit: String(unit)} : undefined
    },
    'i'
  ),
  pattern(
    `(${anyOf(Object.keys(WORD_VALUES))})(?![A-Za-z])`,
    ({match}) => ({
      kind: 'bare',
      value: WORD_VALUES[match[1]!.toLowerCase()]!
    }),
    'i'
  ),
  // “The past decade”
  pattern('(decade)(?![A-Za-z])', () => ({kind: 'duration', value: 10, unit: 'a'})),
  // Louis XIV, World War II
  pattern('(?<=[A-Z][a-z]{2,} )([IVX]+)(?![A-Za-z])', ({match}) =>
    match[1]! in ROMAN ? {kind: 'ordinal', value: ROMAN[match[1]!]!} : undefined
  ),
  // “Twelve bugs”: the noun serves as counter.
  pattern(
    'R[- ]([a-z]{3,})(?<!and|the|for|but|was|are|that|with|from|than|were|will)(?![A-Za-z])',
    ({match, numerals}) =>
      numerals.some(({isOrdinal}) => isOrdinal) ? undefined : {kind: 'count', ...amount(numerals), counter: match[1]!}
  )
]

/** How English writes quantities. */
export const english: Language = {
  numerals: readEnglishNumerals,
  patterns: [...dates, ...times, ...sizes.slice(0, 3), ...sharedPatterns, ...sizes.slice(3), lastPattern],
  starts: [
    `(?:${CURRENCY_SIGNS})(?=\\s?\\ue000)`,
    `\\b(?:${anyOf(MONTHS.flat())})\\b`,
    `\\b(?:${DAY})s?\\b`,
    `\\b(?:${anyOf(Object.keys(DECADES).flatMap(word => [word, word[0]!.toUpperCase() + word.slice(1)]))})\\b`,
    `\\b(?:${anyOf(Object.keys(WORD_VALUES).flatMap(word => [word, word[0]!.toUpperCase() + word.slice(1)]))})\\b`,
    '(?<=[a-z] )[IVX]+\\b',
    '\\bdecade\\b',
    `\\b[Aa]n? (?=(?:${HALVED}) and a half)`,
    "'(?=\\ue000)"
  ].join('|'),
  approximate: {
    before:
      /\b(?:about|around|some|nearly|almost|over|under|approximately|roughly|more than|less than|fewer than|at least|at most|up to|an estimated|upwards of) (?:the )?$/i,
    after: /^ ?(?:or (?:so|more|less)|\+|-odd|ish)/
  }
}
