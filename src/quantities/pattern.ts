import {NUMERAL, type Numeral} from './numeral.ts'
import type {Statement} from './statement.ts'

/** A quantity before its place in the text is known. */
export type Reading = Omit<Statement, 'range' | 'isApproximate' | 'isSpelled'> & {readonly isApproximate?: boolean}

/** The counter of a date whose month may be the day. */
export const EITHER = 'either'

/** The counter of Q1 to Q4. */
export const QUARTER = 'Q'

/** The counter of the first quarters of a year: 前三季度. */
export const QUARTERS = 'Q1-'

/** The counter of a place in a row that is said with 第: 第3回. */
export const IN_ROW = '第'

/** The counter of the months of a business term. */
export const TERM = '期'

/** What a pattern gets: the match, its numerals in order, and the folded text around it. */
export interface Found {
  readonly match: RegExpExecArray
  readonly numerals: readonly Numeral[]
}

/** How a kind of quantity is written: a sticky expression over a skeleton (each numeral one `N`), and what it then says. */
export interface Pattern {
  readonly regex: RegExp
  /** It can match only where a numeral stands. */
  readonly beginsWithNumeral: boolean
  /** It can match only in a text that has one of these. */
  readonly needs?: readonly string[] | undefined
  /** Undefined when it is not meant, such as month 13. An empty list: it is no quantity at all. */
  read(found: Found): Reading | readonly Reading[] | undefined
}

/** The counter of an age in tens: 七旬. */
export const OF_AGE = '旬'

/** The counter of a percentage of alcohol. */
export const PROOF = 'vol'

/** The unit of a number that leaves its “per cent” to the one before it: “wind 46 percent, the sun 18”. */
export const ELLIPTIC = '%?'

/** The unit of “a twelfth” where it may be a part, or the twelfth of a row. */
export const NTH = 'th'

/** “Fifty-fifty”, 五分五分: no number that others must have. */
export const EVEN: Reading = {kind: 'bare', value: 0.5, counter: 'name'}

/** How a pattern is told from others at a glance. */
interface Traits {
  readonly needs?: readonly string[]
  /** Letters in any case; then `needs` are marks or in every case. */
  readonly isCaseless?: boolean
}

/**
 * Makes a pattern from an expression in which `N` stands for a numeral and `R` for one or a range of two. If it begins with a
 * numeral, so do all its alternatives.
 */
export function pattern(source: string, read: Pattern['read'], {needs, isCaseless = false}: Traits = {}): Pattern {
  const range = `(?:N(?:\\s?(?:-|~|至|到|から|to)\\s?|\\s(?:to|through)\\s|(?<=[Bb]etween ${NUMERAL}) and ))?N`
  const expanded = source.replace(/(?<![A-Z])R(?![A-Za-z\\$])/g, range).replace(/(?<![A-Z])N(?![A-Za-z$])/g, NUMERAL)
  const regex = new RegExp(expanded, isCaseless ? 'iy' : 'y')
  return {regex, beginsWithNumeral: NUMERAL_FIRST.test(source), needs, read}
}

const NUMERAL_FIRST = /^(?:\(\?:)?(?:N|R(?![A-Za-z]))/

/** Where a pattern may begin: at a numeral, or at what an expression over a skeleton says. */
export function startsAt(...expressions: readonly string[]): RegExp {
  return new RegExp([NUMERAL, ...expressions].join('|'), 'g')
}
