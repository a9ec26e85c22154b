import {type Atom, isVague} from './atoms.ts'
import {QUARTER, TERM} from './pattern.ts'
import type {Statement} from './statement.ts'

/** Counters that a Japanese or Chinese sentence needs where English has “both”, “the two”, or nothing. */
const GENERIC_COUNTERS: ReadonlySet<string> = new Set([
  'つ',
  '人',
  '個',
  '回',
  '度',
  '种',
  '種',
  '種類',
  '个',
  '位',
  '名',
  '次',
  '遍',
  '趟',
  '者',
  '点',
  '方',
  '倍',
  '世',
  '类',
  '代',
  '段',
  '行',
  '列'
])

/** Whether a counter of Chinese or Japanese counts things of one kind: 条, 冊, and no 个. */
export function isOfOneKind(counter: string): boolean {
  return /^\p{Script=Han}+$/u.test(counter) && !GENERIC_COUNTERS.has(counter)
}

/**
 * Whether a text that lacks this number is at fault. Not firm: words and single Han numerals up to ten, round ones (a hundred),
 * sizes (hundreds of), numbers in names (ES2015, A4), fractions, 1, and 2 with a general counter.
 */
export function isFirm({part, value, statement}: Atom): boolean {
  const {isSpelled, kind, unit, counter = ''} = statement
  if (isVague(statement) || part === 'weekday' || counter === 'name' || counter === QUARTER || unit === '/')
    return false
  if (isSpelled)
    return part === 'year' || (part === 'day' && value > 10) || (part === 'number' && isFirmInWords(value, kind))
  if (part !== 'number') return true
  if (value === 0 || (value === 1 && kind !== 'percent') || (kind === 'percent' && value === 100) || counter === '世')
    return false
  return !(value === 2 && (GENERIC_COUNTERS.has(counter) || kind === 'ordinal'))
}

/** Whether two that stand in each other's place are sure to be meant as the same: one is firm, or both are alike in kind. */
export function isClear(a: Atom, b: Atom): boolean {
  if (isFirm(a) || isFirm(b)) return true
  // 星期二 against 火曜, 六点 against 五時.
  if (a.part === b.part && ['weekday', 'time', 'decade', 'century'].includes(a.part)) return true
  if (isShare(a) && isShare(b)) return true
  // “A point and a half” against 两分半.
  if (hasPart(a) && hasPart(b)) return true
  // “The second stage” against 第三阶段.
  if (isPlace(a) && isPlace(b)) return true
  // “Three hours” against 三分钟 or 五小时.
  if (isMeasured(a) && isMeasured(b) && (a.value === b.value || a.statement.unit === b.statement.unit)) return true
  // “Hundreds” against 数千: sizes apart.
  if (isVague(a.statement) && isVague(b.statement)) return a.statement.value >= 10 && b.statement.value >= 10
  if (isVague(a.statement) || isVague(b.statement)) return false
  const areNames = [a, b].filter(({statement}) => statement.counter === 'name').length
  return areNames === 2 || (areNames === 0 && !a.statement.isSpelled && !b.statement.isSpelled)
}

/** A measure or a length of time whose unit is sure. */
export function isMeasured({part, statement: {kind, unit}}: Atom): boolean {
  return part === 'number' && (kind === 'measure' || kind === 'duration') && unit !== undefined
}

/** A place in a row. */
function isPlace({part, statement: {kind, unit}}: Atom): boolean {
  return part === 'number' && kind === 'ordinal' && unit === undefined
}

/** One and a half. */
function hasPart({part, value}: Atom): boolean {
  return part === 'number' && value > 1 && !Number.isInteger(value)
}

/** A half, two thirds, 四分之三, 一成. */
function isShare({part, value, statement}: Atom): boolean {
  if (part !== 'number' || value <= 0) return false
  return statement.kind === 'percent' ? value < 100 : statement.kind === 'bare' && (value < 1 || statement.unit === '/')
}

function isFirmInWords(value: number, kind: string): boolean {
  const isRound = value === 12 || /^10*$/.test(String(value))
  return value > 10 && Number.isInteger(value) && !isRound && kind !== 'ordinal'
}

/**
 * The year or month of a date that the others state by its finer part alone: 2020年7月28日 against “July 28”, 7月28日 against
 * “the 28th”.
 */
export function isImplied({part, statement}: Atom, others: readonly Statement[]): boolean {
  const {date} = statement
  if (isOfTerm({part, statement}, others) || isSpanOf(statement, others)) return true
  if (!date || (part !== 'year' && part !== 'month')) return false
  const finer = (part === 'year' ? (['month', 'day'] as const) : (['day'] as const)).filter(
    name => date[name] !== undefined
  )
  const isShorter = (other: Statement) =>
    other.date
      ? other.date[part] === undefined && finer.some(name => other.date?.[name] === date[name])
      : part === 'month' && other.kind === 'ordinal' && other.value === date.day
  return finer.length > 0 && others.some(isShorter)
}

/** 12日から15日までの4日間: the days are counted where the others have the first and the last of them. */
function isSpanOf({kind, unit, value, to}: Statement, others: readonly Statement[]): boolean {
  if (kind !== 'duration' || unit !== 'd' || to !== undefined) return false
  const days = others.flatMap(({date}) => (date?.day === undefined ? [] : [date.day]))
  return days.some(first => days.includes(first + value - 1)) && value > 1
}

/** 7～9月期 is “the three months to 30 September”: its first month and the last day of its last need not be said. */
function isOfTerm({part, statement}: Pick<Atom, 'part' | 'statement'>, others: readonly Statement[]): boolean {
  const {date, counter} = statement
  if (part === 'month') return counter === TERM && others.some(({unit}) => unit === 'mo')
  if (part !== 'day' || date?.month === undefined) return false
  const isLast = date.day === new Date(Date.UTC(date.year ?? 2000, date.month, 0)).getUTCDate()
  return isLast && others.some(other => other.counter === TERM && other.date?.month === date.month)
}
