import type {Numeral} from './numeral.ts'
import {type Pattern, pattern} from './pattern.ts'
import {amount, measure, money} from './readings.ts'

/** The number of what is said without one, and its half. */
export const ONE: Numeral = {start: 0, end: 0, value: 1, form: 'word'}
export const HALF: Numeral = {...ONE, value: 0.5}

/** A half that stands behind what is measured; to be read before the measure alone. */
export const englishHalves: readonly Pattern[] = [
  // “One and a half to two litres”
  pattern(
    'N and a half (?:to|or) N[- ]?([a-z]+)',
    ({match, numerals: [from, to]}) => {
      const both = [{...from!, value: from!.value + 0.5}, to!]
      return measure(both, match[1]!) ?? {kind: 'count', ...amount(both), counter: match[1]!}
    },
    {needs: [' and a half']}
  ),
  // “A point and a half”, “two litres and a half”
  pattern(
    '(an?|N) ([a-z]{3,}) and a half(?![A-Za-z])',
    ({match, numerals: [whole = ONE]}) => {
      const more = {...whole, value: whole.value + 0.5}
      const [, , name = ''] = match
      return money([more], name) ?? measure([more], name) ?? {kind: 'count', value: more.value, counter: name}
    },
    {needs: [' and a half']}
  )
]
