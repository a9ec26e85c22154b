import {surplus} from '../../tally.ts'

/** Something with a name and a kind. */
interface Named {
  readonly kind: string
  readonly name: string
}

/** What two lists do not share. */
export interface Differences<T> {
  /** One in the place of another of its kind. */
  readonly changed: readonly {readonly there: T; readonly here: T}[]
  /** What only the source has, and what stands before the place where it belongs. */
  readonly missing: readonly {readonly there: T; readonly after: T | undefined}[]
  readonly added: readonly T[]
}

/**
 * Compares two lists without regard to their order: how often each name stands in them. What one lacks is paired with what it has
 * instead, of the same kind and nearest in its place. Of several with one name those are missing that `isLost`.
 */
export function pairUp<T extends Named>(
  source: readonly T[],
  target: readonly T[],
  isLost: (one: T) => boolean = () => false
): Differences<T> {
  const lostLast = [...source.filter(one => !isLost(one)), ...source.filter(isLost)]
  const lost = new Set(surplus(lostLast, target, nameOf))
  const missing = source.filter(one => lost.has(one))
  const added = surplus(target, source, nameOf)
  const changed: {there: T; here: T}[] = []
  const left: {there: T; after: T | undefined}[] = []
  for (const there of missing) {
    const place = source.indexOf(there) / Math.max(1, source.length)
    const distance = (one: T) => Math.abs(target.indexOf(one) / Math.max(1, target.length) - place)
    const [here] = added.filter(({kind}) => kind === there.kind).sort((a, b) => distance(a) - distance(b))
    if (here) {
      added.splice(added.indexOf(here), 1)
      changed.push({there, here})
    } else left.push({there, after: before(there, source, target)})
  }
  return {changed, missing: left, added}
}

/** As two that are the same are called. */
function nameOf({kind, name}: Named): string {
  return `${kind} ${name}`
}

function before<T extends Named>(one: T, source: readonly T[], target: readonly T[]): T | undefined {
  for (let at = source.indexOf(one) - 1; at >= 0; at -= 1) {
    const nth = source.slice(0, at).filter(({name}) => name === source[at]!.name).length
    const same = target.filter(({name}) => name === source[at]!.name)[nth]
    if (same) return same
  }
  return undefined
}
