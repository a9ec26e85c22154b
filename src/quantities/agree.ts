import {type Atom, atomsOf, isVague} from './atoms.ts'
import {SHARED_NAMES} from './data/currencies.ts'
import {AMBIGUOUS_UNITS, UNITS} from './data/units.ts'
import type {Statement} from './statement.ts'

/** Whether two parts of texts in different languages say the same: value, unit and kind, as far as both state them. */
export function agree(a: Atom, b: Atom): boolean {
  if (a.part === b.part) return a.part === 'number' ? numbersAgree(a, b) : PARTS[a.part](a.value, b.value)
  return crossAgree(a, b) || crossAgree(b, a)
}

/** Whether all that the first says is also said by the second. */
export function sayTheSame(first: Statement, second: Statement): boolean {
  const others = atomsOf(second)
  return atomsOf(first).every(atom => others.some(other => agree(atom, other)))
}

const equal = (a: number, b: number) => a === b
/** 97 and 1997, 90s and 1990s. */
const equalWithinCentury = (a: number, b: number) => a === b || ((a < 100 || b < 100) && a % 100 === b % 100)
/** 6:30 in the afternoon is 18:30; where one text leaves the half of the day to the reader both are right. */
const equalOnClock = (a: number, b: number) => a % 720 === b % 720

const PARTS = {
  year: equalWithinCentury,
  month: equal,
  day: equal,
  weekday: equal,
  decade: equalWithinCentury,
  century: equal,
  time: equalOnClock
} as const

/** A number that stands for a part of a date or a time in the other language: “in 1997”, “the 28th”, 23.45. */
function crossAgree(a: Atom, b: Atom): boolean {
  if (a.part !== 'number') return a.part === 'year' && b.part === 'decade' && a.value === b.value
  if (['percent', 'money', 'measure'].includes(a.statement.kind)) return false
  if (b.part === 'time') {
    const minutes = Math.floor(a.value) * 60 + Math.round((a.value % 1) * 100)
    return equalOnClock(minutes, b.value) || (a.value === b.value % 60 && a.statement.unit === 'min')
  }
  if (b.part === 'decade') return a.statement.unit === 'a' ? false : equalWithinCentury(a.value, b.value)
  if (b.part === 'year') return equalWithinCentury(a.value, b.value)
  return a.value === b.value
}

function numbersAgree({value: a, statement: left}: Atom, {value: b, statement: right}: Atom): boolean {
  if (isVague(left) || isVague(right)) return overlap(left, right)
  if (unitsFit(left, right)) return a === b || scaledEqual(a, b, left, right)
  return (
    isConversion({value: a, statement: left}, {value: b, statement: right}) ||
    isSharePercent(left, right) ||
    isSharePercent(right, left)
  )
}

/** “Hundreds” and 数百, and any number of that size. */
function overlap(left: Statement, right: Statement): boolean {
  return left.value <= (right.to ?? right.value) && right.value <= (left.to ?? left.value)
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

function unitsFit(left: Statement, right: Statement): boolean {
  if (left.kind === 'percent' || right.kind === 'percent') return left.kind === right.kind
  if (left.kind === 'money' && right.kind === 'money')
    return left.unit === right.unit || shares(left, right) || shares(right, left)
  if (isMeasure(left) && isMeasure(right)) {
    if (left.unit === undefined || right.unit === undefined)
      return ambiguousFit(left, right) || ambiguousFit(right, left)
    return left.unit === right.unit
  }
  return true
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

/** 100 miles as 160 km, two weeks as 14 days: the same size in another unit, within five in a hundred. */
function isConversion(a: Pick<Atom, 'value' | 'statement'>, b: Pick<Atom, 'value' | 'statement'>): boolean {
  const [left, right] = [UNITS[a.statement.unit ?? ''], UNITS[b.statement.unit ?? '']]
  if (!left || !right || left.dimension !== right.dimension || left === right) return false
  const [first, second] = [a.value * left.factor, b.value * right.factor]
  return Math.abs(first - second) <= 0.05 * Math.max(first, second)
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
