import {distance} from '../distance.ts'
import type {NearMatch} from './near.ts'

const NAME = /^(\p{Lu}[\p{L}.'’-]*\p{L}) (\p{Lu}[\p{L}.'’-]*\p{L})$/u
const PAIR = /(?<![\p{L}'’-])(?=(\p{Lu}[\p{L}.'’-]*\p{L}) (\p{Lu}[\p{L}'’-]*\p{L})(?![\p{L}'’-]))/gu

/** Letters that the two forms of one name begin with. */
const ALIKE = 2

/**
 * The name of a person in Latin letters of which one part is right and the other begins alike: Kenichi Ishimura for Kenji Ishimura, more than
 * a letter away. To be asked only where other versions name the person.
 */
export function nearPart(name: string, text: string): NearMatch | undefined {
  const [, first = '', last = ''] = NAME.exec(name) ?? []
  if (first === '') return undefined
  for (const {1: one = '', 2: other = '', index} of text.matchAll(PAIR)) {
    const isNear = (one === first && areAlike(other, last)) || (other === last && areAlike(one, first))
    if (!isNear) continue
    const seen = `${one} ${other}`
    return {name, range: {start: index, end: index + seen.length}, seen, isLookAlike: false, isLong: true}
  }
  return undefined
}

function areAlike(one: string, other: string): boolean {
  if (one === other || one.slice(0, ALIKE) !== other.slice(0, ALIKE)) return false
  const most = Math.floor(Math.max(one.length, other.length) / 2)
  return distance(one, other, most) <= most
}
