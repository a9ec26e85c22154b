import {mayBeOne, type Told} from './item-words.ts'
import type {List, Listing} from './listing.ts'

/** A list of one version, with the items of the versions that have as many. */
export interface CommonList {
  readonly list: List
  /** That version, and those that have as many. */
  readonly listings: readonly [Listing, ...Listing[]]
  /** Each item as each of them has it. */
  readonly items: readonly (readonly Told[])[]
  /** Whether the first and the last can but be items in one of them. */
  readonly isFirstSure: boolean
  readonly isLastSure: boolean
}

/** The share of the items that must be recognised for two lists of as many to be the same. */
const SHARE = 1 / 3

/** A list with those of other versions that have as many items, some of them recognised in their places. */
export function commonList(list: List, listing: Listing, all: readonly Listing[]): CommonList {
  const own = toldIn(list)
  const others = all.flatMap(other => {
    if (other === listing) return []
    const lists = other.lists
      .filter(({isPlain, listed}) => isPlain && listed === own.length)
      .map(one => ({other, one, told: toldIn(one)}))
      .map(one => ({...one, recognised: own.filter((item, at) => mayBeOne(item, one.told[at]!)).length}))
    const most = Math.max(own.length * SHARE, ...lists.map(({recognised}) => recognised))
    return lists.filter(({recognised}) => recognised === most).slice(0, 1)
  })
  const isSame = (told: readonly Told[], at: number) => mayBeOne(own.at(at)!, told.at(at)!)
  return {
    list,
    listings: [listing, ...others.map(({other}) => other)],
    items: own.map((item, at) => [item, ...others.map(({told}) => told[at]!)]),
    isFirstSure: list.isFirstSure || others.some(({one, told}) => one.isFirstSure && isSame(told, 0)),
    isLastSure: isLastSure(list) || others.some(({one, told}) => isLastSure(one) && isSame(told, -1))
  }
}

/** The items that are surely listed. */
export function toldIn(list: List): readonly Told[] {
  return list.told().slice(0, list.listed)
}

function isLastSure({isLastSure, listed, items}: List): boolean {
  return isLastSure && listed === items.length
}
