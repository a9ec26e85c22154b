import {type Pattern, pattern} from './pattern.ts'
import {time, wholeNames} from './readings.ts'

/** What halves of the day are called. */
export const HALF_OF_DAY: Readonly<Record<string, 'am' | 'pm'>> = {
  上午: 'am',
  早上: 'am',
  早晨: 'am',
  凌晨: 'am',
  午前: 'am',
  朝: 'am',
  下午: 'pm',
  晚上: 'pm',
  傍晚: 'pm',
  午後: 'pm',
  夜: 'pm',
  夕方: 'pm'
}
/** 晚上12点 and 夜12時 are midnight, as 12 AM is. */
const NIGHT: ReadonlySet<string> = new Set(['晚上', '夜'])
/** What stands behind the hour: 点 counts things and marks in Japanese (1点につき400円). */
const HOUR = {zh: '[时時点點]', ja: '[时時]'} as const

/** How Chinese and Japanese write the time of day. */
export const cjkTimes = (language: 'zh' | 'ja'): readonly Pattern[] => [
  pattern(
    `((?<!深)(?:${wholeNames(Object.keys(HALF_OF_DAY))}))?N[点點时]N刻`,
    ({match, numerals: [hour, quarters]}) =>
      hour && quarters && time(hour.value, 15 * quarters.value, halfOf(match[1], hour.value)),
    {needs: ['刻']}
  ),
  pattern('(午夜|零[点點时時]|正午)', ({match}) => time(match[1] === '正午' ? 12 : 0, 0), {
    needs: ['午夜', '零', '正午']
  }),
  pattern(
    `((?<!深)(?:${wholeNames(Object.keys(HALF_OF_DAY))}))?の?N ?${HOUR[language]}(?![間间])(?: ?(半|整)|N ?(?:分|(?! ?(?:時間|小[時时]|[秒日天週周年次回人名个個家])))(?![之秒])| N ?分(?![之秒钟]))?`,
    ({match, numerals: [hour, minute]}) => {
      if (!hour || hour.isApproximate) return undefined
      return time(hour.value, minute?.value ?? (match[2] === '半' ? 30 : 0), halfOf(match[1], hour.value))
    },
    {needs: ['时', '時', '点', '點']}
  ),
  pattern(
    `((?<!深)(?:${wholeNames(Object.keys(HALF_OF_DAY))}))N:N`,
    ({match, numerals: [hour, minute]}) =>
      hour && minute && time(hour.value, minute.value, halfOf(match[1], hour.value)),
    {needs: [':']}
  )
]

/** The half of the day that a word and an hour name. */
function halfOf(word: string | undefined, hour: number): 'am' | 'pm' | undefined {
  if (word === undefined) return undefined
  return hour === 12 && NIGHT.has(word) ? 'am' : HALF_OF_DAY[word]
}
