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

type Frequency = (typeof FREQUENCIES_IN_ORDER)[number]

/** Words of the shorter span | of the longer, by language. */
interface FrequencyPair {
  readonly words: Readonly<Record<string, string>>
}

/** Each of them for any other is a slip: “monthly” for “yearly”. */
export const FREQUENCIES: readonly FrequencyPair[] = FREQUENCIES_IN_ORDER.flatMap((short, at) =>
  FREQUENCIES_IN_ORDER.slice(at + 1).map((long): FrequencyPair => between(short, long))
)

function between(short: Frequency, long: Frequency): FrequencyPair {
  return {words: {en: `${short.en} | ${long.en}`, zh: `${short.zh} | ${long.zh}`, ja: `${short.ja} | ${long.ja}`}}
}
