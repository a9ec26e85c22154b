import {HOPE, PARTNERS} from './parameters.ts'
import type {Band} from './search.ts'

/** Whether any unit (row) and any tuple (column) of a bead may have to do with each other. */
export type Possible = (i: number, n: number, j: number, m: number) => boolean

/**
 * Of a gap to be searched, what may correspond: what does not lead being left alone by far too little, and of that the best few of each row and
 * of each column. A unit has one partner; the rest only costs.
 */
export function possibleIn({low, high}: Band, lead: (row: number, column: number) => number): Possible {
  const rows = low.length - 1
  const columns = high[rows]!
  const offsets = new Int32Array(rows + 1)
  for (let i = 0; i < rows; i += 1) offsets[i + 1] = offsets[i]! + high[i + 1]! - low[i]!
  const values = new Float64Array(offsets[rows]!)
  const [ofRows, ofColumns] = [best(rows), best(columns)]
  for (let i = 0; i < rows; i += 1)
    for (let j = low[i]!; j < high[i + 1]!; j += 1) {
      const value = lead(i, j)
      values[offsets[i]! + j - low[i]!] = value
      ofRows.add(i, value)
      ofColumns.add(j, value)
    }
  const isPossible = (i: number, j: number) => {
    if (j < low[i]! || j >= high[i + 1]!) return false
    const value = values[offsets[i]! + j - low[i]!]!
    return value >= HOPE && (value >= ofRows.least(i) || value >= ofColumns.least(j))
  }
  return (i, n, j, m) => {
    for (let row = i; row < i + n; row += 1)
      for (let column = j; column < j + m; column += 1) if (isPossible(row, column)) return true
    return n === 0 || m === 0
  }
}

/** The best values of so many lists. */
function best(lists: number) {
  const values = new Float64Array(lists * PARTNERS).fill(Number.NEGATIVE_INFINITY)
  return {
    /** The least that is among the best of a list. */
    least: (list: number) => values[(list + 1) * PARTNERS - 1]!,
    add(list: number, value: number) {
      let at = (list + 1) * PARTNERS - 1
      if (value <= values[at]!) return
      for (; at > list * PARTNERS && values[at - 1]! < value; at -= 1) values[at] = values[at - 1]!
      values[at] = value
    }
  }
}
