/** How a language says that something is done or paid by the second, minute, hour, day, week, month, quarter or year: the sources of expressions, in that order. */
export interface Periods {
  readonly words: readonly string[]
  /** A word that every one of them has, at a glance. */
  readonly needs: RegExp
}

/** What a figure is said of, as far as the period behind it: “40 pages a month”. */
const COUNTED =
  '(?<=\\b(?:\\d[\\d,.]*|once|twice|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)(?:[ -][a-z]+){0,5}) (?:an?|per|each|every)'
/** “A week ago” is no period, and “a day trip” no day. */
const END = "(?![a-z]| (?:ago|later|earlier|before|after|from|of|in|old|or|trips?|passe?s?|tickets?)\\b|['’-])"

/** Source: usage of notices, statistics and technical prose. */
export const PERIODS: Readonly<Record<string, Periods>> = {
  en: {
    words: [
      `${COUNTED} second${END}|\\bper second\\b`,
      `${COUNTED} minute${END}|\\bper minute\\b`,
      `${COUNTED} hour${END}|\\bhourly`,
      `${COUNTED} day${END}|\\bdaily`,
      `${COUNTED} week${END}|\\bweekly`,
      `${COUNTED} month${END}|\\bmonthly`,
      `${COUNTED} quarter${END}|\\bquarterly`,
      `${COUNTED} year${END}|\\b(?:yearly|annual(?:ly)?)`
    ],
    needs: /ly\b|annual| (?:an?|per|each|every) (?:second|minute|hour|day|week|month|quarter|year)/
  },
  zh: {
    words: [
      '每秒钟?',
      '每分钟',
      '每个?小时|时薪',
      '每[天日]|日均',
      '每(?:周|个?星期)(?![一二三四五六日天末](?![次班趟场节]))|周刊',
      '每个?月|月(?:薪|租|均|刊)',
      '每个?季度?|季刊',
      '每(?:年|个?年度)|年(?:薪|均|刊)'
    ],
    needs: /每|[日月年]均|[时月年]薪|月租|刊/u
  },
  ja: {
    words: [
      '毎秒|(?<![\\d.])1 ?秒(?:当|あ)たり',
      '毎分|(?<![\\d.])1 ?分(?:当|あ)たり',
      '毎時|(?<!\\d)1時間(?:当|あ)たり|時給',
      '毎日|(?<![\\d月])(?:1|一)日(?:(?:当|あ)たり)?(?=に?\\d+(?!\\d|[月日年]|時(?!間)))|日[額給]',
      '毎週(?!末|.曜)|(?<![\\d毎今来先翌隔同末])週(?=に?\\d)|(?<!\\d)1週間(?:に|(?:当|あ)たり)(?=\\d)|週刊',
      '毎月|(?<![\\d一二三四五六七八九十今来先翌同毎何数か箇ヶカ正])月(?=に?\\d+(?!\\d|[月年]))|月[額給刊]',
      '季刊|四半期(?:ごと|毎)',
      '毎年|(?<![\\d〇一二三四五六七八九十元今来昨去翌同前半数何毎周])年(?=に?\\d+(?!\\d|[月年代]))|年[額俸刊]'
    ],
    needs: /毎|週間|[週月年日](?=に?\d)|[時日月年][額給]|刊|当たり|あたり/u
  }
}
