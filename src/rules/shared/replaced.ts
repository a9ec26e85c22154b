/** What a version has that no other has, and what all others have in its place. */
export interface Replaced<T> {
  readonly seen: T
  readonly expected: T
}

/** The one that no other version has, and the one that all others have; undefined where there are more of either. */
export function replaced<T>(
  own: readonly T[],
  [first, ...rest]: readonly (readonly T[])[],
  areSame: (one: T, other: T) => boolean
): Replaced<T> | undefined {
  const isIn = (all: readonly T[], one: T) => all.some(other => areSame(one, other))
  const others = [first ?? [], ...rest].flat()
  const strange = distinct(
    own.filter(one => !isIn(others, one)),
    areSame
  )
  const lacking = distinct(
    (first ?? []).filter(one => !isIn(own, one) && rest.every(theirs => isIn(theirs, one))),
    areSame
  )
  const [seen, expected] = [strange[0], lacking[0]]
  return seen && expected && strange.length + lacking.length === 2 ? {seen, expected} : undefined
}

/** Each once, the first of those that are the same. */
export function distinct<T>(all: readonly T[], areSame: (one: T, other: T) => boolean): readonly T[] {
  return all.filter((one, at) => !all.slice(0, at).some(other => areSame(one, other)))
}
