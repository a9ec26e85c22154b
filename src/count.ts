const LOW_HALF = /[\uDC00-\uDFFF]/g

/** How many characters the matches of a global expression have together: a match for a run costs less than one for each of its characters. */
export function charactersOf(text: string, runs: RegExp): number {
  let count = 0
  for (const run of text.match(runs) ?? []) count += run.length - (run.match(LOW_HALF)?.length ?? 0)
  return count
}
