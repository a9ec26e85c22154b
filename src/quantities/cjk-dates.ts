import {cjkEras} from './cjk-eras.ts'
import {NUMERAL, type Numeral} from './numeral.ts'
import {OF_AGE, type Pattern, pattern, type Reading, TERM} from './pattern.ts'
import {date, decade, inCenturyOf, isShortened, isYear} from './readings.ts'
import {cjkWeekdays} from './weekdays.ts'

/** What is counted by the day. */
const A_DAY =
  '[回件人歩]数|平均|合計|上限|最大|最低|総|利用者|乗客|乗降|来場者|生産|使用|処理|摂取|売上|取引|労働時間|作業'

/** What has a number with 号 behind it, and is no day: 1号機, 2号楼. */
const NUMBERED = '机機楼棟馆館室车車线線店门門厅庁井炉舱艇艦舰墳墓'

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
    `N ?日(?=当たり|あたり|につき|の(?:${A_DAY})|(?:料金|単位|限り|券|乗車券|乗り放題|パス|ツアー|分(?![のかけ間散]))|に?(?:平均|約|およそ|最大|最低|最長|延べ|のべ|少なくとも)? ?${NUMERAL} ?(?![时時月日年:](?!间|間)))`,
    ({numerals: [days]}) => (days?.value === 1 ? [] : undefined),
    {needs: ['日']}
  ),
  ...cjkEras,
  // 1日目, 三日目: a place in a row of days.
  pattern('N ?日目', ({numerals: [day]}) => day && {kind: 'ordinal', value: day.value}, {needs: ['日目']}),
  pattern(
    'N世[纪紀](?:の)?N年代',
    ({numerals: [century, years]}) =>
      century && years ? decade((century.value - 1) * 100 + (years.value % 100)) : undefined,
    {needs: ['世']}
  ),
  // 18、19世纪, 18世紀から19世紀: each is one.
  pattern(
    '(?:N ?(?:[-~至到、和と]|から) ?)?N世[纪紀]',
    ({numerals}) =>
      numerals.every(({value}) => value < 40)
        ? numerals.map(({value}) => ({kind: 'ordinal', value, unit: 'century'}))
        : undefined,
    {needs: ['世']}
  ),
  // 年逾七旬, 六旬老人: an age.
  pattern(
    'N旬(?!节)',
    ({numerals: [tens]}) =>
      tens && tens.value > 1 && tens.value < 10 ? {...decade(tens.value * 10), counter: OF_AGE} : undefined,
    {needs: ['旬']}
  ),
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
  // 7～9月期: the months of a business term, and 1～3月 those of a quarter.
  pattern(
    'N月?[-~至到]N月(期?)(?![間间])',
    ({match, numerals}) => {
      const [first, last] = numerals as readonly [Numeral, Numeral]
      const isQuarter = first.value % 3 === 1 && last.value === first.value + 2
      if (!match[1] && !isQuarter) return undefined
      return allOf(numerals.map(({value}) => date({month: value})))?.map(one => ({...one, counter: TERM}))
    },
    {needs: ['月']}
  ),
  pattern('(?:N月?[-~至到、])?N月(?![間间])', ({numerals}) => allOf(numerals.map(({value}) => date({month: value}))), {
    needs: ['月']
  }),
  // 1995年から97年まで: the century is said once.
  pattern(
    'N年からN年(?=まで|にかけて|にわた|の間)',
    ({numerals: [first, last]}) =>
      first && last && isShortened(first, last)
        ? allOf([first.value, inCenturyOf(first.value, last.value)].map(year => date({year})))
        : undefined,
    {needs: ['年から']}
  ),
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
    // 3号から8号の列車: Japanese calls no day so.
    `N(?:日|号(?![ぁ-んァ-ヶ]))(?![間间本元圆米早遅${NUMBERED}]|半(?!ば))`,
    ({numerals: [day]}) => (day && day.value <= 31 && day.value >= 1 ? date({day: day.value}) : undefined),
    {needs: ['日', '号']}
  ),
  ...cjkWeekdays
]
