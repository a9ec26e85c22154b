import {ELLIPTIC, EVEN, NTH, type Pattern, pattern, type Reading} from './pattern.ts'
import {amount, isYear, percent, shareOf} from './readings.ts'

/** What something is by a part, for an expression. */
const COMPARED =
  'more|less|lower|higher|larger|smaller|fewer|bigger|brighter|cheaper|dearer|faster|slower|stronger|weaker|longer|shorter|taller|wider|heavier|lighter|thicker|thinner|older|younger|warmer|colder|cooler|drier|wetter|richer|poorer|deeper|better|worse|greater|quieter|louder'

/** What ends the words of “a third”, or a quotation of them. */
const MARK = '[.,;:!?)”"]'

/** What may stand behind “a third” that is a part. */
const BEHIND_PART =
  'of|to|below|above|and|or|in|for|under|over|up|down|as|at|on|by|from|than|were|are|is|was|when|if|who|that|with'

const POINT = 'percent|per cent|percentage point|point'

/** A part of a per cent, or of what may be one. */
function points(value: number, name: string): Reading {
  return name.toLowerCase() === 'point' ? {kind: 'count', value, counter: 'points'} : {kind: 'percent', value}
}

/** How English writes shares. */
export const englishShares: readonly Pattern[] = [
  // “Half a percent”, “a quarter-point cut”, “three tenths of a percentage point”
  pattern(
    `(half|quarter)(?: (?:of )?an?)?[- ](${POINT})(?![A-Za-z])`,
    ({match}) => points(match[1]!.toLowerCase() === 'half' ? 0.5 : 0.25, match[2]!),
    {isCaseless: true, needs: ['point', 'Point', 'percent', 'per cent']}
  ),
  pattern(
    `N of an? (${POINT})(?![A-Za-z])`,
    ({match, numerals: [part]}) => (part && part.value < 1 ? points(part.value, match[1]!) : undefined),
    {needs: ['point', 'percent', 'per cent']}
  ),
  // “A 50-50 chance”: as likely as not, no fifties.
  pattern('N[-/:]N(?![-/:0-9])', ({numerals}) => (numerals.every(({value}) => value === 50) ? EVEN : undefined), {
    needs: ['-', '/', ':']
  }),
  // “From 20 percent to almost 30”
  pattern(
    'N(?:[- ]?(?:percent|per cent)|%) to (?:(?:just )?(?:under|over|about|around|almost|nearly|some) )?N(?![ -]?(?:[a-z%]|per))',
    // “Fell 12% to 410 million”
    ({numerals}) =>
      numerals.at(-1)!.value <= 100 ? numerals.map(numeral => ({kind: 'percent', ...amount([numeral])})) : undefined,
    {needs: ['percent', 'per cent', '%']}
  ),
  pattern('R[- ]?(?:percent|per cent|pct|percentage points?)(?![A-Za-z])', percent, {
    needs: ['percent', 'per cent', 'pct']
  }),
  // “Wind supplied 46 percent, the sun 18, water 9”
  pattern(
    '(?<=N ?(?:percent|per cent|%)(?:[^N.;:]{1,24}N){0,4}[^N.;:]{0,12}(?:,| and )[^N.;:]{0,16})N(?=[,;]| (?:and|to|in|at|for|from) |[.)]|$)',
    ({numerals: [part]}) =>
      part?.form === 'digits' && part.value <= 100 ? {kind: 'bare', value: part.value, unit: ELLIPTIC} : undefined,
    {needs: ['percent', 'per cent', '%']}
  ),
  // “A third of them”, “by a quarter”, but “a third time”
  pattern(
    `(?<=\\b(?:[Aa]n? (?:good |full |mere |bare )?|(?:richest|poorest|wealthiest|top|bottom|upper|lower|remaining|last) ))N(?= (?:${COMPARED}|${BEHIND_PART}|[a-z]+ed|paid|own|hold|had|have|has)\\b|${MARK}|$)`,
    ({numerals: [part]}) =>
      part?.isOrdinal && part.form === 'word' && part.value > 2
        ? {kind: 'bare', value: 1 / part.value, unit: NTH}
        : undefined
  ),
  pattern(
    `(?<=\\b[Aa] )quarter(?= (?:of (?!a |an |million)|${COMPARED})\\b|${MARK}|$)`,
    () => ({kind: 'bare', value: 0.25}),
    {needs: ['quarter']}
  ),
  // “One eleventh of the total”
  pattern(
    'N[- ]N(?= of [a-z])',
    ({numerals: [top, bottom]}) =>
      top?.form === 'word' && bottom?.form === 'word' && !top.isOrdinal && bottom.isOrdinal && bottom.value > 10
        ? {kind: 'bare', value: top.value / bottom.value, unit: '/', to: bottom.value}
        : undefined,
    {needs: ['th']}
  ),
  // “Every tenth place”
  pattern(
    '(?<=\\b[Ee]very )N(?= [a-z])',
    ({numerals: [part]}) =>
      part?.isOrdinal && part.value > 2 ? {kind: 'bare', value: 1 / part.value, unit: NTH} : undefined,
    {needs: ['very ']}
  ),
  // “One in ten adults”, “two to three in ten”
  pattern(
    'R(?: [a-z]+)? (?:in|out of) (?:every )?N(?![ -]?(?:year|month|week|day|hour|minute|second|language|countr)|[.:/-]N)',
    ({numerals}) => {
      const [top, bottom] = [numerals.slice(0, -1), numerals.at(-1)!]
      const {value, to = value} = amount(top)
      const isRound = /^10*$|^[3-9]$/.test(String(bottom.value)) || (value === 1 && bottom.value <= 1000)
      const isShare = isRound && bottom.value >= 3 && to < bottom.value && !isYear(bottom)
      if (!isShare || [...top, bottom].some(({isOrdinal}) => isOrdinal)) return undefined
      return shareOf(top, bottom)
    },
    {needs: [' in ', ' out of ']}
  ),
  pattern(
    'N basis points?(?![A-Za-z])',
    ({numerals: [points]}) => points && {kind: 'percent', value: points.value / 100},
    {
      needs: ['basis point']
    }
  )
]
