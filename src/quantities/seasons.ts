import type {Numeral} from './numeral.ts'
import {type Pattern, pattern} from './pattern.ts'
import {date, isYear} from './readings.ts'

/** A year and the next, of which two digits are written. */
function twoYears([first, second]: readonly Numeral[]) {
  const isNext = first?.digits?.length === 4 && isYear(first) && second?.digits?.length === 2
  if (!isNext || second.value !== (first.value + 1) % 100) return undefined
  return [first.value, first.value + 1].flatMap(year => date({year}) ?? [])
}

/** What such a span of two years is of. */
const SEASON = '(?= ?(?:seasons?|academic|school|赛季|雪季|学年|シーズン|年度))'

/** Spans of two years as seasons and school years have them. */
export const seasons: readonly Pattern[] = [
  // 2012/13: a season over two years; 2009/10 may be a month.
  pattern(`N[-/]N${SEASON}`, ({numerals}) => twoYears(numerals), {needs: ['-', '/']}),
  pattern('N[-/]N(?![-/]|\\.\\ue000)', ({numerals}) => (numerals[1]!.value > 12 ? twoYears(numerals) : undefined), {
    needs: ['-', '/']
  })
]
