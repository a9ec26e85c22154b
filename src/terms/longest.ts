/** A stretch of a folded text, `end` exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * The longest stretches where some overlap, the first of equally long ones, in order of place. The stretches come
 * sorted by start. Sorting aside, linear in their number and in the text they cover.
 */
export function longest<T extends Stretch>(stretches: readonly T[]): T[] {
  const kept: T[] = []
  for (let from = 0; from < stretches.length; ) {
    let to = from + 1
    let end = stretches[from]!.end
    while (to < stretches.length && stretches[to]!.start < end) {
      end = Math.max(end, stretches[to]!.end)
      to += 1
    }
    kept.push(...(to === from + 1 ? [stretches[from]!] : longestOf(stretches.slice(from, to), end)))
    from = to
  }
  return kept
}

function longestOf<T extends Stretch>(cluster: readonly T[], end: number): T[] {
  const first = cluster[0]!.start
  const taken = new Uint8Array(end - first)
  const byLength = [...cluster].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept = byLength.filter(({start, end}) => {
    // Whatever was taken before is no shorter, so an overlap covers an edge.
    if (taken[start - first] === 1 || taken[end - first - 1] === 1) return false
    taken.fill(1, start - first, end - first)
    return true
  })
  return kept.sort((a, b) => a.start - b.start)
}
