/** The words that were probably meant, nearest first: at most two letters away, or holding what was typed. */
export function nearest(typed: string, words: readonly string[]): string[] {
  const short = typed.slice(0, 40)
  const near = words
    .map(word => ({word, away: distance(word, short)}))
    .filter(({away}) => away <= 2)
    .sort((a, b) => a.away - b.away)
    .map(({word}) => word)
  return near.length > 0 || short.length < 3 ? near : words.filter(word => word.includes(short))
}

/**
 * The one name of several parts joined by `-` that a typed one is nearest to, however far: its parts count before its letters, so that
 * `term-wrong` is nearer to `term-missing` than to another name of its length. Undefined when they have nothing in common.
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const [near] = nearest(typed, names)
  if (near !== undefined) return near
  const short = typed.slice(0, 40).toLowerCase()
  const parts = short.split(/[^a-z]+/).filter(part => part.length > 2)
  const [best] = names
    .map(name => ({name, shared: sharedParts(parts, name.split('-')), away: distance(name, short)}))
    .sort((a, b) => b.shared - a.shared || a.away - b.away)
  if (!best) return undefined
  return best.shared > 0 || best.away * 2 <= short.length ? best.name : undefined
}

/** How many parts of a name are, but for a letter or two of theirs, among others. */
function sharedParts(parts: readonly string[], others: readonly string[]): number {
  return parts.filter(part => others.some(other => distance(part, other) * 4 <= part.length)).length
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
