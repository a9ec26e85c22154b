/** How often each item occurs. */
export function tally<Item>(items: Iterable<Item>): Map<Item, number> {
  const counts = new Map<Item, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** What the first has more of than the second, and how much more. */
export function lacking<Item>(a: ReadonlyMap<Item, number>, b: ReadonlyMap<Item, number>): Map<Item, number> {
  return new Map(
    [...a].flatMap(([item, count]): [Item, number][] => {
      const more = count - (b.get(item) ?? 0)
      return more > 0 ? [[item, more]] : []
    })
  )
}

/** What a list has more often than another, by name: the last ones of each. */
export function surplus<Item>(list: readonly Item[], other: readonly Item[], nameOf: (item: Item) => string): Item[] {
  const counts = tally(other.map(nameOf))
  return list.filter(item => {
    const left = counts.get(nameOf(item)) ?? 0
    counts.set(nameOf(item), left - 1)
    return left <= 0
  })
}
