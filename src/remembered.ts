/** How many answers are kept of words, which the articles of a site have in common, and of sentences, which are asked for within an article. */
const MOST = {words: 20_000, sentences: 1_000}

/** A function of a text that tells what it told before, for the same text. */
export function remembered<T extends {}>(
  tell: (text: string) => T,
  of: keyof typeof MOST = 'words'
): (text: string) => T {
  const told = new Map<string, T>()
  return text => {
    const known = told.get(text)
    if (known !== undefined) return known
    if (told.size >= MOST[of]) told.clear()
    const found = tell(text)
    told.set(text, found)
    return found
  }
}
