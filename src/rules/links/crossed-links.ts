import {apart, type Keys, keysOf, shared} from '../structure/swapped.ts'
import {isMovedPage} from './link-target.ts'
import type {Link} from './links.ts'

/** A link and the one of the source that leads where it does. */
interface Pair {
  readonly here: Link
  readonly there: Link
}

/** Links of a text whose targets changed places: the words of the one are those that the source has for the other. */
export function crossedLinks(expected: readonly Link[], found: readonly Link[]): Pair[] {
  const pairs = found.flatMap(here => {
    const there = only(expected, here)
    return there && only(found, here) ? [{here, there}] : []
  })
  const keys = new Map<Link, ReadonlySet<string>>()
  const keysFor = (link: Link, other: Link) => {
    const known = keys.get(link) ?? keysOf({text: link.text, codes: []}, link.place.locale, true, other.place.locale)
    keys.set(link, known)
    return known
  }
  const isCrossed = (one: Pair, other: Pair) => {
    const own: Keys = [keysFor(one.here, one.here), keysFor(other.here, one.here)]
    const original: Keys = [keysFor(one.there, one.here), keysFor(other.there, one.here)]
    const [[a, b], [x, y]] = [apart(own), apart(original)]
    if (shared(a, x) + shared(b, y) > 0) return false
    const across = [shared(a, y), shared(b, x)]
    // Links in another order than that of the source are the likelier to be crossed.
    const isTurned = expected.indexOf(one.there) > expected.indexOf(other.there)
    return isTurned ? across.some(count => count > 0) : across.every(count => count > 0)
  }
  return pairs.flatMap((one, at) => {
    const other = pairs.slice(at + 1).find(other => isCrossed(one, other))
    if (!other) return []
    return [
      {here: one.here, there: other.there},
      {here: other.here, there: one.there}
    ]
  })
}

/** The link of a list that leads where another does, where there is one alone. */
function only(links: readonly Link[], {kind, key, target}: Link): Link | undefined {
  const alike = links.filter(other => other.kind === kind && (other.key === key || isMovedPage(other.key, key)))
  const [link, ...others] = alike.length > 1 ? alike.filter(other => other.target === target) : alike
  return kind === 'link' && others.length === 0 ? link : undefined
}
