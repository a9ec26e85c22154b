import {HALVED} from './data/halved.ts'
import type {Numeral} from './numeral.ts'
import {type Pattern, pattern, type Reading} from './pattern.ts'

/** Several units of time that are said together, in the smallest of them. */
function total(numerals: readonly Numeral[], factors: readonly number[], unit: string): Reading | undefined {
  if (numerals.length !== factors.length || numerals.some(({isOrdinal, to}) => isOrdinal || to !== undefined))
    return undefined
  return {kind: 'duration', value: numerals.reduce((sum, {value}, at) => sum + value * factors[at]!, 0), unit}
}

/** A number and a half of a unit of time. */
function halves(whole: number, written: string): Reading {
  const value = whole + 0.5
  if (/[时時]|钟头/.test(written)) return {kind: 'duration', value, unit: 'h'}
  if (/世/.test(written)) return {kind: 'duration', value: value * 100, unit: 'a'}
  if (/月/.test(written)) return {kind: 'duration', value, unit: 'mo'}
  return {kind: 'duration', value, unit: written.includes('年') ? 'a' : 'd'}
}

const HOURS = '(?:个?小时|個?小時|时间|時間)'

/** 2小时8分15秒, 1時間40分, 两年零四个月: one length of time. */
export const cjkDurations: readonly Pattern[] = [
  pattern(`N${HOURS}N分[钟鐘]?N秒[钟鐘]?`, ({numerals}) => total(numerals, [3600, 60, 1], 's'), {needs: ['秒']}),
  pattern(`N${HOURS}[零又]?N分(?![之の数])[钟鐘間间]?`, ({numerals}) => total(numerals, [60, 1], 'min'), {
    needs: ['分']
  }),
  pattern('N分[钟鐘]?N秒[钟鐘間间]?', ({numerals}) => total(numerals, [60, 1], 's'), {needs: ['秒']}),
  pattern('N年[零又と]?N(?:[かカヶケ箇]|個|个)月', ({numerals}) => total(numerals, [12, 1], 'mo'), {needs: ['月']}),
  // 两个半小时, 1時間半, 三年半
  pattern(
    'N(个半(?:小时|钟头|月|世纪)|个?小时半|個?時間半|年半|[かカヶケ箇個]月半|天半|日半)(?!ば)',
    ({match, numerals: [whole]}) => whole && halves(whole.value, match[1]!),
    {needs: ['半']}
  ),
  // 一小时一刻钟
  pattern(
    `N${HOURS}[零又]?N刻[钟鐘]?`,
    ({numerals: [hours, quarters]}) =>
      hours && quarters && {kind: 'duration', value: hours.value * 60 + quarters.value * 15, unit: 'min'},
    {needs: ['刻']}
  ),
  pattern('N刻[钟鐘]', ({numerals: [quarters]}) => ({kind: 'duration', value: quarters!.value * 15, unit: 'min'}), {
    needs: ['刻']
  }),
  pattern(
    'N半世[纪紀]',
    ({numerals: [parts]}) => (parts?.value === 4 ? {kind: 'duration', value: 25, unit: 'a'} : undefined),
    {needs: ['半世']}
  ),
  pattern(
    '半个?(小时|小時|天|年|月|世纪|日|時間)',
    ({match}) => {
      const [value, unit] =
        {小: [30, 'min'], 時: [30, 'min'], 天: [12, 'h'], 日: [12, 'h'], 年: [6, 'mo'], 月: [15, 'd'], 世: [50, 'a']}[
          match[1]![0]!
        ] ?? []
      return typeof value === 'number' ? {kind: 'duration', value, unit: String(unit)} : undefined
    },
    {needs: ['半']}
  )
]

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

const HALF = ['half', 'Half', 'HALF']
const AND = ',? (?:and )?'

/** “Two hours, eight minutes and fifteen seconds”, “an hour and forty minutes”: one length of time. */
export const englishDurations: readonly Pattern[] = [
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
  pattern(`(an?) (${HALVED}) and a half(?![A-Za-z])`, ({match}) => share(1.5, match[2]!), {
    isCaseless: true,
    needs: HALF
  }),
  pattern(`(?<=\\b(?:a|every) )quarter(?: of an?)? (${HALVED})(?![A-Za-z])`, ({match}) => share(0.25, match[1]!), {
    isCaseless: true,
    needs: ['quarter']
  }),
  pattern(
    `N of an? (${HALVED})(?![A-Za-z])`,
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
