import {ERAS} from './data/eras.ts'
import {type Pattern, pattern} from './pattern.ts'
import {date, isYear, wholeNames} from './readings.ts'

/** The names of the eras, for an expression. */
export const ERA = wholeNames(Object.keys(ERAS))
/** Years counted from the beginning of an era. */
export const cjkEras: readonly Pattern[] = [
  // 昭和30年代: ten years of no decade of another calendar, “the mid-1950s to mid-1960s”.
  pattern(`(?:${ERA})N年代`, () => [], {needs: ['年代']}),
  // 令和2年7月28日, 令和2(2020)年, 昭和16年(1941年), 平成元年
  pattern(
    `(${ERA})(?:N|元)(?:\\(N\\))?年(?:の?N月(?:の?N日)?)?`,
    ({match, numerals}) => {
      const isFirst = match[0].includes('元')
      const hasGregorian = match[0].includes('(')
      const rest = numerals.slice((isFirst ? 0 : 1) + (hasGregorian ? 1 : 0))
      const ordinal = isFirst ? 1 : numerals[0]!.value
      const [month, day] = rest
      return date({
        year: ERAS[match[1]!]! + ordinal - 1,
        ...(month && {month: month.value}),
        ...(day && {day: day.value})
      })
    },
    {needs: Object.keys(ERAS)}
  ),
  // 元禄3年(1690年), 康熙二十九年(1690), 天宝十二载(753年): an era of long ago, and its year.
  pattern(
    '(?<=[\\u4e00-\\u9fff]{2})(?:N|元)[年载載]\\(N(年?)\\)',
    ({match, numerals}) => {
      const [first, last] = [numerals[0], numerals.at(-1)]
      const isLong = last !== undefined && (isYear(last) || (match[1] !== '' && last.value >= 100 && last.value < 1000))
      return isLong && (first === last || first!.value < 70) ? date({year: last.value}) : undefined
    },
    {needs: ['(']}
  )
]
