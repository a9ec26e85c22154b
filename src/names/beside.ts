import type {Evidence} from './evidence.ts'
import {isHeard, isSaid} from './mistyped.ts'
import {unvoiced} from './unvoiced.ts'

/** Signs of the shortest word that is told, and of the shortest that two neighbours exchanged make another of. */
const SHORTEST = 5
/** Signs of the shortest word that a longer one holds. */
const PART = 3

/**
 * What a page says time and again, and here once with a sign voiced otherwise (スバン, ディストリビュージョン) or with two neighbours exchanged
 * (ライブリラ): no word of the language, alone or put together of words.
 */
export function beside(run: string, evidence: Evidence): string | undefined {
  if (run.length < SHORTEST || !/^[ァ-ヺー]+$/.test(run) || evidence.isWord(run) || evidence.count(run) > 1)
    return undefined
  for (const word of evidence.often()) {
    const at = placeOf(run, word, evidence)
    // What the source says is right, however often the page has another.
    if (at === undefined || at.odd.some(place => isSaid(run, place, evidence))) continue
    if (at.odd.length > 1 && isHeard(run, evidence)) continue
    const meant = run.slice(0, at.start) + word + run.slice(at.start + word.length)
    if (!isMadeOfWords(run, at.odd, evidence)) return meant
  }
  return undefined
}

/** Where a word stands in a run but for its slip, and the signs that differ. */
function placeOf(run: string, word: string, evidence: Evidence) {
  if (word.length < PART || word.length > run.length) return undefined
  for (const start of new Set([0, run.length - word.length])) {
    const rest = start > 0 ? run.slice(0, start) : run.slice(word.length)
    if (rest !== '' && (rest.length < 2 || !isKnown(rest, evidence))) continue
    const seen = run.slice(start, start + word.length)
    const odd = [...seen].flatMap((sign, at) => (sign === word[at] ? [] : [at]))
    if (isSlip(seen, word, odd)) return {start, odd: odd.map(at => start + at)}
  }
  return undefined
}

/** One sign that is voiced otherwise, or two neighbours that changed places. */
function isSlip(seen: string, word: string, odd: readonly number[]): boolean {
  const [first, second] = odd
  if (first === undefined || odd.length > 2) return false
  if (second === undefined) return unvoiced(seen[first]!) === unvoiced(word[first]!)
  const isExchanged = second === first + 1 && seen[first] === word[second] && seen[second] === word[first]
  return isExchanged && word.length >= SHORTEST && !/[ァィゥェォッャュョー]/.test(seen[first]! + seen[second]!)
}

/** ログバケット beside ログパケット is another thing: the run parts into words, one with the sign in question. */
function isMadeOfWords(run: string, odd: readonly number[], evidence: Evidence): boolean {
  const isWhole = (end: number): boolean => {
    if (end === 0) return true
    for (let start = 0; start <= end - 2; start++) {
      const piece = run.slice(start, end)
      const isOdd = odd.some(at => at >= start && at < end)
      if (isOdd && odd.length > 1 && piece.length < PART) continue
      if (isKnown(piece, evidence) && isWhole(start)) return true
    }
    return false
  }
  return isWhole(run.length)
}

function isKnown(piece: string, {isWord, count}: Evidence): boolean {
  return isWord(piece) || count(piece) > 1
}
