import type {Locale} from '../model/index.ts'
import {agree} from './agree.ts'
import {type Atom, isVague} from './atoms.ts'
import {isFirm, isMeasured} from './firmness.ts'
import type {Odd} from './odd.ts'

/** What the versions of a unit state. */
interface Versions {
  readonly atoms: ReadonlyMap<Locale, readonly Atom[]>
  readonly source: Locale
}

/** 半数 where two say “twice”. */
export function isHalf({part, value}: Atom): boolean {
  return part === 'number' && value === 0.5
}

/**
 * “Four weeks” and 4週間, “three prizes” and 銅賞3名: two versions say the same, and one of them in digits. What two translations count out the
 * source may list.
 */
export function isSaidFirmly({atom, holders}: Odd, {atoms, source}: Versions): boolean {
  // “September” and 9月: a month has no figure in English.
  if (atom.part === 'month' && holders.length > 1)
    return (
      holders.includes(source) &&
      holders.some(one => atoms.get(one)!.some(other => isFirm(other) && agree(atom, other)))
    )
  // “Three from the city”: what is counted is said by 3名 alone, as the years of “another three” are by 3年.
  const isCount = isCounted(atom) || (isSmall(atom) && holders.some(one => atoms.get(one)!.some(isSameCount)))
  if (holders.length < 2 || !(isMeasured(atom) || (holders.includes(source) && isCount))) return false
  // “Ten years” and 十年: a length is no idiom.
  const {unit} = atom.statement
  const isLength =
    isMeasured(atom) && !isVague(atom.statement) && unit !== 'mo' && atom.value > 2 && holders.includes(source)
  if (isLength && holders.every(locale => atoms.get(locale)!.some(one => isMeasured(one) && agree(atom, one))))
    return true
  function isSameCount(one: Atom): boolean {
    return isFirm(one) && (isCounted(one) || isMeasured(one)) && agree(atom, one)
  }
  const isSame = (one: Atom) => isFirm(one) && agree(atom, one) && (!isMeasured(atom) || isMeasured(one))
  return holders.some(locale => atoms.get(locale)!.some(isSame))
}

/** A number without a noun, such as “three”. */
function isSmall({part, value, statement: {kind, to}}: Atom): boolean {
  return part === 'number' && kind === 'bare' && value > 2 && Number.isInteger(value) && to === undefined
}

/** More than a pair. */
function isCounted({part, value, statement: {kind, to}}: Atom): boolean {
  return part === 'number' && kind === 'count' && value > 2 && to === undefined
}

/** “Noon” and 正午, “half the fare” and 半額: the source and a translation say it. */
export function isSaidTwice({atom, holders}: Odd, {source}: Versions): boolean {
  const isNoon = atom.part === 'time' && atom.value === 720
  return holders.length > 1 && holders.includes(source) && (isNoon || isHalf(atom))
}
