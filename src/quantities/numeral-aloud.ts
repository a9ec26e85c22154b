import {DIGIT_VALUES, MAGNITUDES, PREFIXED, UNIT_VALUES} from './data/han.ts'
import {readDigits} from './numeral.ts'

interface Sum {
  end: number
  /** Closed sections, and the section under way. */
  total: number
  section: number
  /** The digits not yet followed by a unit. */
  number: number | undefined
  /** Han digits in a row: 二〇二〇. */
  sequence: string
  hasUnit: boolean
  magnitude: number
}

/** Adds up a numeral in the way it is read aloud: digits, unit, digits, unit, and at 万 and 億 a section is closed. */
export function readAloud(text: string, start: number) {
  const sum: Sum = {end: start, total: 0, section: 0, number: undefined, sequence: '', hasUnit: false, magnitude: 1}
  while (
    addDigits(sum, text) ||
    addDigit(sum, text[sum.end], text[sum.end + 1]) ||
    addUnit(sum, text[sum.end], text[sum.end + 1])
  ) {}
  const {total, section, number} = sum
  return {...sum, value: round(total + section + (number ?? 0))}
}

function addDigits(sum: Sum, text: string): boolean {
  const digits = sum.number === undefined ? readDigits(text, sum.end) : undefined
  if (!digits || digits.isName) return false
  const isApart = text[digits.end] === ' ' && (text[digits.end + 1] ?? '') in MAGNITUDES
  Object.assign(sum, {number: digits.value, end: digits.end + (isApart ? 1 : 0), magnitude: 1})
  return true
}

function addDigit(sum: Sum, character = '', next = ''): boolean {
  const digit = DIGIT_VALUES[character]
  const isFull = sum.number !== undefined && (sum.hasUnit || sum.sequence === '')
  // 三千两: taels.
  const isTael = character === '两' && sum.hasUnit && !/[十百千万亿]/.test(next)
  // 第一四半期: a quarter.
  const isQuarter = character === '四' && next === '半' && (sum.number !== undefined || sum.hasUnit)
  // 三参数: parameters, unless it is a numeral of contracts.
  const isWord = character === '参' && sum.number !== undefined && !/[拾百佰千仟万萬億亿円]/.test(next)
  if (digit === undefined || isFull || isTael || isQuarter || isWord) return false
  const number = sum.hasUnit ? digit : (sum.number ?? 0) * 10 + digit
  const isSpoken = sum.hasUnit && digit === 0
  Object.assign(sum, {number: isSpoken ? undefined : number, sequence: `${sum.sequence}${digit}`, end: sum.end + 1})
  sum.magnitude = 1
  return true
}

function addUnit(sum: Sum, character = '', next = ''): boolean {
  if (next !== '' && PREFIXED[character]?.includes(next)) return false
  // 118万百升: hectolitres.
  if (character === '百' && next === '升' && sum.hasUnit && sum.number === undefined) return false
  const unit = UNIT_VALUES[character]
  const scale = MAGNITUDES[character]
  const {number, section, total, hasUnit, magnitude} = sum
  if (unit !== undefined) Object.assign(sum, {section: section + (number ?? 1) * unit, magnitude: unit})
  else if (scale !== undefined) {
    const whole = section + (number ?? 0)
    sum.total = whole === 0 && hasUnit ? total * scale : total + (whole || 1) * scale
    sum.section = 0
    sum.magnitude = number === undefined ? magnitude * scale : scale
  } else return false
  Object.assign(sum, {number: undefined, hasUnit: true, end: sum.end + 1})
  return true
}

/** 1.1 times 10000 is 11000.000000000002 in binary. */
export function round(value: number): number {
  return Number(value.toPrecision(15))
}
