import {languageOf} from '../../align/language.ts'
import type {Locale, Range} from '../../model/index.ts'
import {readQuantities} from '../../quantities/index.ts'
import {isHalfSaved} from './half-saved.ts'

/** A word in a text, and where the figure that it is said of stands. */
interface Word {
  readonly text: string
  readonly range: Range
  readonly locale: Locale
  readonly isBehind: boolean
  /** The letters around the word in which the figure stands. */
  readonly before: string
  readonly behind: string
}

/** Letters between a word and the figure that it is said of. */
const NEAR = 8

/**
 * The digits of the figure beside a word, without noughts at the end; those of the value where it is written in words or as a fraction: 2 of
 * 两成 and of “a fifth”. Undefined where none is there: `3 days or more`, 3 天以上.
 */
export function besideFigure(text: string, range: Range, locale: Locale): string | undefined {
  const {start, end} = range
  const language = languageOf(locale)
  const isBehind = STANDS_BEFORE[language]?.test(text.slice(start, end)) ?? false
  const counted =
    language === 'en' && !isBehind ? COUNTED.exec(text.slice(Math.max(0, start - 3 * NEAR), start))?.[0] : undefined
  const before = counted ?? text.slice(Math.max(0, start - NEAR), start)
  const behind = text.slice(end, end + NEAR)
  const word = {text, range, locale, isBehind, before, behind}
  if (isHalfSaved(before, behind)) return undefined
  if (ONE.test(text.slice(end, end + 2 * NEAR))) return '1'
  const [own, other] = isBehind ? [behind, before] : [before, behind]
  const isInDigits = DIGIT.test(isBehind ? own : nearest(own)) && !FRACTION.test(own)
  const value = isInDigits ? undefined : valueBeside(word)
  return value ?? (DIGIT.test(own + other) ? figureBeside(word) : undefined)
}

/** Whether the figure that a word compares with stands where it should: 高于去年 is said of no figure, though 220亿元 stands before it. */
export function isOfFigure(text: string, range: Range, locale: Locale): boolean {
  const isBehind = STANDS_BEFORE[languageOf(locale)]?.test(text.slice(range.start, range.end)) ?? false
  const [near, far] = isBehind ? [range.end, range.end + NEAR / 2] : [Math.max(0, range.start - NEAR / 2), range.start]
  return /\d|[一二两三四五六七八九十百千万半]/.test(
    text
      .slice(near, far)
      .split(/[，。、,]/u)
      .at(isBehind ? 0 : -1)!
  )
}

/** Words whose figure follows them. */
const STANDS_BEFORE: Readonly<Record<string, RegExp>> = {
  en: /^(?!(?:or|and) )/,
  zh: /^(?!以[上下内]$)/u,
  ja: /^(?:少なくとも|多くとも|最低|最大|最高|最小|上限|下限)$/u
}

const DIGIT = /[\d０-９]/
const FRACTION = /分の|分之/
/** `20 guests or fewer` */
const COUNTED = /\d[\d.,]*(?: [a-z-]+){1,2} $/

/** “At least one”, 至少有一个: no pronoun, and no other number begins so. */
const ONE = /^ one(?![\w-]| (?:of the|another|or|half|third|quarter|[a-z]+th)\b)|^[有是要]?一[个名位次种项家]/u

/** Words and Han numerals in which a figure may be written, at a glance. */
const IN_WORDS =
  /[一二两三四五六七八九十百千万半]|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half|third|quarter|fifth|twice)\b/

/** What stands before a word, without the digits of another figure before a share in words: 两成 of 320家企业中有两成. */
function nearest(before: string): string {
  return before.replace(/^.*[\d０-９].*?(?=[一二两三四五六七八九十半][成割折倍分])/u, '')
}

/** The digits of the value of the quantity beside a word that is not in digits. */
function valueBeside({text, range: {start, end}, locale, isBehind}: Word): string | undefined {
  const own = isBehind ? text.slice(end, end + 3 * NEAR) : text.slice(Math.max(0, start - 2 * NEAR), start)
  if (!IN_WORDS.test(own) && !FRACTION.test(own)) return undefined
  const near = readQuantities(text, locale).filter(({kind, value}) => kind !== 'date' && kind !== 'time' && value > 0)
  const found = isBehind
    ? near.find(({range}) => range.start >= end && range.start - end <= NEAR)
    : near.findLast(({range}) => range.end <= start && start - range.end <= NEAR / 2)
  return found && digitsOf(String(Number(found.value.toPrecision(6))))
}

/** The digits of the figure beside a word on its side, else of the one on the other. */
function figureBeside({text, range: {start, end}, isBehind, before, behind}: Word): string {
  const last = text
    .slice(Math.max(0, start - Math.max(2 * NEAR, before.length)), start)
    .match(FIGURE)
    ?.at(-1)
  const next = text.slice(end, end + 2 * NEAR).match(FIGURE)?.[0]
  const isNext = isBehind ? !DIGIT.test(behind) : DIGIT.test(before)
  return digitsOf((isNext && last !== undefined ? last : next) ?? last ?? '')
}

const FIGURE = /[\d０-９][\d０-９.,]*/g

function digitsOf(figure: string): string {
  return figure.normalize('NFKC').replace(/\D/g, '').replace(/0+$/, '').replace(/^0+/, '')
}
