/** How a language says one of a unit of time: second, minute, hour, day, week, month, year, century. The sources of expressions, in that order. */
export const SINGLE_SPANS: Readonly<Record<string, readonly string[]>> = {
  en: ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'century'].map(
    unit =>
      `(?<!\\b(?:half|quarter|twice|once|times|every|per|many|such|what|of) )\\b(?:an?|one) (?:single |full |whole )?${unit}(?![a-z’'-])`
  ),
  zh: [
    '秒',
    '分钟',
    '小时|钟头',
    '[天日](?![一二三])',
    '周(?!年)|星期|礼拜',
    '(?<=个)月',
    '年(?![级度生一])',
    '世纪'
  ].map(unit => `(?<![十百千万几数半每第月\\d.．])[一1]个?(?:${unit})`),
  ja: ['秒', '分(?![のけか散野析])', '時間', '日(?!目)', '週間', '[かカヶケ箇]月', '年(?!生)', '世紀'].map(
    unit => `(?<![十百千万数半第月年\\d.,．，])[一1](?:${unit})`
  )
}
