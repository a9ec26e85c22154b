/**
 * The source of an expression for any of some words, the longest that fits: words that begin alike are one branch, and a place of a text is
 * compared with a letter at a time. An expression of a thousand words in a row compares each of them at every place.
 */
export function anyOf(words: Iterable<string>, sourceOf: (character: string) => string = escaped): string {
  return branches(
    [...new Set(words)].map(word => [...word]),
    0,
    sourceOf
  )
}

/** The words go on at a place, and are alike before it. */
function branches(words: readonly (readonly string[])[], at: number, sourceOf: (character: string) => string): string {
  if (words.length === 1) return words[0]!.slice(at).map(sourceOf).join('')
  const next = new Map<string, (readonly string[])[]>()
  for (const word of words) {
    const character = word[at]
    if (character === undefined) continue
    const alike = next.get(character)
    if (alike) alike.push(word)
    else next.set(character, [word])
  }
  const longer = [...next].map(([character, alike]) => sourceOf(character) + branches(alike, at + 1, sourceOf))
  const isEnd = words.some(({length}) => length === at)
  if (longer.length === 0 || (longer.length === 1 && !isEnd)) return longer.join('')
  return `(?:${longer.join('|')})${isEnd ? '?' : ''}`
}

/** The source of an expression for a text to the letter. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
