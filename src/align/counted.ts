/** Numbers, each once, in the order in which they came, and how often each came. */
export interface Counted {
  readonly numbers: readonly number[]
  readonly counts: readonly number[]
}

/** Counts lists of numbers below `size`: each by itself, and how many lists hold each number. */
export function counted(
  lists: readonly (readonly number[])[],
  size: number
): {counted: Counted[]; frequencies: Int32Array} {
  const frequencies = new Int32Array(size)
  const counts = new Int32Array(size)
  return {counted: lists.map(one), frequencies}

  function one(list: readonly number[]): Counted {
    const numbers: number[] = []
    for (let at = 0; at < list.length; at += 1) {
      const number = list[at]!
      if (counts[number] === 0) numbers.push(number)
      counts[number]! += 1
    }
    const often: number[] = []
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at]!
      often.push(counts[number]!)
      frequencies[number]! += 1
      counts[number] = 0
    }
    return {numbers, counts: often}
  }
}
