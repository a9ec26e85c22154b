import type {Locale} from '../model/index.ts'
import {agree} from './agree.ts'
import type {Atom} from './atoms.ts'
import {isPlain, isTwoThings} from './exchanged.ts'
import {isFirm, isOfOneKind} from './firmness.ts'
import type {Odd} from './odd.ts'

/** What counts things of any kind, and no half of a pair. */
const COUNTERS = /^(?:つ|[种種类類个個项項件点點])$/

/** What counts how often. */
const TURNS = /^(?:[次回遍趟]|times?)$/

/** “Four stages” and 4段 against 五级: two versions say the same, one of the three in digits, and what the third has in its place is no idiom. */
export function isAttested(
  {atom, holders}: Odd,
  {atom: other}: Odd,
  {atoms}: {readonly atoms: ReadonlyMap<Locale, readonly Atom[]>}
): boolean {
  const isDigits = isPlain(other) && other.value !== 1
  // “Three rivers” and 3河川 against 两条; “one of them” and 1冊 against 两部.
  if (holders.length > 1 && atom.part === 'number' && isCountedPair(other) && atom.value !== other.value)
    if (holders.some(locale => atoms.get(locale)!.some(one => isInFigures(one) && agree(atom, one)))) return true
  // “Three days” and 三天 against 1週間.
  if (holders.length > 1 && isDuration(atom) && isDuration(other))
    if (holders.every(locale => atoms.get(locale)!.some(one => isDuration(one) && agree(atom, one)))) return true
  // “Two contracts” and 两项 against 3件: what two count is no “both”.
  if (atom.value === 2 && holders.length > 1 && isDigits && !other.statement.isSpelled && isCountedThing(other))
    if (holders.every(locale => atoms.get(locale)!.some(one => one.value === 2 && isCountedThing(one)))) return true
  // “One or more” and 一个 against 2つ以上: what two count as one is no two.
  if (isOne(atom) && isDigits && !other.statement.isSpelled && holders.length > 1)
    return holders.every(locale => atoms.get(locale)!.some(isOne)) && COUNTERS.test(other.statement.counter ?? '')
  // “Once” and 1回 against 两次: what one of two counts as a time is no “again and again”.
  if (isOne(atom) && isTurns(other) && holders.length > 1)
    if (holders.some(locale => atoms.get(locale)!.some(one => isOne(one) && isTurns(one)))) return true
  // “Three factories” and 三家 against 四つ: all count things, and by more than a pair.
  if (holders.length > 1 && isOfSome(atom) && isOfSome(other))
    if (holders.every(locale => atoms.get(locale)!.some(one => isOfSome(one) && agree(atom, one)))) return true
  const isIdiom = !isDigits && other.value < 3 && !(atom.value > 2 && isTwoThings(other))
  if (holders.length < 2 || atom.value < 2 || isIdiom || other.part !== 'number') return false
  if (isDigits && atom.part === 'number' && atom.value > 2) return true
  // “Two” and 2つ: a pair that one of the versions counts; and 二つ, where the third counts otherwise.
  const isCounted = ({statement}: Atom) => COUNTERS.test(statement.counter ?? '')
  const isPair = (one: Atom) => one.value === 2 && isCounted(one) && (isCounted(other) || isCountedPair(other))
  const isSure = (one: Atom) => isPlain(one) && (isFirm(one) || (one.value === 2 && !one.statement.isSpelled))
  return holders.some(locale => atoms.get(locale)!.some(one => agree(atom, one) && (isSure(one) || isPair(one))))
}

/** 两条, 两部: what a counter of one kind of thing counts is no idiom. */
function isCountedPair({part, value, statement: {kind, counter = '', isSpelled}}: Atom): boolean {
  return part === 'number' && value > 1 && kind === 'count' && isSpelled && isOfOneKind(counter)
}

/** Two contracts, 两项, the second victory, 2度目. */
function isCountedThing({part, statement: {kind, counter = ''}}: Atom): boolean {
  return (
    part === 'number' && ((kind === 'count' && /^(?:[a-z]{3,}|\p{Script=Han}+)$/u.test(counter)) || kind === 'ordinal')
  )
}

/** Three or more things of a kind, or of any. */
function isOfSome({part, value, statement: {kind, counter = '', to, isApproximate}}: Atom): boolean {
  const isCounter = /^[a-z]{3,}$/.test(counter) || COUNTERS.test(counter) || isOfOneKind(counter)
  return part === 'number' && kind === 'count' && value > 2 && to === undefined && !isApproximate && isCounter
}

function isDuration({part, statement: {kind, unit, to, isApproximate}}: Atom): boolean {
  return part === 'number' && kind === 'duration' && unit !== undefined && to === undefined && !isApproximate
}

/** In digits, counted or said of a noun: 3河川, 1冊. */
function isInFigures({part, value, statement: {kind, counter = '', isSpelled}}: Atom): boolean {
  if (part !== 'number' || isSpelled) return false
  return (kind === 'count' && isOfOneKind(counter)) || (kind === 'bare' && value > 2)
}

function isTurns({part, statement: {counter = '', to}}: Atom): boolean {
  return part === 'number' && to === undefined && TURNS.test(counter)
}

function isOne({part, value, statement: {counter}}: Atom): boolean {
  return part === 'number' && value === 1 && counter !== 'name'
}
