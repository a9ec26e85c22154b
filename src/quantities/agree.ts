import {type Atom, atomsOf, isVague} from './atoms.ts'
import {isPartOf, numbersAgree} from './numbers-agree.ts'
import {EITHER, IN_ROW, NTH, OF_AGE, QUARTER, QUARTERS, TERM} from './pattern.ts'
import type {Statement} from './statement.ts'

/** Whether two parts of texts in different languages say the same: value, unit and kind, as far as both state them. */
export function agree(a: Atom, b: Atom): boolean {
  if (a.part === b.part) return PARTS[a.part](a, b)
  return crossAgree(a, b) || crossAgree(b, a)
}

/** Whether all that the first says is also said by the second; three alone are no three of ten. */
export function sayTheSame(first: Statement, second: Statement): boolean {
  if (first.unit === '/' && second.unit !== '/' && !isShareOf(second, first.value)) return false
  const others = atomsOf(second)
  return atomsOf(first).every(atom => others.some(other => agree(atom, other)))
}

/** Whether a number is this share, or as many per cent. */
export function isShareOf({kind, value}: Statement, share: number): boolean {
  return (
    kind !== 'date' && kind !== 'time' && Math.abs((kind === 'percent' ? value / 100 : value) - share) < 0.05 * share
  )
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
  if (a.part === 'century') return b.part === 'decade' && b.value % 100 === 0 && a.value * 100 - 100 === b.value
  if (a.part !== 'number') return a.part === 'year' && b.part === 'decade' && a.value === b.value
  // 3便 is no Wednesday, the third day of the week.
  if (['percent', 'money', 'measure'].includes(a.statement.kind) || b.part === 'weekday') return false
  if (b.part === 'time') {
    // 2:08:15 may be how long something took, and 17:05 so many minutes and seconds.
    if (a.statement.unit === 's' && b.statement.counter === undefined)
      if (Math.abs(a.value / 60 - b.value) < 1e-6 || a.value === b.value) return true
    if (a.value > 24) return false
    const minutes = Math.floor(a.value) * 60 + Math.round((a.value % 1) * 100)
    return equalOnClock(minutes, b.value) || (a.value === b.value % 60 && a.statement.unit === 'min')
  }
  // 160 minutes are no sixties.
  if ((b.part === 'decade' || b.part === 'year') && a.statement.kind === 'duration' && a.statement.unit !== 'a')
    return false
  if (b.part === 'decade') {
    // “In their twenties” against 二十几岁.
    if (isVague(a.statement)) return b.value < 100 && a.statement.value === b.value
    if (a.statement.unit === 'a') return b.statement.counter === OF_AGE && a.value === b.value
    return equalWithinCentury(a, b)
  }
  // 三等 is no 2003年.
  if (b.part === 'year') return a.statement.kind !== 'ordinal' && equalWithinCentury(a, b)
  if (a.statement.counter === QUARTER || a.statement.counter === QUARTERS) return isInTerm(a, b)
  // 第3回 is no month, and no day of one; 5号机 is a fifth.
  if (a.statement.counter === IN_ROW && b.statement.date?.month !== undefined) return false
  if (isCounted(a.statement, b.part)) return false
  // “A fifth for the summer” is 5号.
  if (a.statement.unit === NTH) return Math.round(1 / a.value) === b.value
  const {value, to = value} = a.statement
  if (a.statement.unit === '/') return isPartOf(a.statement, b.value)
  return isVague(a.statement) ? value <= b.value && b.value <= to : a.value === b.value
}

/** The second quarter is 4～6月期, or 7～9月期 where the year begins in April. */
function isInTerm({value, statement: {counter}}: Atom, {part, value: month, statement: term}: Atom): boolean {
  if (part !== 'month' || term.counter !== TERM) return false
  // 1～9月期 for the first three quarters, 4～12月期 where the year begins in April.
  if (counter === QUARTERS && month % 3 === 1) return true
  const quarter = Math.ceil(month / 3)
  return value === quarter || value === ((quarter + 2) % 4) + 1
}

/** 一个 and 三小时 are no month and no day; 九天 and 9日 may be the same. */
function isCounted({kind, unit, counter = ''}: Statement, part: Atom['part']): boolean {
  if (kind === 'duration') return !(part === 'day' ? unit === 'd' : unit === 'mo')
  return kind === 'count' && counter !== 'name' && !/^[ -~番号]*$/.test(counter)
}
