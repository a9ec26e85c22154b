/** Indexes of the longest part in which the numbers rise. */
export function longestRise(numbers: readonly number[]): number[] {
  const tails: number[] = []
  const before = numbers.map((number, index) => {
    let [low, high] = [0, tails.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (numbers[tails[middle]!]! < number) low = middle + 1
      else high = middle
    }
    tails[low] = index
    return low > 0 ? tails[low - 1]! : -1
  })
  const part: number[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at]!) part.push(at)
  return part.reverse()
}
