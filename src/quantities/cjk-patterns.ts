import {COUNTERS} from './data/counters.ts'
import {ERAS} from './data/eras.ts'
import {lastPattern, sharedPatterns} from './general.ts'
import type {Numeral} from './numeral.ts'
import {readHanNumerals} from './numerals-han.ts'
import {
  amount,
  anyOf,
  CJK_UNITS,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  date,
  decade,
  isYear,
  LATIN_UNITS,
  measure,
  money,
  percent,
  time
} from './readings.ts'
import {type Language, type Pattern, pattern, type Reading} from './skeleton.ts'

const ERA = anyOf(Object.keys(ERAS))
const HALF_OF_DAY: Readonly<Record<string, 'am' | 'pm'>> = {
  上午: 'am',
  早上: 'am',
  早晨: 'am',
  凌晨: 'am',
  午前: 'am',
  朝: 'am',
  下午: 'pm',
  晚上: 'pm',
  傍晚: 'pm',
  午後: 'pm',
  夜: 'pm',
  夕方: 'pm'
}
const WEEKDAYS = '月火水木金土日'

const year = (numeral: Numeral | undefined) => numeral !== undefined && isYear(numeral)

const dates: readonly Pattern[] = [
  // 令和2年7月28日, 令和2(2020)年, 昭和16年(1941年), 平成元年
  pattern(`(${ERA})(?:N|元)(?:\\(N\\))?年(?:の?N月(?:の?N日)?)?`, ({match, numerals}) => {
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
  }),
  pattern('N世[纪紀](?:の)?N年代', ({numerals: [century, years]}) =>
    century && years ? decade((century.value - 1) * 100 + (years.value % 100)) : undefined
  ),
  pattern('N世[纪紀]', ({numerals: [century]}) => century && {kind: 'ordinal', value: century.value, unit: 'century'}),
  pattern('N年代', ({numerals: [years]}) => (years && years.value % 10 === 0 ? decade(years.value) : undefined)),
  pattern(
    'N ?年 ?の?N ?月 ?の?N ?[日号號](?! ?[間间])(?: ?[-~至到] ?N ?[日号號])?',
    ({numerals: [first, month, day, last]}) => {
      if (!first || !month || !day) return undefined
      const days = [day, ...(last ? [last] : [])].map(({value}) =>
        date({year: first.value, month: month.value, day: value})
      )
      return days.every(reading => reading !== undefined) ? days : undefined
    }
  ),
  pattern('N ?年 ?の?(?:[初春夏秋冬]の?)?N ?月(?![間间])', ({numerals: [first, month]}) =>
    first && month && year(first) ? date({year: first.value, month: month.value}) : undefined
  ),
  pattern('N月の?N[-~至到]N[日号號]', ({numerals: [month, first, last]}) => {
    const days = [first, last].map(day => date({month: month!.value, day: day!.value}))
    return days.every(reading => reading !== undefined) ? days : undefined
  }),
  pattern('N ?月 ?の?N ?[日号號](?![間间])', ({numerals: [month, day]}) =>
    date({month: month!.value, day: day!.value})
  ),
  pattern('(?:N月?[-~至到、])?N月(?![間间])', ({numerals}) => {
    const months = numerals.map(({value}) => date({month: value}))
    return months.every(reading => reading !== undefined) ? months : undefined
  }),
  pattern('(?:N年?[-~至到])?N ?年(?![間间])', ({numerals}) => {
    const years = numerals.filter(year).map(({value}) => date({year: value})!)
    return years.length === numerals.length ? years : undefined
  }),
  // The 30th: a length of time only with 間, and in Japanese without a month often either.
  pattern('N[日号](?![間间本元圆米])', ({numerals: [day]}) =>
    day && day.value <= 31 && day.value >= 1 ? date({day: day.value}) : undefined
  ),
  pattern('(?:星期|礼拜|周)(?:N|([日天]))(?![年岁期内间])', ({match, numerals: [weekday]}) =>
    match[1]
      ? date({weekday: 7})
      : weekday?.form === 'han' && weekday.value < 7
        ? date({weekday: weekday.value})
        : undefined
  ),
  pattern(`([${WEEKDAYS}])曜日?|\\(([${WEEKDAYS}])\\)`, ({match}) =>
    date({weekday: WEEKDAYS.indexOf(match[1] ?? match[2]!) + 1})
  )
]

const times: readonly Pattern[] = [
  pattern(
    `(${anyOf(Object.keys(HALF_OF_DAY))})?の?N ?[时時点點](?![間间])(?:(半|整)|N ?分?(?![之秒]))?`,
    ({match, numerals: [hour, minute]}) => {
      if (!hour || hour.isApproximate) return undefined
      return time(
        hour.value,
        minute?.value ?? (match[2] === '半' ? 30 : 0),
        match[1] ? HALF_OF_DAY[match[1]] : undefined
      )
    }
  ),
  pattern(
    `(${anyOf(Object.keys(HALF_OF_DAY))})N:N`,
    ({match, numerals: [hour, minute]}) => hour && minute && time(hour.value, minute.value, HALF_OF_DAY[match[1]!])
  )
]

