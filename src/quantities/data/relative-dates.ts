/** What a word says: a day, a day by its name in the week, a month or a year. */
export type Nearness = 'day' | 'weekday' | 'month' | 'year'

/** A day that something is counted by, where Japanese writes 1日: “15 times a day”, “instead of a day”, 每天. Source: usage. */
export const A_DAY: Readonly<Record<string, string>> = {
  en: '(?:a|an|per|each|every|one|single|whole|entire) (?:[a-z]+ )?day|daily',
  zh: '[每一整半][天日]|日[均益]',
  ja: '毎日|日々'
}

/**
 * Words that say a date by its distance from another, as expressions; the days of the week among them, as news in English names a day of the
 * last week. Source: CLDR `fields` (relative day, month, year) of en, zh and ja, and 現代日本語・现代汉语 usage of news.
 */
export const RELATIVE_DATES: Readonly<Record<string, Readonly<Record<Nearness, string>>>> = {
  en: {
    day: 'today|tomorrow|yesterday|tonight|overnight|(?:this|that|same|next|following|previous|last) (?:day|morning|afternoon|evening|night)|day (?:before|after|earlier|later)',
    weekday: '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
    month: '(?:this|that|same|next|following|previous|last) month|month (?:before|after|earlier|later|ago)',
    year: '(?:this|that|same|next|following|previous|last|current) (?:calendar |fiscal )?year|year (?:before|after|earlier|later|ago)|year[- ]on[- ]year|(?:this|last) century|turn of the century'
  },
  zh: {
    day: '[今明昨前后当次翌同即][日天晚晨早夜]|今明两天|第二天|凌晨',
    weekday: '(?:星期|周|礼拜)[一二三四五六日天]',
    month: '[本上下当次同]月|上个月|下个月|这个月',
    year: '[今明去前后当次翌同本上]年|上一?年度|本年度|同比|[本上]世纪'
  },
  ja: {
    day: '[今明昨翌同当本前][日晩朝夜]|今夕|きょう|あす|あした|きのう|おととい|あさって|未明',
    weekday: '[月火水木金土日]曜',
    month: '[今来先前翌同当本]月',
    year: '[今来昨翌同当本前]年|ことし|去年|前年比|今年度|来年度|昨年度|[今前]世紀'
  }
}
