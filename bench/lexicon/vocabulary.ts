const RUN = /[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+/gu
const HIRAGANA = /^\p{Script=Hiragana}/u
const KATAKANA = /^\p{Script=Katakana}/u

/** A word must be this frequent; of hiragana, where most runs are endings, more. */
const LEAST = 4
const LEAST_HIRAGANA = 25
const LONGEST = 4
/** How much likelier than chance the parts of a word stand together, at the least. */
const COHESION = 40
/** A piece that stands inside one and the same longer piece more often than this is a fragment of it. */
const FRAGMENT = 0.75

/**
 * The words of texts without blanks, whose Han characters were folded: pieces of runs of one script whose parts stand
 * together far more often than by chance, and that are no fragments. Katakana runs are words unless two others make them.
 */
export function wordsOf(texts: readonly string[]): Set<string> {
  const counts = new Map<string, number>()
  let total = 0
  for (const text of texts)
    for (const [run] of text.matchAll(RUN)) {
      total += run.length
      for (const piece of pieces(run)) counts.set(piece, (counts.get(piece) ?? 0) + 1)
    }
  const fragments = fragmentsOf(counts)
  return new Set(
    [...counts.keys()].filter(
      piece =>
        piece.length > 1 &&
        counts.get(piece)! >= (HIRAGANA.test(piece) ? LEAST_HIRAGANA : LEAST) &&
        (KATAKANA.test(piece)
          ? !isCompound(piece, counts)
          : cohesion(piece, counts, total) >= COHESION && !fragments.has(piece))
    )
  )
}

function pieces(run: string): string[] {
  if (KATAKANA.test(run)) return [run]
  const found: string[] = []
  for (let at = 0; at < run.length; at += 1)
    for (let size = 1; size <= LONGEST + 1 && at + size <= run.length; size += 1) found.push(run.slice(at, at + size))
  return found
}

/** By how much a piece is more frequent than its two parts would make it, for the least favourable division. */
function cohesion(piece: string, counts: ReadonlyMap<string, number>, total: number): number {
  let least = piece.length > LONGEST ? 0 : Number.POSITIVE_INFINITY
  for (let cut = 1; cut < piece.length; cut += 1) {
    const parts = counts.get(piece.slice(0, cut))! * counts.get(piece.slice(cut))!
    least = Math.min(least, (counts.get(piece)! * total) / parts)
  }
  return least
}

function isCompound(run: string, counts: ReadonlyMap<string, number>): boolean {
  for (let cut = 2; cut <= run.length - 2; cut += 1)
    if ((counts.get(run.slice(0, cut)) ?? 0) >= LEAST && (counts.get(run.slice(cut)) ?? 0) >= LEAST) return true
  return false
}

function fragmentsOf(counts: ReadonlyMap<string, number>): Set<string> {
  const fragments = new Set<string>()
  for (const [piece, count] of counts) {
    if (piece.length < 3) continue
    for (const part of [piece.slice(1), piece.slice(0, -1)])
      if (count > counts.get(part)! * FRAGMENT) fragments.add(part)
  }
  return fragments
}
