import {ENGLISH_ERAS} from './data/eras.ts'
import {type Pattern, pattern} from './pattern.ts'
import {date} from './readings.ts'

const NAMES = Object.keys(ENGLISH_ERAS)
const ERA = NAMES.join('|')

/** Years counted from the beginning of an era, in English. */
export const englishEras: readonly Pattern[] = [
  // Reiwa 3, Showa 16
  pattern(
    `(${ERA}) N(?![A-Za-z0-9])`,
    ({match, numerals: [year]}) =>
      year && year.value > 0 && year.value < 65 ? date({year: ENGLISH_ERAS[match[1]!]! + year.value - 1}) : undefined,
    {needs: NAMES}
  ),
  // “The third year of Showa”
  pattern(
    `N year of (?:the )?(${ERA})(?![A-Za-z])`,
    ({match, numerals: [year]}) =>
      year?.isOrdinal ? date({year: ENGLISH_ERAS[match[1]!]! + year.value - 1}) : undefined,
    {needs: NAMES}
  )
]
