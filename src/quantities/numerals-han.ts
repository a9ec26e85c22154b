import {DIGIT_VALUES, MAGNITUDES, UNIT_VALUES, WORDS_WITHOUT_QUANTITY} from './data/han.ts'
import {execAt, SCALE, scaleOf} from './number-words.ts'
import {type Numeral, readDigits} from './numeral.ts'
import {readAloud, round} from './numeral-aloud.ts'

const NUMERAL_CHARACTERS = Object.keys({...DIGIT_VALUES, ...UNIT_VALUES, ...MAGNITUDES}).join('')
const NEIGHBOURS = /([一二两三四五六七八])([二两三四五六七八九])([十百千]?)([万萬亿億]?)(?![〇零一二三四五六七八九])/y
/** 数10 ends a word behind another Han character, as of 係数10 and 人数10万, but behind one that a number may follow: 約数10年. */
const VAGUE =
  /[几幾数數](?:(?<!\p{Script=Han}(?<![約约近去後来后计計延毎每等余共达達超])[数數])10{1,3}(?![0-9])|[十百千])?[十百千]?[万萬亿億兆]?/uy

/** Numerals of a Chinese or Japanese text in order: digits, Han characters, both mixed. Words like 一行 and 統一 are left out. */
export function readHanNumerals(text: string, language: 'zh' | 'ja'): readonly Numeral[] {
  const candidates = CANDIDATES[language]
  const numerals: Numeral[] = []
  candidates.lastIndex = 0
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    if (match[1] !== undefined) continue
    const numeral =
      readWeekday(text, match.index) ??
      readVague(text, match.index) ??
      readNeighbours(text, match.index) ??
      readHanNumeral(text, match.index)
    if (!numeral) continue
    numerals.push(numeral)
    candidates.lastIndex = numeral.end
  }
  return numerals
}

/** 参照, 拾う, 参加者: the numerals of contracts are words of other meaning, but in a number. */
const FORMAL = '参(?![拾百佰千仟万萬億亿円])|(?<![0-9壱弐参叁百千])拾(?![壱弐参百千万円])'

/** 6年零8个月: “and”. */
const ZERO_BETWEEN = '(?<=[年月时時天分周岁块元点钟])零(?=[0-9])'

/** 一一说明, 一一挙げる: one by one, but in a number of digits. */
const ONE_BY_ONE = '一一(?![〇零一二三四五六七八九年月日号番])'

const CANDIDATES = {
  zh: candidates(WORDS_WITHOUT_QUANTITY.zh),
  ja: candidates(WORDS_WITHOUT_QUANTITY.ja)
}

function candidates(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length)
  return new RegExp(
    `((?<!分)之一|${FORMAL}|${ZERO_BETWEEN}|${ONE_BY_ONE}|${longestFirst.join('|')})|[0-9${NUMERAL_CHARACTERS}几幾数數]`,
    'g'
  )
}

/** 周六两场, 周五零时: the day ends where the number of what happens on it, or its midnight, begins. */
const WEEKDAY =
  /(?<=(?<![每几幾数數0-9一二两三四五六七八九十百])(?:周|週|星期|礼拜))[一二三四五六](?=[一二两三四五六七八九十]|零[时時点點])/y

function readWeekday(text: string, start: number): Numeral | undefined {
  WEEKDAY.lastIndex = start
  const written = WEEKDAY.exec(text)?.[0]
  return written === undefined ? undefined : {start, end: start + 1, value: DIGIT_VALUES[written]!, form: 'han'}
}

/** 几十, 数百, 数10億: some number of that unit. 几 and 数 alone are no number. */
function readVague(text: string, start: number): Numeral | undefined {
  VAGUE.lastIndex = start
  const written = VAGUE.exec(text)?.[0]
  if (written === undefined || written.length < 2) return undefined
  const value = [...written.slice(1).replace(/1(0+)/, (_, zeros: string) => ['', '十', '百', '千'][zeros.length]!)]
    .map(unit => UNIT_VALUES[unit] ?? MAGNITUDES[unit] ?? 1)
    .reduce((product, unit) => product * unit, 1)
  return {start, end: start + written.length, value, to: value * 10, isApproximate: true, form: 'han'}
}

/** 三四 and 五六十: “three or four”, “fifty or sixty”; 三五: “a few”. Behind tens and hundreds they go on with them: 二十五六. */
function readNeighbours(text: string, start: number, base = 0): Numeral | undefined {
  NEIGHBOURS.lastIndex = start
  const [written = '', low = '', high = '', unit = '', magnitude = ''] = NEIGHBOURS.exec(text) ?? []
  const [from, to] = [DIGIT_VALUES[low] ?? 0, DIGIT_VALUES[high] ?? 0]
  const isFew = low === '三' && high === '五' && base === 0
  if (!written || (to !== from + 1 && !isFew)) return undefined
  const [ones, whole] = [UNIT_VALUES[unit] ?? 1, MAGNITUDES[magnitude] ?? 1]
  const [value, end] = [(base + from * ones) * whole, start + written.length]
  return {start, end, value, to: (base + to * ones) * whole, isApproximate: true, form: 'han'}
}

/** “1.5 million” as English has it. */
const ENGLISH_SCALE = new RegExp(` (${SCALE})(?![A-Za-z])`, 'y')

/** One numeral from digits, Han characters or both, such as 3億8598万7000, 二〇二〇, 十四亿, 十几. */
export function readHanNumeral(text: string, start: number): Numeral | undefined {
  const digits = readDigits(text, start)
  if (digits?.isName) return digits
  const scale = digits && text[digits.end] === ' ' ? execAt(ENGLISH_SCALE, text, digits.end) : null
  if (digits && scale) return scaled(digits, scaleOf(scale[1]!)!, digits.end + scale[0].length)
  const {end, value, hasUnit, magnitude, sequence, number} = readAloud(text, start)
  const open = hasUnit && number !== undefined ? readNeighbours(text, end - 1, value - number) : undefined
  if (open) return {...open, start}
  const isOpen = /^[多余][万萬亿億]/.test(text.slice(end, end + 2))
  if (end === start || (digits && !hasUnit && !isOpen)) return digits
  const form = digits ? 'digits' : 'han'
  const isTeens = hasUnit && /[几幾数數]/.test(text[end] ?? '') && value % 10 === 0 && value < 100
  if (isOpen) {
    // 100多万: the scale stands behind the “more than”.
    const scale = MAGNITUDES[text[end + 1]!]!
    return {start, end: end + 2, value: value * scale, isApproximate: true, form, magnitude: scale}
  }
  if (isTeens) return {start, end: end + 1, value: value === 10 ? 11 : value, to: value + 9, isApproximate: true, form}
  return {start, end, value, form, ...(magnitude > 1 && {magnitude}), ...(sequence && !hasUnit && {digits: sequence})}
}

/** Digits with a scale behind them, which ends at an offset. */
function scaled({start, value, form}: Numeral, magnitude: number, end: number): Numeral {
  return {start, end, value: round(value * magnitude), form, magnitude}
}
