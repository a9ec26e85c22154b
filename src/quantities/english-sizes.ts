import {AGES, WORD_VALUES} from './data/english.ts'
import {YEARS} from './data/units.ts'
import {HALF, ONE} from './english-halves.ts'
import {type Pattern, pattern} from './pattern.ts'
import {
  amount,
  CURRENCY_NAMES,
  CURRENCY_WORDS,
  LATIN_UNITS,
  measure,
  money,
  moneyWithShare,
  wholeNames
} from './readings.ts'

/** What a clause of time begins with behind “once”. */
const AS_SOON_AS =
  /^,? (?:the|this|that|these|those|an|all|your|its|their|our|my|you|it|they|we|he|she|i|there|everything|[a-z]{2,}(?:ed|en))(?![a-z])/i

/** “Hex” of the board of a game, and not the base of numbers: “hex colours”, “written in hex”. */
const CELL =
  '(?<!\\b(?:in|as|into) )hex(?!adecimal| (?:code|colou?r|number|value|digit|string|dump|format|notation|escape|char|byte|integer|address|literal|key|triplet|pair|encod))'

const ROMAN: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
  XI: 11,
  XII: 12,
  XIII: 13,
  XIV: 14,
  XV: 15,
  XVI: 16
}

/** Measures that English says of one without a number, for an expression. */
export const A_MEASURE = 'foot|inch|yard|mile|acre|pint|gallon|ounce'

/** How English writes sums, measures and counts. */
export const englishSizes: readonly Pattern[] = [
  pattern(
    'N (dollars?|euros?|yuan|pounds?),? (?:and )?N (?:cents?|pence)(?![A-Za-z])',
    ({match, numerals}) => moneyWithShare(numerals, match[1]!),
    {needs: ['cent', 'pence']}
  ),
  pattern(`R[- ](${CURRENCY_NAMES})(?!N)`, ({match, numerals}) => money(numerals, match[1]!), {needs: CURRENCY_WORDS}),
  pattern(
    `R (?:US|American|Hong Kong|Australian|Canadian) (dollars?)`,
    ({match, numerals}) => money(numerals, match[1]!),
    {needs: ['dollar']}
  ),
  pattern(
    `R[- ](${wholeNames(Object.keys(YEARS))})(?![A-Za-z])`,
    ({match, numerals}) => {
      const {value, to} = amount(numerals)
      const years = YEARS[match[1]!]!
      return {kind: 'duration', value: value * years, ...(to !== undefined && {to: to * years}), unit: 'a'}
    },
    {needs: Object.keys(YEARS)}
  ),
  pattern(
    `R(?: or (?:more|so))?(?: (?:full|whole|calendar|business|working|long|more|consecutive))?[- ](${LATIN_UNITS})`,
    ({match, numerals}) => measure(numerals, match[1]!)
  ),
  // “From a foot away”
  pattern(`an? (${LATIN_UNITS}) and a half(?![A-Za-z])`, ({match}) => measure([{...ONE, value: 1.5}], match[1]!), {
    isCaseless: true,
    needs: ['half']
  }),
  // “A couple of metres”: two or three
  pattern(`couple of (${LATIN_UNITS})(?![A-Za-z])`, ({match}) => measure([{...ONE, value: 2, to: 3}], match[1]!), {
    isCaseless: true,
    needs: ['couple', 'Couple']
  }),
  pattern(
    `half (?:an? )?(${A_MEASURE}|millimetre|millimeter|centimetre|centimeter|metre|meter|kilometre|kilometer|kilo|litre|liter|kilogram)(?![A-Za-z-])`,
    ({match}) => measure([HALF], match[1]!),
    {isCaseless: true}
  ),
  pattern(`an? (${A_MEASURE})(?![A-Za-z-])`, ({match}) => measure([ONE], match[1]!), {isCaseless: true}),
  // “Half as much again”: 1.5 times.
  pattern(
    'half (?:again as (?:much|many|large|big|high|long)|as (?:much|many|large|big|high|long) again)(?![A-Za-z])',
    () => ({kind: 'count', value: 1.5, counter: 'times'}),
    {isCaseless: true, needs: [' again']}
  ),
  pattern(
    // “Half-way”, “half-hearted”: no half of anything; a hex of a board: no base of numbers
    `(?!${CELL})(${wholeNames(Object.keys(WORD_VALUES))})(?![A-Za-z]|-(?:way|heart|baked|brother|sister|mast|truth|witted))`,
    ({match}) => {
      const word = match[1]!.toLowerCase()
      // “Once the disk is mounted”: as soon as.
      if (word === 'once' && AS_SOON_AS.test(match.input.slice(match.index + word.length))) return undefined
      return {kind: 'bare', value: WORD_VALUES[word]!}
    },
    {isCaseless: true}
  ),
  // “Under threes travel free”
  pattern(
    `(?<=\\b(?:[Uu]nder|[Oo]ver)[- ])(${Object.keys(AGES).join('|')})(?![A-Za-z])`,
    ({match}) => ({kind: 'bare', value: AGES[match[1]!]!}),
    {needs: ['nder', 'ver']}
  ),
  // “Within a fortnight”
  pattern('(fortnight)(?![A-Za-z])', () => ({kind: 'duration', value: 2, unit: 'wk'}), {needs: ['fortnight']}),
  // “The past decade”
  pattern('(decade)(?![A-Za-z])', () => ({kind: 'duration', value: 10, unit: 'a'}), {needs: ['decade']}),
  // “In recent decades”: tens of years, or hundreds.
  pattern(
    `(${wholeNames(Object.keys(YEARS))})(?![A-Za-z])`,
    ({match}) => ({
      kind: 'duration',
      value: YEARS[match[1]!]!,
      to: YEARS[match[1]!]! * 10,
      unit: 'a',
      isApproximate: true
    }),
    {needs: Object.keys(YEARS)}
  ),
  // Louis XIV, World War II
  pattern(
    '(?<=(?!(?:The|This|These|Those|Each|Both|All|Any) )[A-Z][a-z]{2,} )(?!X (?:[Aa]x[ei]s|[A-Z]))([IVX]+)(?![A-Za-z/])',
    ({match}) => (match[1]! in ROMAN ? {kind: 'ordinal', value: ROMAN[match[1]!]!} : undefined),
    {needs: ['I', 'V', 'X']}
  ),
  // “Twelve bugs”: the noun serves as counter.
  pattern(
    'R[- ]([a-z]{3,})(?<!\\b(?:and|the|for|but|was|are|that|with|from|than|were|will|she|they|you|had|has|his|her|its|this|when|while|which|who|after|before))(?![A-Za-z])',
    ({match, numerals}) =>
      numerals.some(({isOrdinal}) => isOrdinal) ? undefined : {kind: 'count', ...amount(numerals), counter: match[1]!}
  )
]
