import {languageOf} from '../../align/language.ts'
import type {Locale, Range, TranslationUnit} from '../../model/index.ts'
import {PERIODS} from '../data/periods.ts'
import {mentionsOf} from '../meaning/sides.ts'
import {type Ranked, type RankedFault, rankedFaults, rankedIn, rowOf} from './ranked.ts'

/** “40 pages a month” and 月40ページ against 每周40页: one of three versions says another period. What `antonym` knows it tells itself. */
export function periodFaults(unit: TranslationUnit): RankedFault[] {
  const told = new Set<string>()
  const faults = rankedFaults(unit, (text, locale) => {
    const all = periodsOf(text, locale)
    for (const {written} of all.filter(({range}) => isWord(text, locale, range))) told.add(`${locale} ${written}`)
    return all
  })
  return faults.filter(
    ({culprit, found, expected}) =>
      !(told.has(`${culprit} ${found.written}`) && told.has(`${expected.locale} ${expected.written}`))
  )
}

/** A word that is one side of an opposition. */
function isWord(text: string, locale: Locale, {start, end}: Range): boolean {
  return mentionsOf(text, locale).some(({range}) => range.start < end && range.end > start)
}

function periodsOf(text: string, locale: Locale): Ranked[] {
  const language = languageOf(locale)
  const reader = READERS[language]
  return reader && PERIODS[language]!.needs.test(text) ? rankedIn(text, reader) : []
}

const READERS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(PERIODS).map(([language, {words}]) => [language, rowOf(words)])
)
