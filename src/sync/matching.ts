import {longestRise} from './rise.ts'

/** Places in two sequences that correspond. */
export type Match = readonly [number, number]

/** Cells of a full table; larger gaps are matched greedily. */
const LARGEST = 4_000_000

/**
 * Equal items of two sequences, in order in both (patience diff: what is the same at the ends, then what occurs once in either,
 * then the longest common subsequence of what lies between).
 */
export function matching(a: readonly string[], b: readonly string[]): Match[] {
  const found: Match[] = []
  const gaps = [{i: 0, m: a.length, j: 0, n: b.length}]
  for (let gap = gaps.pop(); gap; gap = gaps.pop()) {
    let {i, m, j, n} = gap
    while (i < m && j < n && a[i] === b[j]) found.push([i++, j++])
    while (i < m && j < n && a[m - 1] === b[n - 1]) found.push([--m, --n])
    if (i === m || j === n) continue
    const unique = uniqueMatches(a, b, {i, m, j, n})
    const anchors = longestRise(unique.map(([, y]) => y)).map(at => unique[at]!)
    if (anchors.length === 0) found.push(...common(a, b, {i, m, j, n}))
    for (const [index, [x, y]] of anchors.entries()) {
      found.push([x, y])
      const [px, py] = index > 0 ? anchors[index - 1]! : [i - 1, j - 1]
      gaps.push({i: px + 1, m: x, j: py + 1, n: y})
    }
    const last = anchors.at(-1)
    if (last) gaps.push({i: last[0] + 1, m, j: last[1] + 1, n})
  }
  return found.sort(([x], [y]) => x - y)
}

interface Gap {
  readonly i: number
  readonly m: number
  readonly j: number
  readonly n: number
}

/** Items that occur once in either gap, in the order of the first. */
function uniqueMatches(a: readonly string[], b: readonly string[], {i, m, j, n}: Gap): Match[] {
  const [first, second] = [places(a, i, m), places(b, j, n)]
  return [...first].flatMap(([item, x]): Match[] => {
    const y = second.get(item)
    return x >= 0 && y !== undefined && y >= 0 ? [[x, y]] : []
  })
}

/** The place of each item; -1 for one that occurs more than once. */
function places(items: readonly string[], from: number, to: number): Map<string, number> {
  const found = new Map<string, number>()
  for (let at = from; at < to; at += 1) found.set(items[at]!, found.has(items[at]!) ? -1 : at)
  return found
}

function common(a: readonly string[], b: readonly string[], {i, m, j, n}: Gap): Match[] {
  const width = n - j + 1
  if ((m - i + 1) * width > LARGEST) return greedy(a, b, {i, m, j, n})
  const lengths = new Uint32Array((m - i + 1) * width)
  for (let x = m - 1; x >= i; x -= 1)
    for (let y = n - 1; y >= j; y -= 1) {
      const cell = (x - i) * width + (y - j)
      lengths[cell] =
        a[x] === b[y] ? lengths[cell + width + 1]! + 1 : Math.max(lengths[cell + width]!, lengths[cell + 1]!)
    }
  const found: Match[] = []
  for (let [x, y] = [i, j]; x < m && y < n; ) {
    const cell = (x - i) * width + (y - j)
    if (a[x] === b[y]) found.push([x++, y++])
    else if (lengths[cell + width]! >= lengths[cell + 1]!) x += 1
    else y += 1
  }
  return found
}

/** Each item with the next equal one. */
function greedy(a: readonly string[], b: readonly string[], {i, m, j, n}: Gap): Match[] {
  const waiting = new Map<string, number[]>()
  for (let y = n - 1; y >= j; y -= 1) waiting.set(b[y]!, [...(waiting.get(b[y]!) ?? []), y])
  const found: Match[] = []
  let last = j - 1
  for (let x = i; x < m; x += 1) {
    const queue = waiting.get(a[x]!)
    while (queue && queue.length > 0 && queue.at(-1)! <= last) queue.pop()
    const next = queue?.pop()
    if (next === undefined) continue
    found.push([x, next])
    last = next
  }
  return found
}
