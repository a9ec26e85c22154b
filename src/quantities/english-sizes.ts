import {WORD_VALUES} from './data/english.ts'
import {YEARS} from './data/units.ts'
import {type Pattern, pattern, type Reading} from './pattern.ts'
import {
  amount,
  anyOf,
  CURRENCY_NAMES,
  CURRENCY_WORDS,
  isYear,
  LATIN_UNITS,
  measure,
  money,
  percent
} from './readings.ts'

const HALF = ['half', 'Half', 'HALF']
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

/** Three of ten is 30 per cent, not 30.000000000000004. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}

/** Units of time that are said with a half, for an expression. */
export const HALVED = 'hour|day|week|month|year|century'

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

/** How English writes shares, sums and measures. */
export const englishSizes: readonly Pattern[] = [
  // “From 20 percent to almost 30”
  pattern(
    'N[- ]?(?:percent|per cent) to (?:(?:just )?(?:under|over|about|around|almost|nearly|some) )?N(?![ -]?(?:[a-z%]|per))',
    ({numerals}) => numerals.map(numeral => ({kind: 'percent', ...amount([numeral])})),
    {needs: ['percent', 'per cent']}
  ),
  pattern('R[- ]?(?:percent|per cent|pct|percentage points?)(?![A-Za-z])', percent, {
    needs: ['percent', 'per cent', 'pct']
  }),
  // “A third of them”, “by a quarter”, but “a third time”
  pattern(
    '(?<=\\b[Aa] )N(?= (?:of|more|less|lower|higher|larger|smaller|fewer|to)\\b|[.,;:!?)]|$)',
    ({numerals: [part]}) =>
      part?.isOrdinal && part.form === 'word' && part.value > 2 ? {kind: 'bare', value: 1 / part.value} : undefined
  ),
  // “One in ten adults”, “two to three in ten”
  pattern(
    'R(?: [a-z]+)? (?:in|out of) (?:every )?N(?![ -]?(?:year|month|week|day|hour|minute|second|language|countr)|[.:/-]N)',
    ({numerals}) => {
      const [top, bottom] = [numerals.slice(0, -1), numerals.at(-1)!]
      const {value, to = value} = amount(top)
      const isRound = /^10*$|^[3-9]$/.test(String(bottom.value)) || (value === 1 && bottom.value <= 1000)
      const isShare = isRound && bottom.value >= 3 && to < bottom.value && !isYear(bottom)
      if (!isShare || [...top, bottom].some(({isOrdinal}) => isOrdinal)) return undefined
      if (to === value) return {kind: 'bare', value: value / bottom.value, unit: '/', to: bottom.value}
      return {kind: 'percent', value: round((100 * value) / bottom.value), to: round((100 * to) / bottom.value)}
    },
    {needs: [' in ', ' out of ']}
  ),
  // 2 lb 3 oz, 5 ft 7 in
  pattern(
    'N ?(lbs?|pounds?|ft|feet|foot),? N ?(?:oz|ounces?|in|inches)(?![A-Za-z])',
    ({match, numerals: [large, small]}) => {
      const isMass = /^(?:lb|pound)/.test(match[1]!)
      return (
        large &&
        small && {kind: 'measure', value: large.value + small.value / (isMass ? 16 : 12), unit: isMass ? 'lb' : 'ft'}
      )
    },
    {needs: ['oz', 'ounce', 'in']}
  ),
  pattern(
    'N basis points?(?![A-Za-z])',
    ({numerals: [points]}) => points && {kind: 'percent', value: points.value / 100},
    {
      needs: ['basis point']
    }
  ),
  // “An hour and a half”, “two and a half hours”; “three quarters of an hour”
  pattern(
    `N (${HALVED})s? and a half(?![A-Za-z])`,
    ({match, numerals: [whole]}) => whole && share(whole.value + 0.5, match[1]!),
    {isCaseless: true, needs: HALF}
  ),
  pattern(
    `N and a half[- ](${HALVED})s?(?![A-Za-z])`,
    ({match, numerals: [whole]}) => whole && share(whole.value + 0.5, match[1]!),
    {isCaseless: true, needs: HALF}
  ),
  pattern(`(an?) (${HALVED}) and a half(?![A-Za-z])`, ({match}) => share(1.5, match[2]!), {
    isCaseless: true,
    needs: HALF
  }),
  pattern(
    `N of an? (${HALVED})(?![A-Za-z])`,
    ({match, numerals: [part]}) => (part && part.value < 1 ? share(part.value, match[1]!) : undefined),
    {isCaseless: true}
  ),
  pattern(`R[- ](${CURRENCY_NAMES})`, ({match, numerals}) => money(numerals, match[1]!), {needs: CURRENCY_WORDS}),
  pattern(
    `R (?:US|American|Hong Kong|Australian|Canadian) (dollars?)`,
    ({match, numerals}) => money(numerals, match[1]!),
    {needs: ['dollar']}
  ),
  pattern(
    `R[- ](${anyOf(Object.keys(YEARS))})(?![A-Za-z])`,
    ({match, numerals}) => {
      const {value, to} = amount(numerals)
      const years = YEARS[match[1]!]!
      return {kind: 'duration', value: value * years, ...(to !== undefined && {to: to * years}), unit: 'a'}
    },
    {needs: Object.keys(YEARS)}
  ),
  pattern(
    `R(?: or (?:more|so))?(?: (?:full|whole|calendar|business|working|long|more|consecutive))?[- ](${LATIN_UNITS})`,
    ({match, numerals}) => measure(numerals, match[1]!)
  ),
  pattern(
    '(?:half (?:an |a )?|half-)(hour|day|year|month|century)(?![A-Za-z])',
    ({match}) => {
      const [value, unit] =
        {hour: [30, 'min'], day: [12, 'h'], year: [6, 'mo'], month: [15, 'd'], century: [50, 'a']}[match[1]!] ?? []
      return typeof value === 'number' ? {kind: 'duration', value, unit: String(unit)} : undefined
    },
    {isCaseless: true, needs: HALF}
  ),
  pattern(
    `(${anyOf(Object.keys(WORD_VALUES))})(?![A-Za-z])`,
    ({match}) => ({
      kind: 'bare',
      value: WORD_VALUES[match[1]!.toLowerCase()]!
    }),
    {isCaseless: true}
  ),
  // “The past decade”
  pattern('(decade)(?![A-Za-z])', () => ({kind: 'duration', value: 10, unit: 'a'}), {needs: ['decade']}),
  // Louis XIV, World War II
  pattern(
    '(?<=[A-Z][a-z]{2,} )([IVX]+)(?![A-Za-z/])',
    ({match}) => (match[1]! in ROMAN ? {kind: 'ordinal', value: ROMAN[match[1]!]!} : undefined),
    {needs: ['I', 'V', 'X']}
  ),
  // “Twelve bugs”: the noun serves as counter.
  pattern(
    'R[- ]([a-z]{3,})(?<!and|the|for|but|was|are|that|with|from|than|were|will)(?![A-Za-z])',
    ({match, numerals}) =>
      numerals.some(({isOrdinal}) => isOrdinal) ? undefined : {kind: 'count', ...amount(numerals), counter: match[1]!}
  )
]
