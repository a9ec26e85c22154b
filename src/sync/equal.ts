import type {Locale} from '../model/index.ts'
import type {Version} from './piece.ts'

/** A piece of a version. */
export interface Member {
  readonly version: Version
  readonly at: number
}

/** Pieces that the alignment puts together. */
interface Pair {
  readonly members: readonly Member[]
}

/**
 * Of several equal texts of a translation the one that stands with the unit's source text is the unit's: which of them the memory meant
 * cannot be told from the text. One that is given up may be what another unit is to have.
 */
export function exchangeEqual(groups: readonly Pair[], versions: readonly Version[], source: Locale): void {
  const isExchanged = ({members}: Pair) => {
    const leading = members.flatMap(({version, at}) => (version.locale === source ? [version.owners[at]] : []))
    const owner = leading[0]
    if (owner === undefined || leading.some(other => other !== owner)) return false
    const others = versions.filter(({locale}) => locale !== source)
    return others.map(version => moveToEqual(version, owner, members)).includes(true)
  }
  while (groups.map(isExchanged).includes(true));
}

/** Gives a unit the open piece of a version among `members` that is equal to the one it has elsewhere; true when there is one. */
function moveToEqual(version: Version, owner: number, members: readonly Member[]): boolean {
  const {owners, pieces} = version
  const own = members.filter(member => member.version === version)
  const holder = owners.indexOf(owner)
  if (own.length !== 1 || holder < 0 || owners.includes(owner, holder + 1)) return false
  const {at} = own[0]!
  if (owners[at] !== undefined || pieces[at]!.key !== pieces[holder]!.key) return false
  owners[holder] = undefined
  owners[at] = owner
  return true
}
