import {languageOf} from '../../align/language.ts'
import type {Locale, Range, TranslationUnit} from '../../model/index.ts'
import {PERIODS} from '../data/periods.ts'
import {SINGLE_SPANS} from '../data/single-spans.ts'
import {mentionsOf} from '../meaning/sides.ts'
import {type Ranked, type RankedFault, rankedFaults, rankedIn} from './ranked.ts'

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

/** “Within a week” and 一周内 against 1か月以内: what a version says one of, as a word and no figure. */
export function singleFaults(unit: TranslationUnit): RankedFault[] {
  return rankedFaults(unit, (text, locale) => {
    const reader = SINGLES[languageOf(locale)]
    return reader && HINT.test(text) ? rankedIn(text, reader) : []
  })
}

/** One of anything, at a glance. */
const HINT = /[一1]|\ban? |\bone /i

function periodsOf(text: string, locale: Locale): Ranked[] {
  const language = languageOf(locale)
  const reader = READERS[language]
  return reader && PERIODS[language]!.needs.test(text) ? rankedIn(text, reader) : []
}

function rowOf(words: readonly string[]): RegExp {
  return new RegExp(words.map((word, at) => `(?<_${at}>${word})`).join('|'), 'giu')
}

const READERS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(PERIODS).map(([language, {words}]) => [language, rowOf(words)])
)

const SINGLES: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(SINGLE_SPANS).map(([language, words]) => [language, rowOf(words)])
)
