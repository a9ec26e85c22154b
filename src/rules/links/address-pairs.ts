import type {Block, Range} from '../../model/index.ts'
import {pairUp} from '../placeholders/pair-up.ts'
import {areOfOneSite, isSlip} from './link-target.ts'

/** The address in a tag of HTML, a component or a shortcode: `<img src="…">`, `<Card href="…">`, `{{< figure src="…" >}}`. */
export interface Address {
  /** The tag and the attribute. */
  readonly kind: string
  /** What of it is the same in every language. */
  readonly name: string
  readonly key: string
  readonly target: string
  readonly isImage: boolean
  readonly range: Range
  /** The block it stands in or around. */
  readonly block: Block
}

/** An address in the place of another of such a tag. */
export interface AddressSlip {
  readonly here: Address
  readonly there: Address
}

/**
 * The addresses too many in a version with those that they stand for. The two are seldom each other's but where they stand in one place, between
 * the same two addresses, or have something in common.
 */
export function addressPairs(
  expected: readonly Address[],
  found: readonly Address[],
  areInPlace: (here: Address, there: Address) => boolean
): readonly AddressSlip[] {
  const {changed, missing, added} = pairUp(expected, found)
  const gone = [...changed, ...missing].map(({there}) => there)
  const own = [...changed.map(({here}) => here), ...added]
  const nearest = (here: Address, there: Address) => {
    // Of those that lead to the same, the one that stands where the other should.
    const place = expected.indexOf(there) / expected.length
    const distance = (one: Address) => Math.abs(found.indexOf(one) / found.length - place)
    return found.filter(one => isSame(one, here)).sort((one, other) => distance(one) - distance(other))[0]!
  }
  const pairs = gone
    // Of one rank, as they were paired.
    .flatMap((there, at) => [...own.slice(at), ...own.slice(0, at)].map(here => ({here, there})))
    .filter(({here, there}) => here.kind === there.kind)
    .flatMap(({here, there}) => {
      const [inPlace] = expected
        .filter(one => isSame(one, there))
        .flatMap(there => found.filter(one => isSame(one, here)).map(here => ({here, there})))
        .filter(({here, there}) => isBetweenSame([here, found], [there, expected]))
      if (inPlace) return [{here, there, slip: inPlace, rank: 0}]
      const rank = areInPlace(here, there) ? 1 : isLike(here.key, there.key) ? 2 : undefined
      return rank === undefined ? [] : [{here, there, slip: {here: nearest(here, there), there}, rank}]
    })
  const taken = new Set<Address>()
  return pairs
    .sort((one, other) => one.rank - other.rank)
    .flatMap(({here, there, slip}) => {
      if (taken.has(here) || taken.has(there)) return []
      taken.add(here).add(there)
      return [slip]
    })
}

function isSame({kind, name}: Address, other: Address): boolean {
  return kind === other.kind && name === other.name
}

type Placed = readonly [Address, readonly Address[]]

/** What stands before and behind is the same. */
function isBetweenSame(...both: readonly [Placed, Placed]): boolean {
  return [-1, 1].every(step => {
    const [here, there] = both.map(([one, all]) => all[all.indexOf(one) + step]?.key)
    return here === there
  })
}

/** Pages of one site, a slip of the keys, or the same file. */
function isLike(key: string, other: string): boolean {
  const [file, otherFile] = [key, other].map(one => one.replace(/\?.*$/s, '').split('/').at(-1)!)
  return areOfOneSite(key, other) || isSlip(key, other) || (file!.length > 3 && file === otherFile)
}
