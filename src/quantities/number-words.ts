import {CARDINALS, FRACTIONS, ORDINALS, SCALES} from './data/english.ts'
import type {Numeral} from './numeral.ts'

/** The words of a table, for an expression. */
export const words = (table: Readonly<Record<string, number>>) =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|')

/** Powers of ten in words, for an expression. */
export const SCALE = Object.keys(SCALES)
  .filter(word => word.length > 2)
  .join('|')
const WORD = new RegExp(
  `(?:[ -]|,? and )?\\b(${words({...CARDINALS, ...ORDINALS})}|${SCALE}|hundredth|thousandth|millionth|dozen)\\b`,
  'y'
)
const FRACTION = new RegExp(`[ -](${words(FRACTIONS)})\\b`, 'y')

interface Sum {
  end: number
  total: number
  section: number
  last: 'none' | 'unit' | 'tens' | 'scale'
  isOrdinal: boolean
  magnitude: number
}

/** Number words: “twenty-eight”, “a hundred and five”, “half a million”, “two-thirds”. */
export function readWords(text: string, {index: start, 0: first}: RegExpExecArray): Numeral | undefined {
  const lead = leadOf(first)
  const begun = lead === undefined ? {end: start, section: 0} : {end: start + first.length, section: lead}
  const sum: Sum = {...begun, total: 0, last: lead === undefined ? 'none' : 'unit', isOrdinal: false, magnitude: 1}
  while (!sum.isOrdinal && addWord(sum, text)) {}
  if (sum.end === start) return undefined
  const value = round(sum.total + sum.section)
  const fraction = sum.isOrdinal || value > 20 ? null : execAt(FRACTION, text, sum.end)
  // “one quarter”, but “one second” and “two third-party tools” count things.
  const denominator = fraction && value < FRACTIONS[fraction[1]!]! ? FRACTIONS[fraction[1]!]! : 0
  const isFraction = denominator > 1 && (value > 1 ? /s$/.test(fraction![1]!) : true)
  if (isFraction) return {start, end: sum.end + fraction![0].length, value: value / denominator, form: 'word'}
  const {end, isOrdinal, magnitude} = sum
  return {start, end, value, form: 'word', ...(isOrdinal && {isOrdinal}), ...(magnitude > 1 && {magnitude})}
}

/** What “half a”, “a quarter of a”, “a”, “per” and “every” before a scale say. */
function leadOf(first: string): number | undefined {
  const [, share] = /^(?:(half|an? quarter of|three[ -]quarters of) )?(?:an?|per|every) $/.exec(first) ?? [first, first]
  // “The first hundred” has none.
  if (share === undefined || share === '') return 1
  if (share === 'half') return 0.5
  return share.endsWith(' of') ? (share.startsWith('three') ? 0.75 : 0.25) : undefined
}

function addWord(sum: Sum, text: string): boolean {
  const match = execAt(WORD, text, sum.end)
  const word = match?.[1]
  if (!match || !word) return false
  const joiner = match[0].slice(0, -word.length)
  if (
    sum.last === 'none'
      ? joiner !== ''
      : joiner === '' && sum.total + sum.section > 0 && sum.magnitude === 1 && sum.last !== 'unit'
  )
    return false
  const scale = scaleOf(word.replace(/th$/, ''))
  const value = CARDINALS[word] ?? ORDINALS[word]
  // “His hundredth race”, “a dozen”, but “hundred” alone is no number.
  if (scale !== undefined && scale !== 12 && sum.last === 'none' && !word.endsWith('th')) return false
  const isJoined = scale === undefined ? addValue(sum, value!, joiner) : addScale(sum, scale, joiner)
  if (!isJoined) return false
  sum.end += match[0].length
  sum.isOrdinal = word in ORDINALS || (scale !== undefined && word.endsWith('th'))
  return true
}

/** What “million” and “dozen” count. */
export function scaleOf(word: string): number | undefined {
  return SCALES[word] ?? (word === 'dozen' ? 12 : undefined)
}

function addValue(sum: Sum, value: number, joiner: string): boolean {
  const fits =
    sum.last === 'none' ||
    sum.last === 'scale' ||
    (sum.last === 'tens' && value > 0 && value < 10 && !joiner.includes('and'))
  if (!fits || (sum.last === 'scale' && joiner === '')) return false
  sum.section += value
  sum.last = value >= 20 ? 'tens' : 'unit'
  sum.magnitude = 1
  return true
}

function addScale(sum: Sum, scale: number, joiner: string): boolean {
  if (joiner.includes('and')) return false
  const section = sum.last === 'none' ? 1 : sum.section || 1
  if (scale === 100 || scale === 12) sum.section = section * scale
  else Object.assign(sum, {total: sum.total + section * scale, section: 0})
  sum.magnitude = scale
  sum.last = 'scale'
  return true
}

/** A match of a sticky expression at an offset. */
export function execAt(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at
  return regex.exec(text)
}

/** 103.7 times a million is 103700000.00000001 in binary. */
export function round(value: number): number {
  return Number(value.toPrecision(15))
}
