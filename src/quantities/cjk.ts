import {cjkDates} from './cjk-dates.ts'
import {cjkDurations} from './cjk-durations.ts'
import {ERA} from './cjk-eras.ts'
import {chineseShares, cjkShares} from './cjk-shares.ts'
import {cjkCounts, cjkSizes} from './cjk-sizes.ts'
import {cjkTimes, HALF_OF_DAY} from './cjk-times.ts'
import {englishCalendar, MONTH_BEFORE} from './english-calendar.ts'
import {lastPattern, sharedPatterns} from './general.ts'
import {readHanNumerals} from './numerals-han.ts'
import {type Pattern, startsAt} from './pattern.ts'
import {CURRENCY_SIGNS, wholeNames} from './readings.ts'
import type {Language} from './skeleton.ts'
import {CJK_WEEKDAY} from './weekdays.ts'

const starts = startsAt(
  `(?:${CURRENCY_SIGNS})(?=\\s?\\ue000)`,
  ERA,
  '星期(?=[日天\\ue000])|礼拜(?=[日天\\ue000])|周(?=[日\\ue000])',
  CJK_WEEKDAY,
  `(?:${wholeNames(Object.keys(HALF_OF_DAY))})の?(?=\\ue000)`,
  '第(?=\\ue000)',
  '次(?=[男女子])|[亚季]军',
  '午夜|正午|零[点點时時]',
  '翻了?(?=\\ue000番)',
  MONTH_BEFORE,
  // 上半年, 第4四半期, 半导体: no half.
  '(?:(?<![上下后後大四]|(?<!提)前)|(?=半个?小[时時](?!制)))半(?![径徑球岛島导導途路夜袖熟端身角製ば])'
)

function patternsOf(language: 'zh' | 'ja'): readonly Pattern[] {
  return [
    ...cjkDurations,
    ...cjkDates,
    ...englishCalendar,
    ...cjkTimes(language),
    ...cjkShares,
    ...cjkSizes,
    ...sharedPatterns,
    ...(language === 'zh' ? chineseShares : []),
    ...cjkCounts(language),
    lastPattern
  ]
}

/** How Chinese writes quantities. */
export const chinese: Language = {
  numerals: text => readHanNumerals(text, 'zh'),
  patterns: patternsOf('zh'),
  starts,
  approximate: {
    before: /(?:约|近|逾|超|超过|大约|大概|至少|最多|不到|不足|将近|接近|多达|上)$/,
    after: /^(?:多|余|来|左右|上下|以上|以下|以内|出头|不到)/
  }
}

/** How Japanese writes quantities. */
export const japanese: Language = {
  numerals: text => readHanNumerals(text, 'ja'),
  patterns: patternsOf('ja'),
  starts,
  approximate: {
    before: /(?:約|およそ|ほぼ|少なくとも|最大|計約|延べ約|最低|推定|概ね)$/,
    after: /^(?:余り?|あまり|以上|以下|以内|未満|程度|ほど|前後|くらい|ぐらい|弱|強|超|を超え|近く)/
  }
}
