/** Words of two texts that say the same, each once. */
export interface WordPair {
  readonly a: readonly string[]
  readonly b: readonly string[]
  readonly weight: number
}

/** How likely one word is translated by the other, both ways, and how often they were linked. */
export interface Translation {
  readonly a: string
  readonly b: string
  readonly forth: number
  readonly back: number
  readonly count: number
}

const ROUNDS = 6
/** Stands for words of the other text that nothing in this one says. */
const NOTHING = ''

/** Learns which words translate each other: IBM model 1 (Brown et al. 1993) in both directions, joined by the mean of the links. */
export function learn(pairs: readonly WordPair[]): Translation[] {
  const counts = together(pairs)
  const forth = links(pairs, counts)
  const back = links(
    pairs.map(({a, b, weight}) => ({a: b, b: a, weight})),
    turned(counts)
  )
  const sums = {a: new Map<string, number>(), b: new Map<string, number>()}
  for (const {a, b, weight} of pairs) {
    for (const word of a) sums.a.set(word, (sums.a.get(word) ?? 0) + weight)
    for (const word of b) sums.b.set(word, (sums.b.get(word) ?? 0) + weight)
  }
  const found: Translation[] = []
  for (const [a, row] of forth)
    for (const [b, there] of row) {
      const here = back.get(b)?.get(a) ?? 0
      const count = Math.sqrt(there * here)
      if (a !== NOTHING && count > 0)
        found.push({a, b, count, forth: count / sums.a.get(a)!, back: count / sums.b.get(b)!})
    }
  return found
}

type Table = Map<string, Map<string, number>>

/** How often two words stand in texts that say the same; only what does so more than once. */
function together(pairs: readonly WordPair[]): Table {
  const counts: Table = new Map()
  for (const {a, b, weight} of pairs) for (const x of a) for (const y of b) add(counts, x, y, weight)
  for (const row of counts.values()) for (const [y, count] of row) if (count < 1.5) row.delete(y)
  return counts
}

function turned(counts: Table): Table {
  const other: Table = new Map()
  for (const [x, row] of counts) for (const [y, count] of row) add(other, y, x, count)
  return other
}

/** Expected number of times that a word of `a` is the reason for one of `b`. */
function links(pairs: readonly WordPair[], counts: Table): Table {
  let shares = normalised(counts)
  let expected: Table = new Map()
  for (let round = 0; round < ROUNDS; round += 1) {
    expected = new Map()
    for (const {a, b, weight} of pairs) {
      const rows = [NOTHING, ...a].map(x => ({x, row: shares.get(x)}))
      for (const y of b) {
        const parts = rows.map(({x, row}) => ({x, share: row?.get(y) ?? (x === NOTHING ? 1e-4 : 0)}))
        const sum = parts.reduce((total, {share}) => total + share, 0)
        for (const {x, share} of parts) if (share > sum * 1e-3) add(expected, x, y, (weight * share) / sum)
      }
    }
    shares = normalised(expected)
  }
  return expected
}

function normalised(counts: Table): Table {
  return new Map(
    [...counts].map(([x, row]) => {
      const sum = [...row.values()].reduce((total, count) => total + count, 0)
      return [x, new Map([...row].map(([y, count]) => [y, count / sum]))]
    })
  )
}

function add(table: Table, x: string, y: string, value: number): void {
  const row = table.get(x)
  if (row) row.set(y, (row.get(y) ?? 0) + value)
  else table.set(x, new Map([[y, value]]))
}
