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
  if (holders.length < 2 || !(isMeasured(atom) || (holders.includes(source) && isCounted(atom)))) return false
  // “Ten years” and 十年: a length is no idiom.
  const {unit} = atom.statement
  const isLength =
    isMeasured(atom) && !isVague(atom.statement) && unit !== 'mo' && atom.value > 2 && holders.includes(source)
  if (isLength && holders.every(locale => atoms.get(locale)!.some(one => isMeasured(one) && agree(atom, one))))
    return true
  const isSame = (one: Atom) => isFirm(one) && agree(atom, one) && (!isMeasured(atom) || isMeasured(one))
  return holders.some(locale => atoms.get(locale)!.some(isSame))
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
