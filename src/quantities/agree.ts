import {type Atom, atomsOf, isVague} from './atoms.ts'
import {SHARED_NAMES} from './data/currencies.ts'
import {AMBIGUOUS_UNITS, UNITS} from './data/units.ts'
import {EITHER} from './pattern.ts'
import type {Statement} from './statement.ts'

/** Whether two parts of texts in different languages say the same: value, unit and kind, as far as both state them. */
export function agree(a: Atom, b: Atom): boolean {
  if (a.part === b.part) return PARTS[a.part](a, b)
  return crossAgree(a, b) || crossAgree(b, a)
}

/** Whether all that the first says is also said by the second. */
export function sayTheSame(first: Statement, second: Statement): boolean {
  const others = atomsOf(second)
  return atomsOf(first).every(atom => others.some(other => agree(atom, other)))
}

const equal = ({value: a}: Atom, {value: b}: Atom) => a === b
/** 3/4/1921: the month may be the day. */
function equalInEither(a: Atom, b: Atom): boolean {
  const valuesOf = ({value, statement: {counter, date}}: Atom) =>
    counter === EITHER ? [date?.month, date?.day] : [value]
  return valuesOf(a).some(value => valuesOf(b).includes(value))
}
/** 97 and 1997, 90s and 1990s. */
const equalWithinCentury = ({value: a}: Atom, {value: b}: Atom) =>
  a === b || ((a < 100 || b < 100) && a % 100 === b % 100)
/** 6:30 in the afternoon is 18:30; where one text leaves the half of the day to the reader both are right. */
const equalOnClock = (a: number, b: number) => a % 720 === b % 720

/** Where both say the half of the day it must be the same; from 13:00 on the number says it. */
function timesAgree(a: Atom, b: Atom): boolean {
  const isSaid = ({value, statement}: Atom) => statement.counter !== undefined || value >= 780
  return isSaid(a) && isSaid(b) ? equal(a, b) : equalOnClock(a.value, b.value)
}

const PARTS = {
  year: equalWithinCentury,
  month: equalInEither,
  day: equalInEither,
  weekday: equal,
  decade: equalWithinCentury,
  century: equal,
  time: timesAgree,
  number: numbersAgree
} as const

/** A number that stands for a part of a date or a time in the other language: “in 1997”, “the 28th”, 23.45. */
function crossAgree(a: Atom, b: Atom): boolean {
  if (a.part !== 'number') return a.part === 'year' && b.part === 'decade' && a.value === b.value
  if (['percent', 'money', 'measure'].includes(a.statement.kind)) return false
  if (b.part === 'time') {
    // 2:08:15 may be how long something took.
    if (a.statement.unit === 's' && Math.abs(a.value / 60 - b.value) < 1e-6) return true
    const minutes = Math.floor(a.value) * 60 + Math.round((a.value % 1) * 100)
    return equalOnClock(minutes, b.value) || (a.value === b.value % 60 && a.statement.unit === 'min')
  }
  if (b.part === 'decade') return a.statement.unit === 'a' ? false : equalWithinCentury(a, b)
  if (b.part === 'year') return equalWithinCentury(a, b)
  const {value, to = value} = a.statement
  return isVague(a.statement) ? value <= b.value && b.value <= to : a.value === b.value
}

/** Value, unit and size; “more than a dozen” is 十多. */
function numbersAgree({value: a, statement: left}: Atom, {value: b, statement: right}: Atom): boolean {
  if (isVague(left) || isVague(right)) return overlap(left, right) || overlap(inSeconds(left), inSeconds(right))
  return (
    (unitsFit(left, right) && (a === b || scaledEqual(a, b, left, right))) ||
    isConversion({value: a, statement: left}, {value: b, statement: right}) ||
    isSharePercent(left, right) ||
    isSharePercent(right, left) ||
    isOneMore(left, right) ||
    isOneMore(right, left) ||
    (left.isApproximate && right.isApproximate && (10 * a === 12 * b || 12 * a === 10 * b))
  )
}

/** 增长4倍 against “five times as much”. */
function isOneMore({unit, value}: Statement, other: Statement): boolean {
  return unit === 'more' && other.kind !== 'percent' && other.value === value + 1
}

/** “Hundreds” and 数百, and any number of that size. */
function overlap(left: Statement, right: Statement): boolean {
  const [first, last] = [left.to ?? left.value, right.to ?? right.value]
  // Hundreds end where thousands begin.
  const isApart = left.to !== undefined && right.to !== undefined && (first === right.value || last === left.value)
  return !isApart && left.value <= last && right.value <= first
}

/** 一两天 against “24 to 48 hours”. */
function inSeconds(statement: Statement): Statement {
  const {value, to, unit = ''} = statement
  const {dimension, factor = 1} = UNITS[unit] ?? {}
  if (dimension !== 'time') return statement
  return {...statement, value: value * factor, ...(to !== undefined && {to: to * factor})}
}

