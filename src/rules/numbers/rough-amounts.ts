import {languageOf} from '../../align/language.ts'
import type {TranslationUnit} from '../../model/index.ts'
import {ROUGH_AMOUNTS} from '../data/rough-amounts.ts'
import {type RankedFault, rankedFaults, rankedIn, rowOf} from './ranked.ts'

/** A few where all other versions have dozens, or the other way round. */
export function roughAmounts(unit: TranslationUnit): RankedFault[] {
  return rankedFaults(unit, (text, locale) => {
    const reader = READERS[languageOf(locale)]
    return reader && HINT.test(text) ? rankedIn(text, reader) : []
  })
}

/** A few of anything, at a glance. */
const HINT = /[几数]|\b(?:several|few|handful|dozens?)\b/i

const READERS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(ROUGH_AMOUNTS).map(([language, words]) => [language, rowOf(words)])
)
