import type {Opposition} from './opposition.ts'

const TIMES =
  'january, february, march, april, may, june, july, august, september, october, november, december, spring, summer, autumn, fall, winter'.split(
    ', '
  )

/** The year before, the year at hand and the next. */
const YEARS = [
  {en: 'last', zh: ['去年'], ja: ['昨年', '去年']},
  {en: 'this', zh: ['今年'], ja: ['今年', 'ことし']},
  {en: 'next', zh: ['明年'], ja: ['来年']}
] as const

const SEASONS = {
  昨年: ['昨春', '昨夏', '昨秋', '昨冬'],
  今年: ['今春', '今夏', '今秋', '今冬'],
  来年: ['来春', '来夏', '来秋', '来冬']
} as const

/** One of them for another is a slip: 今年3月 for “next March”. Source: CLDR `fields`, relative year. */
export const RELATIVE_YEARS: readonly Opposition[] = YEARS.flatMap((one, at) =>
  YEARS.slice(at + 1).map((other): Opposition => ({isAttested: true, isNamed: true, words: between(one, other)}))
)

type Year = (typeof YEARS)[number]

function between(one: Year, other: Year): Readonly<Record<'en' | 'zh' | 'ja', string>> {
  const english = ({en}: Year) => ['year', ...TIMES].map(time => `${en} ${time}`).join(', ')
  const japanese = ({ja}: Year) => [...ja, ...SEASONS[ja[0]]].join(', ')
  return {
    en: `${english(one)} | ${english(other)}`,
    zh: `${one.zh.join(', ')} | ${other.zh.join(', ')}`,
    ja: `${japanese(one)} | ${japanese(other)}`
  }
}
