import {AGES, DECADES, MONTHS, WORD_VALUES} from './data/english.ts'
import {ENGLISH_ERAS} from './data/eras.ts'
import {HALVED} from './data/halved.ts'
import {englishDates} from './english-dates.ts'
import {englishDurations} from './english-durations.ts'
import {englishHalves} from './english-halves.ts'
import {englishShares} from './english-shares.ts'
import {A_MEASURE, englishSizes} from './english-sizes.ts'
import {englishTimes} from './english-times.ts'
import {lastPattern, sharedPatterns} from './general.ts'
import {hundredths} from './hundredths.ts'
import {readEnglishNumerals} from './numerals-english.ts'
import {startsAt} from './pattern.ts'
import {CURRENCY_SIGNS, LATIN_UNITS, wholeNames} from './readings.ts'
import type {Language} from './skeleton.ts'
import {ENGLISH_WEEKDAY} from './weekdays.ts'

/** How English writes quantities. */
export const english: Language = {
  numerals: readEnglishNumerals,
  patterns: [
    ...englishDurations,
    ...englishDates,
    ...englishTimes,
    ...englishShares,
    ...englishHalves,
    hundredths,
    ...sharedPatterns,
    ...englishSizes,
    lastPattern
  ],
  starts: startsAt(
    `(?:${CURRENCY_SIGNS})(?=\\s?\\ue000)`,
    `\\b(?:${wholeNames(MONTHS.flat())})\\b`,
    `\\b(?:${wholeNames(MONTHS.flat().flatMap(name => [name.toLowerCase(), name.toUpperCase()]))})(?= \\ue000,? \\ue000)`,
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|to|of|[Bb]efore|[Aa]fter|[Dd]uring) )(?:${wholeNames(MONTHS.flat().map(name => name.toLowerCase()))})(?=,? \\ue000)`,
    ENGLISH_WEEKDAY,
    `\\b(?:${wholeNames(Object.keys(DECADES).flatMap(word => [word, word[0]!.toUpperCase() + word.slice(1)]))})\\b`,
    `\\b(?:${wholeNames(Object.keys(WORD_VALUES).flatMap(word => [word, word[0]!.toUpperCase() + word.slice(1)]))})\\b`,
    '(?<=[a-z] )[IVX]+\\b',
    `\\b(?:${Object.keys(ENGLISH_ERAS).join('|')}) (?=\\ue000)`,
    '\\b(?:decades?|centuries|fortnight)\\b',
    `(?<=\\b(?:[Uu]nder|[Oo]ver)[- ])(?:${Object.keys(AGES).join('|')})\\b`,
    '(?<=\\b(?:[Aa]t|[Aa]|[Ee]very) )quarter\\b',
    '\\bquarter(?=[- ](?:of an? )?(?:percentage )?point)',
    '\\b[Hh]alf[- ]past\\b',
    '\\b(?:midnight|noon|midday)\\b',
    `\\b(?<!\\b[Aa]n? )(?:minute|${HALVED})(?= and a half)`,
    `\\b[Aa]n? (?=(?:${HALVED}) and (?:a half|a quarter|three)|hour and \\ue000|minute and \\ue000|year and \\ue000)`,
    `\\b[Aa]n? (?=(?:${A_MEASURE})\\b|(?:${LATIN_UNITS}|[a-z]+) and a half)`,
    "'(?=\\ue000)"
  ),
  approximate: {
    before:
      /\b(?:about|around|some|nearly|almost|over|under|approximately|roughly|more than|less than|fewer than|at least|at most|up to|an estimated|upwards of) (?:the )?$/i,
    after: /^ ?(?:or (?:so|more|less)|\+|-odd|ish)/
  }
}
