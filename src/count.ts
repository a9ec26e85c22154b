const LOW_HALF = /[\uDC00-\uDFFF]/g

/** How many characters the matches of a global expression have together: what the text is shorter by without them. */
export function charactersOf(text: string, runs: RegExp): number {
  return lengthOf(text) - lengthOf(text.replace(runs, ''))
}

function lengthOf(text: string): number {
  return text.length - (text.match(LOW_HALF)?.length ?? 0)
}
