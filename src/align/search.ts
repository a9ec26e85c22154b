import {BEADS} from './parameters.ts'

/** A bead of two sides: units `[start, start + size)` of either. */
export interface Step {
  readonly i: number
  readonly n: number
  readonly j: number
  readonly m: number
}

/** For each i the j to begin and end with (inclusive). */
export interface Band {
  readonly low: Int32Array
  readonly high: Int32Array
}

/**
 * The best monotone path from (0, 0) to (n, m) inside a band, by dynamic programming. `score` is asked for each bead
 * (i units from `i`, so many from `j`); the first of equals wins, so the answer is always the same.
 */
export function search(band: Band, score: (i: number, n: number, j: number, m: number) => number): Step[] {
  const rows = band.low.length
  const offsets = new Int32Array(rows + 1)
  for (let i = 0; i < rows; i += 1) offsets[i + 1] = offsets[i]! + band.high[i]! - band.low[i]! + 1
  const best = new Float64Array(offsets[rows]!).fill(Number.NEGATIVE_INFINITY)
  const from = new Uint8Array(offsets[rows]!)
  best[0] = 0
  for (let i = 0; i < rows; i += 1) {
    for (let j = band.low[i]!; j <= band.high[i]!; j += 1) {
      const cell = offsets[i]! + j - band.low[i]!
      for (let bead = 0; bead < BEADS.length; bead += 1) {
        const n = BEADS[bead]![0]
        const m = BEADS[bead]![1]
        const a = i - n
        const b = j - m
        if (a < 0 || b < band.low[a]! || b > band.high[a]!) continue
        const before = best[offsets[a]! + b - band.low[a]!]!
        if (before === Number.NEGATIVE_INFINITY) continue
        const sum = before + score(a, n, b, m)
        if (sum > best[cell]!) {
          best[cell] = sum
          from[cell] = bead
        }
      }
    }
  }
  const steps: Step[] = []
  for (let i = rows - 1, j = band.high[rows - 1]!; i > 0 || j > 0; ) {
    const [n, m] = BEADS[from[offsets[i]! + j - band.low[i]!]!]!
    i -= n
    j -= m
    steps.push({i, n, j, m})
  }
  return steps.reverse()
}
