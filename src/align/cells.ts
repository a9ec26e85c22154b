/** Cells of a grid: for each row from `start` on the columns `[from, to)`; neither edge ever falls. */
export interface Cells {
  readonly start: number
  readonly from: Int32Array
  readonly to: Int32Array
}

/** The same cells with rows as columns. */
export function transposed({start, from, to}: Cells): Cells {
  const first = from[0] ?? 0
  const columns = Math.max(0, (to.at(-1) ?? 0) - first)
  const across = {start: first, from: new Int32Array(columns), to: new Int32Array(columns)}
  let low = 0
  let high = 0
  for (let column = 0; column < columns; column += 1) {
    while (low < to.length && to[low]! <= first + column) low += 1
    while (high < from.length && from[high]! <= first + column) high += 1
    across.from[column] = start + low
    across.to[column] = start + Math.max(low, high)
  }
  return across
}
