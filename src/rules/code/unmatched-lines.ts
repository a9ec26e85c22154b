/** A line of code: what must not be translated of it, and its text. */
export interface Line {
  readonly core: string
  readonly text: string
  readonly line: number
}

/** The lines of either side that no equal line of the other answers, in order (longest common subsequence). */
export function unmatched(expected: readonly Line[], found: readonly Line[]): {left: Line[]; right: Line[]} {
  let start = 0
  while (start < expected.length && start < found.length && expected[start]!.core === found[start]!.core) start += 1
  let end = 0
  while (
    end < expected.length - start &&
    end < found.length - start &&
    expected[expected.length - 1 - end]!.core === found[found.length - 1 - end]!.core
  )
    end += 1
  const [a, b] = [expected.slice(start, expected.length - end), found.slice(start, found.length - end)]
  if (a.length * b.length > 250_000) return {left: [...a], right: [...b]}
  const table = Array.from({length: a.length + 1}, () => new Uint32Array(b.length + 1))
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      table[i]![j] =
        a[i]!.core === b[j]!.core ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  const [left, right]: [Line[], Line[]] = [[], []]
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]!.core === b[j]!.core) {
      i += 1
      j += 1
    } else if (j >= b.length || (i < a.length && table[i + 1]![j]! >= table[i]![j + 1]!)) left.push(a[i++]!)
    else right.push(b[j++]!)
  }
  return {left, right}
}