/** 238K on one side, 238,000 on the other; one in 35,000 against 35000分之一. */
function scaledEqual(a: number, b: number, left: Statement, right: Statement): boolean {
  const scales = (statement: Statement) => SCALES[statement.counter ?? ''] ?? []
  if (scales(left).some(scale => a * scale === b) || scales(right).some(scale => b * scale === a)) return true
  if (left.unit === '/' || right.unit === '/') return left.to === b || right.to === a || Math.abs(a - b) < 1e-9
  return Math.abs(a - b) <= 1e-9 * Math.max(a, b)
}

const SCALES: Readonly<Record<string, readonly number[]>> = {
  K: [1e3],
  k: [1e3],
  M: [1e6],
  m: [1e6],
  B: [1e9],
  b: [1e9],
  G: [1e9]
}

/** The units that a letter behind a number may be short for: 4m is no four kilometres. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  K: ['km', 'KB'],
  k: ['km', 'KB'],
  M: ['m', 'MB'],
  m: ['m', 'min'],
  B: ['B'],
  G: ['g', 'GB']
}

function unitsFit(left: Statement, right: Statement): boolean {
  if (left.kind === 'percent' || right.kind === 'percent')
    return left.kind === right.kind || arePoints(left) || arePoints(right)
  if (left.kind === 'money' && right.kind === 'money')
    return left.unit === right.unit || shares(left, right) || shares(right, left)
  if (isMeasure(left) !== isMeasure(right)) {
    const [measure, number] = isMeasure(left) ? [left, right] : [right, left]
    const meant = LETTERS[number.counter ?? '']
    if (meant && measure.unit !== undefined) return meant.includes(measure.unit)
  }
  if (isMeasure(left) && isMeasure(right)) {
    if (left.unit === undefined || right.unit === undefined)
      return ambiguousFit(left, right) || ambiguousFit(right, left)
    return left.unit === right.unit || isSpeedOf(left.unit, right.unit) || isSpeedOf(right.unit, left.unit)
  }
  return !(isTimed(left) && isCountedOut(right)) && !(isTimed(right) && isCountedOut(left))
}

/** “0.1 points lower”, of per cent. */
function arePoints({counter = ''}: Statement): boolean {
  return /^(?:points?|点)$/.test(counter)
}

/** Seconds and hours; 分 and 天 may be points and the sky. */
function isTimed({kind, unit}: Statement): boolean {
  return kind === 'duration' && (unit === 's' || unit === 'h')
}

/** “35,000 births”: an English plural says what is counted, and it is no time. */
function isCountedOut({kind, counter = ''}: Statement): boolean {
  return kind === 'count' && /^[a-z]{3,}[^s]s$/.test(counter)
}

/** A speed may say its time before it: 時速100キロ, 每小时100公里, 風速35メートル. */
function isSpeedOf(speed: string, length: string): boolean {
  return UNITS[speed]?.dimension === 'speed' && speed.split('/')[0] === length
}

function isMeasure({kind}: Statement): boolean {
  return kind === 'measure' || kind === 'duration'
}

function shares({counter = ''}: Statement, {unit = ''}: Statement): boolean {
  return SHARED_NAMES[counter.toLowerCase()]?.includes(unit) ?? false
}

function ambiguousFit({counter = ''}: Statement, {unit, counter: other}: Statement): boolean {
  return counter === other || (AMBIGUOUS_UNITS[counter]?.includes(unit ?? '') ?? false)
}

/** 100 miles as 160 km or 160キロ, two weeks as 14 days: the same size in another unit, within five in a hundred. */
function isConversion(a: Pick<Atom, 'value' | 'statement'>, b: Pick<Atom, 'value' | 'statement'>): boolean {
  return unitsOf(a.statement).some(left =>
    unitsOf(b.statement).some(right => isSameSize([a.value, left], [b.value, right]))
  )
}

/** The units that may be meant. */
function unitsOf({unit, counter = ''}: Statement): readonly string[] {
  if (unit !== undefined) return [unit]
  return AMBIGUOUS_UNITS[counter] ?? (/^(?:度|degrees?)$/.test(counter) ? ['Cel', 'degF'] : [])
}

function isSameSize([a, first]: readonly [number, string], [b, second]: readonly [number, string]): boolean {
  const [left, right] = [UNITS[first], UNITS[second]]
  if (!left || !right || left.dimension !== right.dimension || first === second) return false
  if (left.dimension === 'temperature') return Math.abs(celsius(a, first) - celsius(b, second)) <= 1
  const [one, other] = [a * left.factor, b * right.factor]
  return Math.abs(one - other) <= 0.05 * Math.max(one, other)
}

/** Fahrenheit has another zero. */
function celsius(value: number, unit: string): number {
  return unit === 'degF' ? ((value - 32) * 5) / 9 : value
}

/** A half is 50 per cent. */
function isSharePercent(share: Statement, percent: Statement): boolean {
  return (
    percent.kind === 'percent' &&
    share.kind === 'bare' &&
    Math.abs(share.value * 100 - percent.value) < 0.5 &&
    share.value < 1
  )
}
