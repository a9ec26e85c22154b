import type {Opposition} from './opposition.ts'

interface Part {
  readonly en: string
  readonly zh: string
  readonly ja: string
}

const MONTHS = 'january, february, march, april, may, june, july, august, september, october, november, december'.split(
  ', '
)

const ofMonths = (...words: readonly string[]) =>
  words.flatMap(word => MONTHS.map(month => `${word}${month}`)).join(', ')

/** The three parts of a month. */
const PARTS_OF_MONTH: readonly Part[] = [
  {
    en: `in early, since early, early in, in the early, from the early, since the early, ${ofMonths('early ', 'beginning of ')}`,
    zh: '上旬, 月初, 年代初, 世纪初',
    ja: '上旬, 月初, 月の初め, 月はじめ, 年代初, 年代前半, 世紀初'
  },
  {
    en: `in mid-, since mid-, in the mid-, from the mid-, since the mid-, ${ofMonths('mid-', 'mid ', 'middle of ')}`,
    zh: '中旬, 年代中期, 世纪中叶',
    ja: '中旬, 月半ば, 月なかば, 年代半ば, 年代なかば, 世紀半ば'
  },
  {
    en: `in late, since late, late in, in the late, from the late, since the late, ${ofMonths('late ', 'end of ')}`,
    zh: '下旬, 月底, 月末, 年代末, 年代后期, 世纪末',
    ja: '下旬, 月末, 年代末, 年代後半, 世紀末'
  }
]

/** The beginning and the end, of years too. */
const [EARLY, , LATE] = PARTS_OF_MONTH as readonly [Part, Part, Part]
const BEGINNING: Part = {
  en: `at the beginning of, in the beginning of, ${EARLY.en}`,
  zh: `年初, ${EARLY.zh}`,
  ja: `年初, 初頭, ${EARLY.ja}`
}
const END: Part = {en: `at the end of, ${LATE.en}`, zh: `年底, 年末, ${LATE.zh}`, ja: `年末, 末ごろ, ${LATE.ja}`}

/** As longer words of other oppositions have them. */
const ofYears = (...seasons: readonly string[]) =>
  seasons.flatMap(season => ['last', 'this', 'next'].map(year => `${year} ${season}`)).join(', ')

/** The seasons. Names of places and days that have one of them say none. */
const SEASONS: readonly Part[] = [
  {en: `spring, springs, ${ofYears('spring')}`, zh: '春', ja: '春, 来春, 今春, 昨春'},
  {en: `summer, summers, ${ofYears('summer')}`, zh: '夏, 暑假', ja: '夏, 来夏, 今夏, 昨夏'},
  {en: `autumn, in fall, ${ofYears('autumn', 'fall')}`, zh: '秋', ja: '秋, 来秋, 今秋, 昨秋'},
  {en: `winter, winters, ${ofYears('winter')}`, zh: '冬, 寒假', ja: '冬, 来冬, 今冬, 昨冬'}
]
const NO_SEASON: Part = {
  en: 'spring festival, spring water, hot spring, hot springs, water spring, springs from',
  zh: '长春, 宜春, 伊春, 永春, 阳春, 春节, 春运, 青春, 春秋, 夏威夷, 宁夏, 华夏, 厦门, 秋田, 秋叶原, 千秋, 冬奥',
  ja: '長春, 宜春, 青春, 春節, 春秋, 春日部, 夏目, 秋田, 秋葉原, 千秋'
}

/** The day that is meant: of news, which are read on another one. */
const DAYS: readonly Part[] = [
  {en: 'the previous day, the day before', zh: '前一天, 前一日', ja: '前日'},
  {
    en: 'on the same day, the same day, that same day, later that day',
    zh: '同日, 当日, 当天, 同一天',
    ja: '同日, 当日'
  },
  {en: 'the next day, the following day, the day after', zh: '次日, 翌日, 第二天', ja: '翌日, 次の日'}
]

/** Two of a row, of which the one for the other is a slip. */
function pair(one: Part, other: Part, none?: Part): Opposition {
  const words = (language: keyof Part) => `${one[language]} | ${other[language]}${none ? ` | ${none[language]}` : ''}`
  return {isNamed: true, words: {en: words('en'), zh: words('zh'), ja: words('ja')}}
}

const neighbours = (row: readonly Part[]) => row.slice(1).map((other, at) => pair(row[at]!, other))
const all = (row: readonly Part[], none: Part) =>
  row.flatMap((one, at) => row.slice(at + 1).map(other => pair(one, other, none)))

/** Parts of months, seasons and days beside a day: 上旬 for “mid-”, 春季 for “summer”. */
export const PARTS_OF_TIME: readonly Opposition[] = [
  ...neighbours(PARTS_OF_MONTH),
  pair(BEGINNING, END),
  ...all(SEASONS, NO_SEASON),
  ...neighbours([...DAYS, DAYS[0]!])
]
