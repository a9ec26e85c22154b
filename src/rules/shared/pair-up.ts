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
 * instead, of the same kind and nearest in its place.
 */
export function pairUp<T extends Named>(source: readonly T[], target: readonly T[]): Differences<T> {
  const missing = surplus(source, target)
  const added = surplus(target, source)
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

/** Those that the other list has not as often: the last ones of each name. */
function surplus<T extends Named>(list: readonly T[], other: readonly T[]): T[] {
  const counts = new Map<string, number>()
  const keyOf = ({kind, name}: Named) => `${kind} ${name}`
  for (const one of other) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1)
  return list.filter(one => {
    const left = counts.get(keyOf(one)) ?? 0
    counts.set(keyOf(one), left - 1)
    return left <= 0
  })
}

function before<T extends Named>(one: T, source: readonly T[], target: readonly T[]): T | undefined {
  for (let at = source.indexOf(one) - 1; at >= 0; at -= 1) {
    const nth = source.slice(0, at).filter(({name}) => name === source[at]!.name).length
    const same = target.filter(({name}) => name === source[at]!.name)[nth]
    if (same) return same
  }
  return undefined
}
