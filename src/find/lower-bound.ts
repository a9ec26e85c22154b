/** The first place in a part of a rising list that is not below a value. */
export function lowerBound(list: Uint16Array, value: number, start: number, end: number): number {
  let [low, high] = [start, end]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (list[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
