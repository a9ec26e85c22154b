/** How often a thing is done or counted, from the shortest span to the longest. */
const FREQUENCIES_IN_ORDER = [
  {
    en: 'hourly, every hour, each hour, per hour',
    zh: '每小时, 每个小时',
    ja: '毎時, 1時間ごと, 1時間あたり, １時間あたり'
  },
  {en: 'daily, every day, each day, per day', zh: '每天, 每日', ja: '毎日, 1日あたり, １日あたり, 日次'},
  {en: 'weekly, every week, each week, per week', zh: '每周, 每星期, 每个星期', ja: '毎週, 週あたり, 週次'},
  {en: 'monthly, every month, each month, per month', zh: '每月, 每个月, 月度', ja: '毎月, 月間, 月あたり, 月次'},
  {
    en: 'yearly, annual, annually, annualized, annualised, every year, each year, per year',
    zh: '每年, 年度, 年均, 年化, 全年',
    ja: '毎年, 年間, 年あたり, 年次'
  }
] as const

interface Frequency {
  readonly en: string
  readonly zh: string
  readonly ja: string
}

/** What is counted for each span, in the same order: “twice a year”, 一年两次, 年に2回. */
const COUNTED = [
  {en: 'hour', zh: '小时', ja: '時間'},
  {en: 'day', zh: '天', ja: '日'},
  {en: 'week', zh: '周', ja: '週'},
  {en: 'month', zh: '个月', ja: '月'},
  {en: 'year', zh: '年', ja: '年'}
] as const

const TIMES = {
  en: ['once', 'twice', 'times'],
  zh: [...'一两二三四数几多'],
  ja: [...'1234１２３４一二三四数何']
} as const

function withCounts(frequency: Frequency, at: number): Frequency {
  const {en, zh, ja} = COUNTED[at]!
  const counts = {
    en: TIMES.en.flatMap(times => [`${times} a ${en}`, `${times} an ${en}`, `${times} per ${en}`]),
    zh: TIMES.zh.map(times => `一${zh}${times}次`),
    ja: TIMES.ja.flatMap(times => [`${ja}に${times}回`, `${ja}に ${times} 回`, `${ja}に${times}度`])
  }
  const joined = (own: string, more: readonly string[]) => [own, ...new Set(more)].join(', ')
  return {en: joined(frequency.en, counts.en), zh: joined(frequency.zh, counts.zh), ja: joined(frequency.ja, counts.ja)}
}

/** Words of the shorter span | of the longer, by language. */
interface FrequencyPair {
  readonly words: Readonly<Record<string, string>>
}

/** Each of them for any other is a slip: “monthly” for “yearly”. */
export const FREQUENCIES: readonly FrequencyPair[] = FREQUENCIES_IN_ORDER.map(withCounts).flatMap((short, at, all) =>
  all.slice(at + 1).map((long): FrequencyPair => between(short, long))
)

function between(short: Frequency, long: Frequency): FrequencyPair {
  return {words: {en: `${short.en} | ${long.en}`, zh: `${short.zh} | ${long.zh}`, ja: `${short.ja} | ${long.ja}`}}
}
