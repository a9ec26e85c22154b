import {matches} from '../matches.ts'
import type {Feature} from './feature.ts'

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9
}
const PLACES: Readonly<Record<string, number>> = {十: 10, 百: 100, 千: 1000}
const MYRIADS: Readonly<Record<string, number>> = {万: 1e4, 亿: 1e8, 兆: 1e12}
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12
}
const NAMES = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen twenty'
).split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const SPELT = new Set([...NAMES, ...TENS, ...MONTHS, ...Object.keys(SCALES)])
const NUMBER =
  /(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s?(十万|百万|千万|十亿|百亿|千亿|万亿|[千万亿兆]|thousand|million|billion|trillion))?|[〇零一二两三四五六七八九十百千][〇零一二两三四五六七八九十百千万亿兆]*|[a-z]+/g

/** Where a text may have one: most have none. */
const SIGN = new RegExp(`[\\d〇零一二两三四五六七八九十百千]|(?<![a-z])(?:${[...SPELT].join('|')})(?![a-z])`)

/** Numbers of a text by value, months and number words; the text in NFKC, lower case, Han characters folded. */
export function numberFeatures(folded: string): Feature[] {
  if (!SIGN.test(folded)) return []
  const features: Feature[] = []
  let last: number | undefined
  let open: {readonly value: number; readonly scale: number; readonly end: number} | undefined
  for (const match of matches(folded, NUMBER)) {
    const [seen, digits, scale] = match
    const end = match.index + seen.length
    // 3 月, 1 万 5000 人: a blank sets digits off.
    const after = folded
      .slice(end, end + 3)
      .trimStart()
      .slice(0, 2)
    if (digits) {
      const [read, by] = [Number(digits.replaceAll(',', '')), scaleOf(scale)]
      // 1823亿6000万 is one number.
      const begun =
        open && folded.slice(open.end, match.index).trim() === '' && open.scale > by ? open.value : undefined
      if (begun !== undefined) features.pop()
      const value = ((begun ?? 0) + read * by) * tenthsOf(after) - hoursAt(read, after)
      features.push(number(value, seen))
      open = by > 1 && /[万亿兆]/.test(scale!) ? {value, scale: by, end} : undefined
      if (after.startsWith('月')) features.push({kind: 'digit', key: `month:${value}`, seen: `${seen}月`})
      if (after === '年代' && value < 100) features.push(number(1900 + value, seen))
      last = undefined
    } else if (/^[a-z]/.test(seen)) {
      if (!SPELT.has(seen)) {
        last = undefined
        continue
      }
      last = wordValue(seen, last)
      if (MONTHS.includes(seen)) features.push({kind: 'digit', key: `month:${MONTHS.indexOf(seen) + 1}`, seen})
      if (last !== undefined && last > 1) features.push(last > 20 ? number(last, seen) : small(last, seen))
    } else {
      // 百分之二十, 1.2个百分点: the hundred is none.
      if (seen === '百' && after.startsWith('分')) continue
      const value = chineseValue(seen) * tenthsOf(after)
      if (after.startsWith('月')) features.push({kind: 'digit', key: `month:${value}`, seen: `${seen}月`})
      if (value > 1) features.push(value > 20 ? number(value, seen) : small(value, seen))
    }
  }
  return features
}

/** 三成 and 3割 are 30 per cent. */
function tenthsOf(after: string): number {
  return /^(?:割|成(?![立功员果长绩本语份套交群家型品才全名因为]))/.test(after) ? 10 : 1
}

/** What to take from the hours of 18时45分 so that they are those of 6:45 p.m. */
function hoursAt(hour: number, after: string): number {
  return hour > 12 && hour < 24 && /^(?:[时点]|:\d)/.test(after) ? 12 : 0
}

function number(value: number, seen: string): Feature {
  return {kind: 'number', key: `n:${Number(value.toPrecision(12))}`, seen}
}

/** Small numbers in words are as often a way of speaking as a count; their key is that of digits all the same. */
function small(value: number, seen: string): Feature {
  return {kind: 'digit', key: `n:${value}`, seen}
}

function scaleOf(scale: string | undefined): number {
  if (!scale) return 1
  return SCALES[scale] ?? [...scale].reduce((value, sign) => value * (PLACES[sign] ?? MYRIADS[sign] ?? 1), 1)
}

/** Value of an English number word, after the value of the word before it. */
function wordValue(word: string, before: number | undefined): number | undefined {
  if (SCALES[word] && before !== undefined) return before * SCALES[word]
  const tens = TENS.indexOf(word)
  if (tens >= 0) return (tens + 2) * 10
  const one = NAMES.indexOf(word)
  if (one < 0) return undefined
  return before !== undefined && before >= 20 && before < 100 && one < 10 ? before + one : one
}

/** Value of Chinese numerals, places or digits in a row (二〇二四). */
function chineseValue(text: string): number {
  if (!/[十百千万亿兆]/.test(text)) return Number([...text].map(sign => DIGITS[sign]).join(''))
  let [total, group, digit] = [0, 0, 0]
  for (const sign of text) {
    if (sign in DIGITS) digit = DIGITS[sign]!
    else if (sign in PLACES) {
      group += (digit || 1) * PLACES[sign]!
      digit = 0
    } else {
      total = (total + group + digit) * MYRIADS[sign]!
      group = 0
      digit = 0
    }
  }
  return total + group + digit
}
