import {languageOf} from '../../align/language.ts'
import type {Locale, TranslationUnit} from '../../model/index.ts'
import {SPANS} from '../data/rough-spans.ts'
import {type Ranked, type RankedFault, rankedFaults, rankedIn} from './ranked.ts'

/** Spans of time that nobody counts, from seconds to years, where all other versions have another one. */
export function spanFaults(unit: TranslationUnit): RankedFault[] {
  return rankedFaults(unit, spansOf)
}

function spansOf(text: string, locale: Locale): Ranked[] {
  const reader = READERS[languageOf(locale)]
  return reader ? rankedIn(text, reader) : []
}

/** Longest first: 几分钟 before 几分. */
function anyOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
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
