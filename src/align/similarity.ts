/** Pairs of neighbouring characters of a text with their counts; characters, since zh and ja have no blanks. */
export function characterPairs(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  const characters = [...text.slice(0, LONGEST)]
  for (let at = 1; at < characters.length; at += 1) {
    const pair = characters[at - 1]! + characters[at]!
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  return pairs
}

/** Longer texts are told apart by their beginning. */
const LONGEST = 2000

/** How much two texts have in common, 0 to 1 (Dice 1945, on pairs of characters). */
export function similarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let [common, all] = [0, 0]
  for (const [pair, count] of a) {
    common += Math.min(count, b.get(pair) ?? 0)
    all += count
  }
  for (const count of b.values()) all += count
  return all === 0 ? 0 : (2 * common) / all
}
