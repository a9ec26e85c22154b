import {type Numeral, readDigits} from './numeral.ts'
import {EITHER, type Pattern, PROOF, pattern, QUARTER, startsAt} from './pattern.ts'
import {
  amount,
  CURRENCY_SIGNS,
  date,
  isYear,
  LATIN_UNIT_WORDS,
  LATIN_UNITS,
  measure,
  money,
  percent,
  time
} from './readings.ts'
import {seasons} from './seasons.ts'
import type {Language} from './skeleton.ts'
import {stopwatch} from './stopwatch.ts'

/** Numerals in digits alone. */
function readAllDigits(text: string): readonly Numeral[] {
  const numerals: Numeral[] = []
  for (let at = text.search(/[0-9]/); at >= 0 && at < text.length; ) {
    const numeral = readDigits(text, at)
    if (numeral) numerals.push(numeral)
    at = numeral ? numeral.end : at + 1
    while (at < text.length && !/[0-9]/.test(text[at]!)) at++
  }
  return numerals
}

/** Quantities that are written alike in every language: ISO dates, clock times, signs of currency, percent. */
export const sharedPatterns: readonly Pattern[] = [
  // 15.6.2001 is a day; a name such as `ES2015` or 4.0.1 takes nothing with it.
  pattern('N', ({numerals: [numeral]}) => {
    const [day, month, year] = numeral?.dotted ?? []
    if (day && month && year) return date({year, month, day})
    return numeral?.isName ? {kind: 'bare', value: numeral.value, counter: 'name'} : undefined
  }),
  // Q3, which another language may call the same term of last year.
  pattern('(?<=(?<![A-Za-z0-9])Q)N', ({numerals: [quarter]}) =>
    quarter?.digits ? {kind: 'ordinal', value: quarter.value, counter: QUARTER} : undefined
  ),
  // “2. ” at the head of a segment: the label of a step.
  pattern('(?<=^ ?)N(?:[.)、]|[-:] )(?!\\ue000)', ({numerals: [label]}) =>
    label?.digits && label.value < 100 ? {kind: 'ordinal', value: label.value, counter: 'name'} : undefined
  ),
  pattern(
    'N([-/.])N\\1N',
    ({numerals: [first, second, third]}) => {
      if (!first || !second || !third?.digits || !second.digits || !first.digits) return undefined
      if (isYear(first)) return date({year: first.value, month: second.value, day: third.value})
      if (!isYear(third) || second.value > 31) return undefined
      const [month, day] = first.value > 12 ? [second.value, first.value] : [first.value, second.value]
      const read = date({year: third.value, month, day})
      // 3/4/1921 is March in America and April elsewhere.
      return read && month <= 12 && day <= 12 ? {...read, counter: EITHER} : read
    },
    {needs: ['-', '/', '.']}
  ),
  ...seasons,
  pattern(
    'N:N(?::N)?(?:\\s?([apAP])\\.?[mM]\\b)?',
    ({match, numerals: [hour, minute, second]}) => {
      const inSeconds = hour && minute && stopwatch([hour, minute, ...(second ? [second] : [])])
      if (inSeconds) return inSeconds
      if (!hour?.digits || minute?.digits?.length !== 2) return undefined
      const read = time(hour.value, minute.value, halfOfDay(match[1]))
      // To the second: a time of the day, or how long something took.
      return read && second ? {...read, value: read.value + second.value / 60} : read
    },
    {needs: [':']}
  ),
  pattern(
    '(?:N\\s?(?:-|to)\\s?)?N\\s?([ap])\\.?m\\b\\.?',
    ({match, numerals}) => {
      const readings = numerals.map(({value}) =>
        time(Math.floor(value), Math.round((value % 1) * 100), halfOfDay(match[1]))
      )
      return readings.every(reading => reading !== undefined) ? readings : undefined
    },
    {isCaseless: true}
  ),
  // 1 1/2 cups, 1 and 1/2 cups, 1と1/2カップ
  pattern(
    'N(?: | ?[と又] ?| (?:and|plus) )N/N(?![0-9/])',
    ({numerals: [whole, top, bottom]}) =>
      whole?.digits &&
      top?.digits &&
      bottom?.digits &&
      top.value < bottom.value &&
      [2, 3, 4, 8, 16].includes(bottom.value)
        ? {kind: 'bare', value: whole.value + top.value / bottom.value}
        : undefined,
    {needs: ['/']}
  ),
  pattern(
    'N/N(?![0-9/])',
    ({numerals: [top, bottom]}) =>
      top?.digits && bottom?.digits && bottom.value > 0
        ? {kind: 'bare', value: top.value / bottom.value, unit: '/', to: bottom.value}
        : undefined,
    {needs: ['/']}
  ),
  // 12.5% vol.
  pattern('R ?% ?(?:vol|abv|ABV|alc)(?![A-Za-z])', found => ({...percent(found), counter: PROOF}), {needs: ['%']}),
  pattern('(?:N\\s?%?\\s?(?:[-~→至到]|から|to|(?<=[Bb]etween \ue000 ?%? )and)\\s?)?N\\s?%', percent, {needs: ['%']}),
  pattern(`(${CURRENCY_SIGNS})\\s?R(?:\\s?([mkbMKB])(?![A-Za-z]))?`, ({match, numerals}) => {
    const scale = match[2] ? {k: 1e3, m: 1e6, b: 1e9}[match[2].toLowerCase()] : undefined
    const scaled = numerals.map(numeral =>
      scale ? {...numeral, value: Number((numeral.value * scale).toPrecision(15))} : numeral
    )
    return money(scaled, match[1]!)
  }),
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
  pattern(`R[ -]?(${LATIN_UNITS})`, ({match, numerals}) => measure(numerals, match[1]!), {needs: LATIN_UNIT_WORDS}),
  // 238K, 16M, 30m: thousand, million, metre or the name of a version; the comparison decides.
  pattern('N([KMmkBG])(?![A-Za-z])', ({match, numerals}) => ({kind: 'bare', ...amount(numerals), counter: match[1]!}))
]

/** `a` or `p`, small or capital, to the half of the day. */
function halfOfDay(letter: string | undefined): 'am' | 'pm' | undefined {
  if (letter === undefined) return undefined
  return letter === 'a' || letter === 'A' ? 'am' : 'pm'
}

/** The last resort: a number, or a range of two. */
export const lastPattern: Pattern = pattern('R', ({numerals}) => ({
  kind: numerals.at(-1)?.isOrdinal ? 'ordinal' : 'bare',
  ...amount(numerals)
}))

/** For languages without rules of their own. */
export const general: Language = {
  numerals: readAllDigits,
  patterns: [...sharedPatterns, lastPattern],
  starts: startsAt(`(?:${CURRENCY_SIGNS})(?=\\s?\\ue000)`),
  approximate: {before: /(?!)/, after: /(?!)/}
}
