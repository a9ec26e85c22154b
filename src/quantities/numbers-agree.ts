import {type Atom, isVague} from './atoms.ts'
import {UNITS} from './data/units.ts'
import {NTH} from './pattern.ts'
import type {Statement} from './statement.ts'
import {isConversion, unitsFit} from './units-fit.ts'

/** Whether two plain numbers say the same, in the units they have. */
export function numbersAgree({value: a, statement: left}: Atom, {value: b, statement: right}: Atom): boolean {
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
    isHeight(left, right) ||
    isHeight(right, left) ||
    isInHundredths(left, right) ||
    isInHundredths(right, left) ||
    isInRow(left, right) ||
    isInRow(right, left) ||
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

/** “More than a dozen” is 十多: tens and twelves, both about, and one of them in words. */
function areDozens(a: number, b: number, left: Statement, right: Statement): boolean {
  const isAbout = left.isApproximate && right.isApproximate && (left.isSpelled || right.isSpelled)
  return isAbout && (10 * a === 12 * b || 12 * a === 10 * b)
}

/** “I do not count on a twelfth”: no part, but the twelfth of a row; “every third day” is 每3天, too. */
function isInRow({unit, value}: Statement, {kind, value: place, counter = ''}: Statement): boolean {
  // “A third” is no 三县.
  if (unit !== NTH || ['percent', 'money', 'measure'].includes(kind) || (kind === 'count' && !PLAIN.test(counter)))
    return false
  return Math.round(1 / value) === place
}

/** Counters of a place as well as of a number. */
const PLAIN = /^(?:第|[番号個个つ回次]?)$/

/** “80 sen” is 0.8日元, “38 cents” 0.38欧元. */
function isInHundredths({counter = '', value}: Statement, {kind, value: sum}: Statement): boolean {
  return kind === 'money' && HUNDREDTHS.test(counter) && Math.abs(sum * 100 - value) < 1e-6
}

const HUNDREDTHS = /^(?:cents?|pence|sen|銭|セント|ペンス)$/

/** “He stands 1.77”: metres, where another version has centimetres. */
function isHeight({kind, unit, value}: Statement, {unit: other, value: size}: Statement): boolean {
  const isBare = kind === 'bare' && unit === undefined && value > 1 && value < 2.5
  return isBare && other === 'cm' && Math.round(value * 100) === size
}

/** 58年 is 1958 where an article has said the century. */
function isShortYear({unit, value, to}: Statement, {value: year, kind, counter = ''}: Statement): boolean {
  const isWhole = unit === 'a' && to === undefined && Number.isInteger(value) && value < 100
  return isWhole && (kind === 'bare' || kind === 'count') && !/^(?:years?|年)/.test(counter) && isOfCentury(year, value)
}

function isOfCentury(year: number, short: number): boolean {
  return year >= 1000 && year < 2200 && year % 100 === short
}

/** 15歳未満 is “up to 14” where a range or an age says the one before it. */
function isLastBelow({unit, value}: Statement, end: number, {to, counter = ''}: Statement): boolean {
  return unit === 'below' && end === value - 1 && (to === end || /^[岁歳才]$/u.test(counter))
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

const SCALES: Readonly<Record<string, readonly number[]>> = {
  K: [1e3],
  k: [1e3],
  M: [1e6],
  m: [1e6],
  B: [1e9],
  b: [1e9],
  G: [1e9]
}

/** “Three of the ten” says the three and the ten of 10人中3人. */
export function isPartOf({unit, value, to}: Statement, number: number): boolean {
  return unit === '/' && to !== undefined && (to === number || Math.abs(value * to - number) < 1e-6)
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
