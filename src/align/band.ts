import type {Band, Step} from './search.ts'

/** The keys of each unit, each once. */
export type Keys = readonly Iterable<number>[]

/** Up to so many cells everything is searched. */
const FULL = 250_000
/** Half the width of the band round the path of the anchors. */
const HALF = 30
/** The same round a path that was found already. */
const CLOSE = 12
/** The same round one that was refined since. */
const CLOSEST = 4

/**
 * Where to search: everything in a small text; in a long one a band round the path through features that each side has
 * once, and wider where the anchors lie far apart.
 */
export function bandOf(rows: number, columns: number, read: () => readonly [Keys, Keys]): Band {
  if (rows * columns <= FULL) return everything(rows, columns)
  return along([...anchors(...read()), {i: rows, j: columns}], columns, HALF)
}

/** A narrow band round a path that was found before, in a long text; everything in a small one. */
export function bandRound(path: readonly Step[], rows: number, columns: number): Band {
  return rows * columns <= FULL ? everything(rows, columns) : along([...path, {i: rows, j: columns}], columns, CLOSE)
}

/** A band round a path that was refined since, from its start to its end. */
export function closeBand(path: readonly Anchor[], columns: number): Band {
  return along(path, columns, CLOSEST)
}

function everything(rows: number, columns: number): Band {
  return {low: new Int32Array(rows + 1), high: new Int32Array(rows + 1).fill(columns)}
}

/** A band so wide to both sides of points in rising order, the last of which is the end. */
function along(points: readonly Anchor[], columns: number, half: number): Band {
  const rows = points.at(-1)!.i + 1
  const low = new Int32Array(rows).fill(columns)
  const high = new Int32Array(rows)
  let last = {i: 0, j: 0}
  for (const point of points) {
    const slack = half + Math.min(half, Math.abs(point.j - last.j - (point.i - last.i)))
    for (let i = last.i; i <= point.i; i += 1) {
      const j = last.j + ((point.j - last.j) * (i - last.i)) / Math.max(1, point.i - last.i)
      low[i] = Math.min(low[i]!, Math.max(0, Math.floor(j - slack)))
      high[i] = Math.max(high[i]!, Math.min(columns, Math.ceil(j + slack)))
    }
    last = point
  }
  low[0] = 0
  high[rows - 1] = columns
  // Both edges never fall, and neighbouring rows overlap: there is always a path.
  for (let i = rows - 2; i >= 0; i -= 1) low[i] = Math.min(low[i]!, low[i + 1]!)
  for (let i = 1; i < rows; i += 1) high[i] = Math.max(high[i]!, high[i - 1]!)
  for (let i = 1; i < rows; i += 1) high[i - 1] = Math.max(high[i - 1]!, low[i]!)
  return {low, high}
}

/** A place of a path. */
interface Anchor {
  readonly i: number
  readonly j: number
}

/** The longest rising chain of pairs of units that share at least two keys which either side has only once. */
function anchors(a: Keys, b: Keys): Anchor[] {
  const [first, second] = [onlyOnce(a), onlyOnce(b)]
  const counts = new Map<number, number>()
  for (const [key, i] of first) {
    const j = second.get(key)
    if (j === undefined) continue
    const name = i * b.length + j
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const pairs = [...counts].flatMap(([name, count]) =>
    count < 2 ? [] : [{i: Math.floor(name / b.length), j: name % b.length}]
  )
  return risingChain(pairs.sort((x, y) => x.i - y.i || y.j - x.j))
}

function onlyOnce(units: Keys): Map<number, number> {
  const places = new Map<number, number>()
  for (const [index, keys] of units.entries()) for (const key of keys) places.set(key, places.has(key) ? -1 : index)
  for (const [key, place] of places) if (place < 0) places.delete(key)
  return places
}

/** Longest strictly rising subsequence of `j` (patience sorting). */
function risingChain(pairs: readonly Anchor[]): Anchor[] {
  const tails: number[] = []
  const before: number[] = []
  for (const [index, {j}] of pairs.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs[tails[middle]!]!.j < j) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? tails[low - 1]! : -1
    tails[low] = index
  }
  const chain: Anchor[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) chain.push(pairs[at]!)
  return chain.reverse()
}
