import type {Quantity, QuantityKind} from '../model/index.ts'
import {COUNTERS, CURRENCIES, DIGITS, ERAS, LARGE, SMALL, VAGUE, WORDS} from './data/cjk.ts'
import {asciiDigits, NUMBER, times, toNumber} from './digits.ts'

const KANJI = '[〇零一二三四五六七八九十百千万萬亿億兆两兩]'
/** Digits with scales (`3億8598万7000`), or numerals. */
const TOKEN = new RegExp(
  `${NUMBER}(?:[ ]?[十百千]?[万萬亿億兆](?:${NUMBER}[十百千]?[万萬亿億兆]?)*|[百千](?![\\p{L}]))?|${KANJI}+`,
  'gu'
)
const DATE =
  /(?:(\d{4})\s?年\s?)?(\d{1,2})\s?月\s?(?:(\d{1,2})\s?[日号號])?|(\d{4})\s?年(?![代间間])|(\d{4})-(\d{2})-(\d{2})|(?<![\d.])(\d{1,2})\s?日(?![本元圆間间])/gu
const ERA = new RegExp(`(${[...ERAS.keys()].join('|')})(\\d{1,2}|元)年`, 'gu')
const CHINESE_YEAR = /[〇零一二三四五六七八九]{4}年/gu
const TIME = /(\d{1,2})\s?[時时点點:](?:(\d{1,2})\s?分?|半)?/gu
const DECADE = /(?:(\d{1,2})世[紀纪])?(\d{1,4})年代/gu
const CENTURY = /(\d{1,2}|[一二三四五六七八九十]+)世[紀纪]/gu
const PERCENT = new RegExp(
  `百分之(${NUMBER}|${KANJI}+)|(${NUMBER})\\s?(?:%|パーセント|百分点)|(${NUMBER}|[一二三四五六七八九])\\s?割`,
  'gu'
)

type Reading = Omit<Quantity, 'range' | 'isSpelled'> & {readonly isSpelled?: boolean}

/** Numbers, dates, sums of a Chinese or Japanese text, in order. */
export function readCjk(original: string): Quantity[] {
  const found: Quantity[] = []
  let text = asciiDigits(original)
  const take = (pattern: RegExp, read: (match: RegExpExecArray, range: Quantity['range']) => Reading | undefined) => {
    const seen = text
    for (const match of seen.matchAll(pattern)) {
      const range = {start: match.index, end: match.index + match[0].length}
      const reading = read(match, range)
      if (!reading) continue
      found.push({isSpelled: false, ...reading, range})
      // Read once: private-use characters keep the offsets.
      text = text.slice(0, range.start) + '\uF8FF'.repeat(match[0].length) + text.slice(range.end)
    }
  }
  take(ERA, ([, era = '', year]) => ({
    kind: 'date',
    value: 0,
    date: {year: (ERAS.get(era) ?? 0) + (year === '元' ? 1 : Number(year))}
  }))
  take(CHINESE_YEAR, ([year]) => ({kind: 'date', value: 0, date: {year: digitByDigit(year.slice(0, 4))}}))
  take(DECADE, ([, century, decade]) => ({
    kind: 'decade',
    value: (century ? (Number(century) - 1) * 100 : 0) + Number(decade)
  }))
  take(CENTURY, ([, century = '']) => ({kind: 'century', value: kanjiNumber(century)}))
  take(DATE, readDate)
  take(TIME, ([all, hour, minute]) => {
    if (all.endsWith(':') || (/[点點]/.test(all) && !minute && !all.endsWith('半'))) return undefined
    return {kind: 'time', value: Number(hour) * 60 + Number(minute ?? (all.endsWith('半') ? 30 : 0))}
  })
  take(PERCENT, ([, part, number, tenths]) => ({
    kind: 'percent',
    value: tenths ? times(kanjiNumber(tenths), 10) : kanjiNumber(number ?? part ?? ''),
    isSpelled: tenths !== undefined
  }))
  take(TOKEN, ([written], range) => readToken(written, range, text))
  return found.sort((a, b) => a.range.start - b.range.start)
}

function readDate([, year, month, day, yearAlone, isoYear, isoMonth, isoDay, dayAlone]: RegExpExecArray):
  | Reading
  | undefined {
  const parts = {year: year ?? yearAlone ?? isoYear, month: month ?? isoMonth, day: day ?? isoDay ?? dayAlone}
  const numbers = Object.entries(parts).flatMap(([part, value]) =>
    value === undefined ? [] : [[part, Number(value)] as const]
  )
  return {kind: 'date', value: 0, date: Object.fromEntries(numbers)}
}

function readToken(written: string, {start, end}: Quantity['range'], text: string): Reading | undefined {
  const before = text.slice(Math.max(0, start - 3), start)
  const after = text.slice(end, end + 6)
  if (VAGUE.test(before)) return undefined
  const isDigits = /^\d/.test(written)
  if (isDigits) {
    if (
      /[\p{Script=Latin}_#/]$|[\p{Script=Latin}\d][-.]$/u.test(before) ||
      /^(?:[\p{Script=Latin}_]|[./]\d)/u.test(after)
    )
      return undefined
  } else {
    if (
      WORDS.test(written + after) ||
      WORDS.test(before.slice(-1) + written) ||
      !(COUNTERS.test(after) || /^第/.test(before.slice(-1)))
    )
      return undefined
    if (/[統统唯万同每单單专專不第]$/.test(before) && !/第$/.test(before)) return undefined
  }
  const unit = CURRENCIES.find(([name]) => name.test(after))?.[1]
  const kind: QuantityKind = unit ? 'money' : before.endsWith('第') ? 'ordinal' : 'count'
  const isSpelled = !isDigits && !/[万萬亿億兆]/.test(written)
  return {kind, value: kanjiNumber(written), isSpelled, ...(unit && {unit})}
}

/** `3億8598万7000`, `百二十`, `2千`: digits and numerals with scales. */
function kanjiNumber(written: string): number {
  if (/^[\d,.]+$/.test(written)) return toNumber(written)
  if (/^[〇零一二三四五六七八九]{2,}$/.test(written)) return digitByDigit(written)
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const [token] of written.matchAll(new RegExp(`${NUMBER}|.`, 'gu'))) {
    const small = SMALL.get(token)
    const large = LARGE.get(token)
    if (small) {
      section += times(digit ?? 1, small)
      digit = undefined
    } else if (large) {
      total += times(section + (digit ?? (section === 0 ? 1 : 0)), large)
      section = 0
      digit = undefined
    } else if (token.trim() !== '') digit = DIGITS.get(token) ?? toNumber(token)
  }
  return Number((total + section + (digit ?? 0)).toPrecision(15))
}

function digitByDigit(written: string): number {
  return Number([...written].map(character => DIGITS.get(character) ?? 0).join(''))
}
