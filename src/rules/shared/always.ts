import {languageOf} from '../../align/language.ts'
import type {Locale, Segment} from '../../model/index.ts'
import {ALWAYS} from '../../quantities/data/always.ts'
import type {Statement} from '../../quantities/statement.ts'

/** The hours of a day, the days of a week and of a year, by unit. */
const WHOLE: Readonly<Record<string, readonly number[]>> = {h: [24], d: [7, 365]}

const known = new Map<string, RegExp | undefined>()

/** Whether a version says by a word what another counts out: 年中無休 against “365 days a year”. */
export function saysAlways(segments: readonly Segment[], locale: Locale, {unit = '', value, to}: Statement): boolean {
  if (to !== undefined || !WHOLE[unit]?.includes(value)) return false
  const language = languageOf(locale)
  if (!known.has(language)) known.set(language, ALWAYS[language] ? new RegExp(ALWAYS[language], 'i') : undefined)
  return segments.some(({text}) => known.get(language)?.test(text))
}
