import type {BlockGroup, Locale} from '../../model/index.ts'
import type {Place} from '../../rule.ts'
import {groupBy} from '../shared/group-by.ts'
import {cover} from '../shared/place.ts'

/** Headings of one shift from which it is the form of the page. */
const LEAST = 3
/** Share of the headings of a page that have the shift. */
const SHARE = 0.5

/**
 * The headings that a version sets by the same number of levels deeper or higher than the source, where that is the form of the page: they have
 * one cause, and are told once.
 */
export function levelShifts(blocks: readonly BlockGroup[], locale: Locale, source: Locale): readonly BlockGroup[] {
  const pairs = blocks.flatMap(group => {
    const [here, there] = [locale, source].map(one => group.variants.get(one))
    const [found, expected] = [here, there].map(own => (own?.length === 1 ? own[0]!.depth : undefined))
    return found === undefined || expected === undefined ? [] : [{group, shift: found - expected}]
  })
  const [most] = [...groupBy(pairs, ({shift}) => shift).values()].sort((one, other) => other.length - one.length)
  const isForm = most !== undefined && most.length >= Math.max(LEAST, SHARE * pairs.length) && most[0].shift !== 0
  return isForm ? most.map(({group}) => group) : []
}

/** Where a version has some groups. */
export function placesOf(groups: readonly BlockGroup[], locale: Locale): readonly Place[] {
  return groups.map(({variants}) => ({locale, range: cover(variants.get(locale)!)}))
}
