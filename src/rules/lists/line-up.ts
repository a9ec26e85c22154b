/** A list lined up with one that has fewer items. */
export interface LinedUp {
  /** How many items of the smaller are recognised in those of the larger that they stand beside. */
  readonly recognised: number
  /** The items of the larger that no item of the smaller stands beside, by number. */
  readonly lost: readonly number[]
  /** Whether other items of the larger may as well be those. */
  readonly isTied: boolean
}

/** How an item of the one list and an item of the other go together: 1 where they are recognised, −1 where they are not one, 0 where nothing tells. */
export type Likeness = (larger: number, smaller: number) => number

/** Lines up two lists in order, each item of the smaller with one of the larger, so that they go together best. */
export function lineUpLists(rows: number, columns: number, likeness: Likeness): LinedUp {
  // From each place to the end: how well at best, and in how many ways.
  const best = table(rows, columns, Number.NEGATIVE_INFINITY)
  const ways = table(rows, columns, 0)
  for (let row = rows; row >= 0; row -= 1) {
    best[row]![columns] = 0
    ways[row]![columns] = 1
    for (let column = columns - 1; column >= 0 && row < rows; column -= 1) {
      const [paired, passed] = options(row, column)
      best[row]![column] = Math.max(paired, passed)
      ways[row]![column] =
        (paired >= passed ? ways[row + 1]![column + 1]! : 0) + (passed >= paired ? ways[row + 1]![column]! : 0)
    }
  }
  const lost: number[] = []
  let recognised = 0
  for (let row = 0, column = 0; row < rows; row += 1) {
    const [paired, passed] = column < columns ? options(row, column) : [Number.NEGATIVE_INFINITY, 0]
    if (paired < passed) lost.push(row)
    else {
      if (likeness(row, column) > 0) recognised += 1
      column += 1
    }
  }
  return {recognised, lost, isTied: ways[0]![0]! > 1}

  function options(row: number, column: number): [number, number] {
    return [best[row + 1]![column + 1]! + likeness(row, column), best[row + 1]![column]!]
  }
}

function table(rows: number, columns: number, value: number): number[][] {
  return Array.from({length: rows + 1}, () => new Array<number>(columns + 1).fill(value))
}
