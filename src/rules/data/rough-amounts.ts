const COUNTERS = {
  zh: '[个名位艘条只家座件张台辆本次种项棵头匹间架栋所人]',
  ja: '(?:人|名|個|隻|件|回|台|冊|枚|本|匹|頭|社|棟|軒|校|か所|カ所|ヶ所|箇所|つ)'
}

/** How a language says that there are a few of something, and how that there are dozens. The sources of expressions, in that order. */
export const ROUGH_AMOUNTS: Readonly<Record<string, readonly string[]>> = {
  en: [
    '\\b(?:several|a few|a handful of)(?! (?:dozen|hundred|thousand|million|more|of))\\b',
    '\\b(?:dozens of|several dozens?|a few dozen)\\b'
  ],
  zh: [`(?<![十百千万第好])[几数]${COUNTERS.zh}(?!月|小时|点)`, `(?<![百千万])[几数]十${COUNTERS.zh}(?!月|小时|点)`],
  ja: [`(?<![十百千万])数${COUNTERS.ja}`, `(?<![百千万])数十${COUNTERS.ja}`]
}
