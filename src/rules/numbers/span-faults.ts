import {languageOf} from '../../align/language.ts'
import {anyOf} from '../../any-of.ts'
import type {Locale, TranslationUnit} from '../../model/index.ts'
import {SPANS} from '../data/rough-spans.ts'
import {SINGLE_SPANS} from '../data/single-spans.ts'
import {type Ranked, type RankedFault, rankedFaults, rankedIn, rowOf} from './ranked.ts'

/** Spans of time that nobody counts, from seconds to years, where all other versions have another one. */
export function spanFaults(unit: TranslationUnit): RankedFault[] {
  return rankedFaults(unit, spansOf)
}

function spansOf(text: string, locale: Locale): Ranked[] {
  const reader = READERS[languageOf(locale)]
  return reader ? rankedIn(text, reader) : []
}

const cjk = (language: 'zh' | 'ja') =>
  new RegExp(
    `(?<![十好])(?:${SPANS.map((span, at) => `(?<_${at}>${anyOf(span[language].split(', '))})`).join('|')})(?!前|来|以?来)`,
    'gu'
  )

/** “A few days” is compared as a word of its own (`antonym`), and “three days” as a number. */
const COUNTED = String.raw`(?<!(?:\d|\b(?:few|several|of|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|sixty|ninety|hundred|many|these|those|all|both|business|working|last|next|past|recent|in|per|or more|the))[ -])`

const READERS: Readonly<Record<string, RegExp>> = {
  en: new RegExp(`\\b${COUNTED}(?:${SPANS.map(({en}, at) => `(?<_${at}>${en})`).join('|')})\\b`, 'giu'),
  zh: cjk('zh'),
  ja: cjk('ja')
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

const SINGLES: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(SINGLE_SPANS).map(([language, words]) => [language, rowOf(words)])
)
