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
    ja: TIMES.ja.flatMap(times => [
      `${ja}に${times}回`,
      `${ja}に ${times} 回`,
      `${ja}に${times}度`,
      ...(at > 1 ? [`${ja}${times}回`] : [])
    ])
  }
  const joined = (own: string, more: readonly string[]) => [own, ...new Set(more)].join(', ')
  return {en: joined(frequency.en, counts.en), zh: joined(frequency.zh, counts.zh), ja: joined(frequency.ja, counts.ja)}
}

/** Words of the shorter span | of the longer, by language. */
interface FrequencyPair {
  /** Twice a month instead: the “instead” turns nothing. */
  readonly isNamed: true
  readonly words: Readonly<Record<string, string>>
}

/** Every span, and every other one: 1年おき is once in two years. */
const EVERY_OTHER: readonly FrequencyPair[] = [
  {
    isNamed: true,
    words: {
      en: 'every year, each year, annual, annually | every other year, every second year, every two years, biennial, biennially',
      zh: '每年 | 每两年, 每隔一年, 两年一次, 两年一度',
      ja: '毎年 | 隔年, 1年おき, 一年おき, 2年ごと, 二年ごと, 2年に1度, 2年に一度, 2年に1回'
    }
  },
  {
    isNamed: true,
    words: {
      en: 'every month, each month, monthly | every other month, every second month, every two months, bimonthly',
      zh: '每月, 每个月 | 每两个月, 每隔一个月',
      ja: '毎月 | 隔月, 1か月おき, 2か月ごと, 2か月に1度, 2か月に1回'
    }
  },
  {
    isNamed: true,
    words: {
      en: 'every week, each week, weekly | every other week, every second week, every two weeks, biweekly, fortnightly',
      zh: '每周, 每星期 | 每两周, 每隔一周',
      ja: '毎週 | 隔週, 1週間おき, 2週間ごと, 2週間に1度, 2週間に1回'
    }
  }
]

/** Each of them for any other is a slip: “monthly” for “yearly”. */
export const FREQUENCIES: readonly FrequencyPair[] = [
  ...EVERY_OTHER,
  ...FREQUENCIES_IN_ORDER.map(withCounts).flatMap((short, at, all) =>
    all.slice(at + 1).map((long): FrequencyPair => between(short, long))
  )
]

function between(short: Frequency, long: Frequency): FrequencyPair {
  return {
    isNamed: true,
    words: {en: `${short.en} | ${long.en}`, zh: `${short.zh} | ${long.zh}`, ja: `${short.ja} | ${long.ja}`}
  }
}
