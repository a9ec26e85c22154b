import {CURRENCIES} from './data/currencies.ts'
import {AMBIGUOUS_UNITS, UNITS} from './data/units.ts'
import type {Numeral} from './numeral.ts'
import type {Found, Reading} from './pattern.ts'
import type {Statement} from './statement.ts'

/** Value and upper end of one numeral or of a range of two; the lower end takes the magnitude of the upper (3-5万). */
export function amount(numerals: readonly Numeral[]): Pick<Statement, 'value' | 'to'> {
  const [low, high] = numerals
  if (!low) return {value: 0}
  if (!high) return {value: low.value, ...(low.to !== undefined && {to: low.to})}
  if (isShortened(low, high)) return {value: low.value, to: inCenturyOf(low.value, high.value)}
  const scaled = low.value * (high.magnitude ?? 1)
  const value = low.magnitude === undefined && low.value < 1000 && scaled < high.value ? scaled : low.value
  return {value, to: high.to ?? high.value}
}

/** 1802–11, 1914～18年: the end leaves the century to the beginning. */
export function isShortened(low: Numeral, high: Numeral): boolean {
  return isYear(low) && high.digits?.length === 2 && high.value > low.value % 100
}

/** The year of the same century with these last digits. */
export function inCenturyOf(year: number, short: number): number {
  return year - (year % 100) + short
}

const CODE_OF = new Map(Object.entries(CURRENCIES).flatMap(([code, names]) => names.map(name => [name, code] as const)))
const SYMBOL_OF = new Map(
  Object.entries(UNITS).flatMap(([symbol, {names}]) => names.map(name => [name, symbol] as const))
)

/** An amount of money; `name` is the currency's sign or name as written. */
export function money(numerals: readonly Numeral[], name: string): Reading | undefined {
  const unit = CODE_OF.get(name) ?? CODE_OF.get(name.toLowerCase())
  return unit === undefined ? undefined : {kind: 'money', ...amount(numerals), unit, counter: name}
}

/** A sum with its hundredths: 61円25銭, “5 dollars and 25 cents”; of 3元5角 `share` is 10. */
export function moneyWithShare([whole, part]: readonly Numeral[], name: string, share = 100): Reading | undefined {
  if (!whole || !part || part.value >= share || !Number.isInteger(part.value)) return undefined
  const digits = whole.value + part.value / share
  return money([{...whole, value: Number(digits.toPrecision(15))}], name)
}

/** A measure or a duration; `name` is the unit as written. */
export function measure(numerals: readonly Numeral[], name: string): Reading | undefined {
  // “Fifth day”, “the second minute”: a place in a row, no length.
  if (numerals.at(-1)?.isOrdinal) return {kind: 'ordinal', ...amount(numerals)}
  const unit = SYMBOL_OF.get(name) ?? SYMBOL_OF.get(name.toLowerCase())
  if (unit)
    return {kind: UNITS[unit]!.dimension === 'time' ? 'duration' : 'measure', ...amount(numerals), unit, counter: name}
  return name in AMBIGUOUS_UNITS ? {kind: 'measure', ...amount(numerals), counter: name} : undefined
}

/** A percentage: 20 of 20%. */
export function percent({numerals}: Found): Reading {
  return {kind: 'percent', ...amount(numerals)}
}

/** So many of so many, or from so many to so many of them. */
export function shareOf(top: readonly Numeral[], bottom: Numeral | undefined): Reading | undefined {
  const {value, to = value} = amount(top)
  if (!bottom || to >= bottom.value) return undefined
  if (to === value) return {kind: 'bare', value: value / bottom.value, unit: '/', to: bottom.value}
  return {kind: 'percent', value: round((100 * value) / bottom.value), to: round((100 * to) / bottom.value)}
}

/** Three of ten is 30 per cent, not 30.000000000000004. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}

/** A date, when its month and day exist. */
export function date(parts: NonNullable<Statement['date']>): Reading | undefined {
  const {month = 1, day = 1, weekday = 1} = parts
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= 31 && weekday >= 1 && weekday <= 7
  return exists ? {kind: 'date', value: 0, date: parts} : undefined
}

/** A decade such as 1990, or 90 when the century is not said. */
export function decade(year: number): Reading {
  return {kind: 'date', value: 0, date: {year}, unit: 'decade'}
}

/** A clock time as minutes after midnight; `half` is the half of the day it is said to be in, its counter then. */
export function time(hour: number, minute: number, half?: 'am' | 'pm'): Reading | undefined {
  if (hour > 24 || minute > 59 || !Number.isInteger(hour)) return undefined
  const shifted = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
  return {kind: 'time', value: shifted * 60 + minute, ...(half && {counter: half})}
}

/** Four digits of a year, written without separators. */
export function isYear({value, digits, isName}: Numeral): boolean {
  return digits?.length === 4 && !isName && value >= 1000 && value < 2200
}

/** Names for an expression, the longest first, special characters escaped; whole, since `pattern` takes an N or R by itself for a numeral. */
export function wholeNames(names: Iterable<string>): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map(name => name.replace(/[$.*+?^{}()|[\]\\/]/g, '\\$&'))
    .join('|')
}

const isLatin = (name: string) => /^[\x20-\x7e°²]+$/.test(name)
const isSign = (name: string) => !/[a-z\u3041-\u9fff]/.test(name)
const unitNames = [...Object.values(UNITS).flatMap(({names}) => names), ...Object.keys(AMBIGUOUS_UNITS)]
const plainLetters = (name: string) => /[A-Za-z]$/.test(name)

/** Signs, codes and names of currencies. */
export const CURRENCY_WORDS: readonly string[] = Object.values(CURRENCIES).flat()
/** Currency signs and codes that stand before an amount. */
export const CURRENCY_SIGNS = wholeNames(CURRENCY_WORDS.filter(isSign))
/** Currency names after an amount: Latin ones end at a letter's edge. */
export const CURRENCY_NAMES = `(?:${wholeNames(CURRENCY_WORDS.filter(name => plainLetters(name)))})(?![A-Za-z])|${wholeNames(CURRENCY_WORDS.filter(name => !plainLetters(name)))}`
/** Symbols and names of units in Latin letters. */
export const LATIN_UNIT_WORDS: readonly string[] = unitNames.filter(isLatin)
/** Units after an amount: Latin ones end at a letter's edge. */
export const LATIN_UNITS = `(?:${wholeNames(LATIN_UNIT_WORDS)})(?![A-Za-z/])`
/** Names of units in Chinese and Japanese. */
export const CJK_UNIT_WORDS: readonly string[] = unitNames.filter(name => !isLatin(name))
/** Units of Chinese and Japanese. */
export const CJK_UNITS = wholeNames(CJK_UNIT_WORDS)
