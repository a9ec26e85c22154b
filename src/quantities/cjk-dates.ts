import {ERAS} from './data/eras.ts'
import {NUMERAL, type Numeral} from './numeral.ts'
import {type Pattern, pattern, type Reading, TERM} from './pattern.ts'
import {anyOf, date, decade, inCenturyOf, isShortened, isYear, time} from './readings.ts'

/** The names of the eras, for an expression. */
export const ERA = anyOf(Object.keys(ERAS))
/** What halves of the day are called. */
export const HALF_OF_DAY: Readonly<Record<string, 'am' | 'pm'>> = {
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
/** The days of the week from Monday, as 曜日 names them. */
export const CJK_WEEKDAYS = '月火水木金土日'

/** What is counted by the day. */
const A_DAY =
  '[回件人歩]数|平均|合計|上限|最大|最低|総|利用者|乗客|乗降|来場者|生産|使用|処理|摂取|売上|取引|労働時間|作業'

/** All readings, none where one of them is none. */
function allOf(readings: readonly (Reading | undefined)[]): readonly Reading[] | undefined {
  const whole = readings.filter(reading => reading !== undefined)
  return whole.length === readings.length ? whole : undefined
}

const year = (numeral: Numeral | undefined) => numeral !== undefined && isYear(numeral)

/** How Chinese and Japanese write dates. */
export const cjkDates: readonly Pattern[] = [
  // 1日3回, 1日平均20人, 1日24時間, 1日の回数: a day is what is counted by, not the first of a month, as in 1日10時.
  pattern(
    `N ?日(?=当たり|あたり|につき|の(?:${A_DAY})|(?:に|平均|約|最大|最低|最長|延べ|のべ)? ?${NUMERAL} ?(?![时時月日年:](?!间|間)))`,
    ({numerals: [days]}) => (days?.value === 1 ? [] : undefined),
    {needs: ['日']}
  ),
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
  // 元禄3年(1690年), 康熙二十九年(1690): an era of long ago, and its year.
  pattern(
    '(?<=[\\u4e00-\\u9fff]{2})(?:N|元)年\\(N年?\\)',
    ({numerals}) => {
      const [first, last] = [numerals[0], numerals.at(-1)]
      return last && isYear(last) && (first === last || first!.value < 70) ? date({year: last.value}) : undefined
    },
    {needs: ['(']}
  ),
  pattern(
    'N世[纪紀](?:の)?N年代',
    ({numerals: [century, years]}) =>
      century && years ? decade((century.value - 1) * 100 + (years.value % 100)) : undefined,
    {needs: ['世']}
  ),
  pattern('N世[纪紀]', ({numerals: [century]}) => century && {kind: 'ordinal', value: century.value, unit: 'century'}, {
    needs: ['世']
  }),
  pattern('N年代', ({numerals: [years]}) => (years && years.value % 10 === 0 ? decade(years.value) : undefined), {
    needs: ['年代']
  }),
  pattern(
    'N ?年 ?の?N ?月 ?の?N ?[日号號](?! ?[間间])(?: ?[-~至到] ?N ?[日号號])?',
    ({numerals: [first, month, day, last]}) => {
      const days = last ? [day, last] : [day]
      return allOf(days.map(one => date({year: first!.value, month: month!.value, day: one!.value})))
    },
    {needs: ['年']}
  ),
  pattern(
    'N ?年 ?の?(?:[初春夏秋冬]の?)?N ?月(?![間间])',
    ({numerals: [first, month]}) =>
      first && month && year(first) ? date({year: first.value, month: month.value}) : undefined,
    {needs: ['年']}
  ),
  pattern(
    'N月の?N[-~至到]N[日号號]',
    ({numerals: [month, first, last]}) => allOf([first, last].map(day => date({month: month!.value, day: day!.value}))),
    {needs: ['月']}
  ),
  pattern(
    'N ?月 ?の?N ?[日号號](?![間间])',
    ({numerals: [month, day]}) => date({month: month!.value, day: day!.value}),
    {needs: ['月']}
  ),
  // 7～9月期: the months of a business term.
  pattern(
    'N月?[-~]N月期',
    ({numerals}) => allOf(numerals.map(({value}) => date({month: value})))?.map(one => ({...one, counter: TERM})),
    {needs: [TERM]}
  ),
  pattern('(?:N月?[-~至到、])?N月(?![間间])', ({numerals}) => allOf(numerals.map(({value}) => date({month: value}))), {
    needs: ['月']
  }),
  pattern(
    '(?:N年?[-~至到])?N ?年(?![間间])',
    ({numerals}) => {
      const [first, last] = numerals
      if (first && last && isShortened(first, last))
        return allOf([first.value, inCenturyOf(first.value, last.value)].map(year => date({year})))
      const years = numerals.filter(year).map(({value}) => date({year: value})!)
      return years.length === numerals.length ? years : undefined
    },
    {needs: ['年']}
  ),
  // 1日以内, 3日おき: a length of time.
  pattern(
    'N日(?=以内|以上|未満|おき|ごと|程度|ほど|足らず|がかり|がかかり)',
    ({numerals: [days]}) => days && {kind: 'duration', value: days.value, unit: 'd', counter: '日'},
    {needs: ['日']}
  ),
  // 1日か2日: one or two days.
  pattern(
    'N日かN日',
    ({numerals: [first, last]}) =>
      last?.value === first!.value + 1 ? {kind: 'duration', value: first!.value, to: last.value, unit: 'd'} : undefined,
    {needs: ['日か']}
  ),
  // 25、26日
  pattern(
    'N、N[日号](?![間间])',
    ({numerals: [first, last]}) =>
      last?.value === first!.value + 1 ? allOf([first!, last].map(({value}) => date({day: value}))) : undefined,
    {needs: ['日', '号']}
  ),
  // The 30th: a length of time only with 間, and in Japanese without a month often either.
  pattern(
    'N[日号](?![間间本元圆米]|半(?!ば))',
    ({numerals: [day]}) => (day && day.value <= 31 && day.value >= 1 ? date({day: day.value}) : undefined),
    {needs: ['日', '号']}
  ),
  pattern(
    '(?:星期|礼拜|周)(?:N|([日天]))(?![年岁期内间])',
    ({match, numerals: [weekday]}) =>
      match[1]
        ? date({weekday: 7})
        : weekday?.form === 'han' && weekday.value < 7
          ? date({weekday: weekday.value})
          : undefined,
    {needs: ['星期', '礼拜', '周']}
  ),
  pattern(
    `([${CJK_WEEKDAYS}])曜日?|\\(([${CJK_WEEKDAYS}])\\)`,
    ({match}) => date({weekday: CJK_WEEKDAYS.indexOf(match[1] ?? match[2]!) + 1}),
    {needs: ['曜', '(']}
  )
]

/** What stands behind the hour: 点 counts things and marks in Japanese (1点につき400円). */
const HOUR = {zh: '[时時点點]', ja: '[时時]'} as const

/** How Chinese and Japanese write the time of day. */
export const cjkTimes = (language: 'zh' | 'ja'): readonly Pattern[] => [
  pattern(
    `((?<!深)(?:${anyOf(Object.keys(HALF_OF_DAY))}))?N[点點时]N刻`,
    ({match, numerals: [hour, quarters]}) =>
      hour && quarters && time(hour.value, 15 * quarters.value, match[1] ? HALF_OF_DAY[match[1]] : undefined),
    {needs: ['刻']}
  ),
  pattern('(午夜|零[点點时時]|正午)', ({match}) => time(match[1] === '正午' ? 12 : 0, 0), {
    needs: ['午夜', '零', '正午']
  }),
  pattern(
    `((?<!深)(?:${anyOf(Object.keys(HALF_OF_DAY))}))?の?N ?${HOUR[language]}(?![間间])(?: ?(半|整)|N ?分?(?![之秒])| N ?分(?![之秒钟]))?`,
    ({match, numerals: [hour, minute]}) => {
      if (!hour || hour.isApproximate) return undefined
      return time(
        hour.value,
        minute?.value ?? (match[2] === '半' ? 30 : 0),
        match[1] ? HALF_OF_DAY[match[1]] : undefined
      )
    },
    {needs: ['时', '時', '点', '點']}
  ),
  pattern(
    `((?<!深)(?:${anyOf(Object.keys(HALF_OF_DAY))}))N:N`,
    ({match, numerals: [hour, minute]}) => hour && minute && time(hour.value, minute.value, HALF_OF_DAY[match[1]!]),
    {needs: [':']}
  )
]