const sizes: readonly Pattern[] = [
  // 16進数, 二进制: the name of a notation.
  pattern('N[進进](?:数|制|法)', ({numerals}) => ({kind: 'bare', ...amount(numerals), counter: 'name'})),
  pattern('N分(?:之|の)N', ({numerals: [bottom, top]}) => {
    if (!bottom || !top || bottom.value === 0) return undefined
    if (bottom.value === 100) return {kind: 'percent', value: top.value}
    return {kind: 'bare', value: top.value / bottom.value, unit: '/', to: bottom.value}
  }),
  pattern('R ?(?:パーセント|ポイント|プロ(?!グ|ジ|セ)|个百分点|個百分點|%)', percent),
  pattern('N割(?:N分)?(?![引る当りれ合増])', ({numerals: [tenths, hundredths]}) => ({
    kind: 'percent',
    value: tenths!.value * 10 + (hundredths?.value ?? 0)
  })),
  pattern('N成(?=[的以左的人受就都为是是，。、]|$)', ({numerals: [tenths]}) =>
    tenths && tenths.value <= 10 ? {kind: 'percent', value: tenths.value * 10} : undefined
  ),
  pattern(`R ?[多余]?(${CURRENCY_NAMES})`, ({match, numerals}) => money(numerals, match[1]!)),
  // 两个半小时, 1時間半, 三年半
  pattern(
    'N(个半(?:小时|钟头|月|世纪)|个?小时半|個?時間半|年半|[かカヶケ箇個]月半|天半|日半)',
    ({match, numerals: [whole]}) => whole && halves(whole.value, match[1]!)
  ),
  pattern('N刻[钟鐘]', ({numerals: [quarters]}) => ({kind: 'duration', value: quarters!.value * 15, unit: 'min'})),
  pattern('四半世[纪紀]', () => ({kind: 'duration', value: 25, unit: 'a'})),
  pattern(
    'N ?(?:ダース|打(?![开开電电工车車扮]))',
    ({numerals: [dozens]}) => dozens && {kind: 'count', value: dozens.value * 12, counter: 'ダース'}
  ),
  pattern('半个?(小时|小時|天|年|月|世纪|日|時間)', ({match}) => {
    const [value, unit] =
      {小: [30, 'min'], 時: [30, 'min'], 天: [12, 'h'], 日: [12, 'h'], 年: [6, 'mo'], 月: [15, 'd'], 世: [50, 'a']}[
        match[1]![0]!
      ] ?? []
    return typeof value === 'number' ? {kind: 'duration', value, unit: String(unit)} : undefined
  }),
  pattern(`R ?[多余]?(${LATIN_UNITS}|${CJK_UNITS})(?!代)`, ({match, numerals}) => measure(numerals, match[1]!)),
  pattern('第R', ({numerals}) => ({kind: 'ordinal', ...amount(numerals)})),
  pattern('N番目|Nつ目|N人目|N回目|N位', ({match, numerals}) =>
    /位$/.test(match[0]) ? {kind: 'count', ...amount(numerals), counter: '位'} : {kind: 'ordinal', ...amount(numerals)}
  )
]

/** A number and a half of a unit of time. */
function halves(whole: number, written: string): Reading {
  const value = whole + 0.5
  if (/[时時]|钟头/.test(written)) return {kind: 'duration', value, unit: 'h'}
  if (/世/.test(written)) return {kind: 'duration', value: value * 100, unit: 'a'}
  if (/月/.test(written)) return {kind: 'duration', value, unit: 'mo'}
  return {kind: 'duration', value, unit: written.includes('年') ? 'a' : 'd'}
}

function counts(language: 'zh' | 'ja'): readonly Pattern[] {
  return [
    pattern(`R ?[多余]?(${anyOf(COUNTERS[language])})`, ({match, numerals}) => ({
      kind: 'count',
      ...amount(numerals),
      counter: match[1]!
    })),
    pattern('一半|半[分数]?', () => ({kind: 'bare', value: 0.5}))
  ]
}

const starts = [
  `(?:${CURRENCY_SIGNS})(?=\\s?\\ue000)`,
  ERA,
  '星期(?=[日天\\ue000])|礼拜(?=[日天\\ue000])|周(?=[日\\ue000])',
  `[${WEEKDAYS}]曜|\\([${WEEKDAYS}]\\)`,
  `(?:${anyOf(Object.keys(HALF_OF_DAY))})の?(?=\\ue000)`,
  '第(?=\\ue000)',
  '四半世',
  '半'
].join('|')

/** How Chinese writes quantities. */
export const chinese: Language = {
  numerals: text => readHanNumerals(text, 'zh'),
  patterns: [...dates, ...times, ...sizes, ...sharedPatterns, ...counts('zh'), lastPattern],
  starts,
  approximate: {
    before: /(?:约|近|逾|超|超过|大约|大概|至少|最多|不到|不足|将近|接近|多达|上)$/,
    after: /^(?:多|余|来|左右|上下|以上|以下|以内|出头|不到)/
  }
}

/** How Japanese writes quantities. */
export const japanese: Language = {
  numerals: text => readHanNumerals(text, 'ja'),
  patterns: [...dates, ...times, ...sizes, ...sharedPatterns, ...counts('ja'), lastPattern],
  starts,
  approximate: {
    before: /(?:約|およそ|ほぼ|少なくとも|最大|計約|延べ約|最低|推定|概ね)$/,
    after: /^(?:余り?|あまり|以上|以下|以内|未満|程度|ほど|前後|くらい|ぐらい|弱|強|超|を超え|近く)/
  }
}
