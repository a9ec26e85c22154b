/** The words that were probably meant: at most two letters away, or holding what was typed. */
export function nearest(typed: string, words: readonly string[]): string[] {
  const short = typed.slice(0, 40)
  const near = words.filter(word => distance(word, short) <= 2)
  return near.length > 0 || short.length < 3 ? near : words.filter(word => word.includes(short))
}

/** Levenshtein distance of two short words. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
