import {languageOf} from '../../align/language.ts'
import type {Locale, Segment} from '../../model/index.ts'
import {A_DAY, type Nearness, RELATIVE_DATES} from '../../quantities/data/relative-dates.ts'
import type {Statement} from '../../quantities/statement.ts'

/**
 * Whether a version may say a date by a word: 15日 against “tomorrow morning”, 2026年 against 今年. `isNamed`: the version that states the
 * date has the days of the week too, so that they stand for themselves.
 */
export function saysByWord(
  segments: readonly Segment[],
  locale: Locale,
  statement: Statement,
  isNamed: boolean
): boolean {
  const words = expressionsOf(locale)
  const date = dateOf(statement)
  if (!date || !words) return false
  const {day, month, weekday} = date
  if (day === 1 && month === undefined && segments.some(({text}) => words.aDay.test(text))) return true
  const says = (nearness: Nearness) => segments.some(({text}) => words[nearness].test(text))
  if (weekday !== undefined) return says('day') || says('weekday')
  if (day !== undefined) return says('day') || (!isNamed && says('weekday'))
  return month !== undefined ? says('month') : says('year')
}

/** The year behind a name is one too: “the Harbor Prize will be held this year”, 「港大賞2017を開催」. */
function dateOf({date, kind, value, to, isSpelled}: Statement): Statement['date'] {
  if (kind === 'date') return date
  const isYear = kind === 'bare' && to === undefined && !isSpelled && value >= 1900 && value < 2100
  return isYear && Number.isInteger(value) ? {year: value} : undefined
}

type Expressions = Readonly<Record<Nearness | 'aDay', RegExp>>

const known = new Map<string, Expressions | undefined>()

function expressionsOf(locale: Locale): Expressions | undefined {
  const language = languageOf(locale)
  if (!known.has(language)) known.set(language, read(language))
  return known.get(language)
}

function read(language: string): Expressions | undefined {
  const words = RELATIVE_DATES[language]
  if (!words) return undefined
  const expression = (source: string) => new RegExp(language === 'en' ? `\\b(?:${source})` : source, 'i')
  return {
    aDay: expression(A_DAY[language]!),
    day: expression(words.day),
    weekday: expression(words.weekday),
    month: expression(words.month),
    year: expression(words.year)
  }
}
