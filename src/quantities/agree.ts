import {type Atom, atomsOf, isVague} from './atoms.ts'
import {UNITS} from './data/units.ts'
import {EITHER} from './pattern.ts'
import type {Statement} from './statement.ts'
import {isConversion, unitsFit} from './units-fit.ts'

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
    if (a.value > 24) return false
    const minutes = Math.floor(a.value) * 60 + Math.round((a.value % 1) * 100)
    return equalOnClock(minutes, b.value) || (a.value === b.value % 60 && a.statement.unit === 'min')
  }
  if (b.part === 'decade') {
    // “In their twenties” against 二十几岁.
    if (isVague(a.statement)) return b.value < 100 && a.statement.value === b.value
    return a.statement.unit === 'a' ? false : equalWithinCentury(a, b)
  }
  if (b.part === 'year') return equalWithinCentury(a, b)
  if (isCounted(a.statement, b.part)) return false
  const {value, to = value} = a.statement
  if (a.statement.unit === '/') return isPartOf(a.statement, b.value)
  return isVague(a.statement) ? value <= b.value && b.value <= to : a.value === b.value
}

function numbersAgree({value: a, statement: left}: Atom, {value: b, statement: right}: Atom): boolean {
  if (isVague(left) || isVague(right)) return overlap(left, right) || overlap(inSeconds(left), inSeconds(right))
  return (
    (unitsFit(left, right) && (a === b || scaledEqual(a, b, left, right))) ||
    isConversion({value: a, statement: left}, {value: b, statement: right}) ||
    isSharePercent(left, right) ||
    isSharePercent(right, left) ||
    isOneMore(left, right) ||
    isOneMore(right, left) ||
    areDozens(a, b, left, right) ||
    isMoreThanOne(left, right) ||
    isMoreThanOne(right, left) ||
    isShortYear(left, right) ||
    isShortYear(right, left) ||
    isLastBelow(left, b, right) ||
    isLastBelow(right, a, left)
  )
}

/** 增长4倍 against “five times as much”. */
function isOneMore({unit, value}: Statement, other: Statement): boolean {
  return unit === 'more' && other.kind !== 'percent' && other.value === value + 1
}

/** “More than one CD” is 2枚以上. */
function isMoreThanOne({value, isApproximate, isSpelled}: Statement, other: Statement): boolean {
  return value === 1 && isApproximate && isSpelled && other.value === 2 && other.isApproximate
}

/** “More than a dozen” is 十多: tens and twelves, both about. */
function areDozens(a: number, b: number, left: Statement, right: Statement): boolean {
  return left.isApproximate && right.isApproximate && (10 * a === 12 * b || 12 * a === 10 * b)
}

/** 一个 and 三小时 are no month and no day; 九天 and 9日 may be the same. */
function isCounted({kind, unit, counter = ''}: Statement, part: Atom['part']): boolean {
  if (kind === 'duration') return !(part === 'day' ? unit === 'd' : unit === 'mo')
  return kind === 'count' && counter !== 'name' && !/^[ -~番号]*$/.test(counter)
}

/** 58年 is 1958 where an article has said the century. */
function isShortYear({unit, value, to}: Statement, {value: year, kind, counter = ''}: Statement): boolean {
  const isWhole = unit === 'a' && to === undefined && Number.isInteger(value) && value < 100
  return isWhole && (kind === 'bare' || kind === 'count') && !/^(?:years?|年)/.test(counter) && isOfCentury(year, value)
}

function isOfCentury(year: number, short: number): boolean {
  return year >= 1000 && year < 2200 && year % 100 === short
}

/** 15歳未満 is “up to 14” where a range says the age before it. */
function isLastBelow({unit, value}: Statement, end: number, {to}: Statement): boolean {
  return unit === 'below' && end === value - 1 && to === end
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
  if (left.unit === '/' || right.unit === '/') return isPartOf(left, b) || isPartOf(right, a) || Math.abs(a - b) < 1e-9
  return Math.abs(a - b) <= 1e-9 * Math.max(a, b)
}

/** “Three of the ten” says the three and the ten of 10人中3人. */
function isPartOf({unit, value, to}: Statement, number: number): boolean {
  return unit === '/' && to !== undefined && (to === number || Math.round(value * to) === number)
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

/** A half is 50 per cent. */
function isSharePercent(share: Statement, percent: Statement): boolean {
  return (
    percent.kind === 'percent' &&
    share.kind === 'bare' &&
    Math.abs(share.value * 100 - percent.value) < 0.5 &&
    share.value < 1
  )
}
