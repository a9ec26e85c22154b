import {once} from '../once.ts'

const segmenter = once(() => new Intl.Segmenter('zh', {granularity: 'word'}))

const known = new Map<string, boolean>()
/** Answers kept: a page asks for the same pairs time and again. */
const MOST = 20_000

/** Whether a piece is one word of the dictionary of Chinese and Japanese that comes with ICU (`cjdict`). */
export function isDictionaryWord(piece: string): boolean {
  const found = known.get(piece)
  if (found !== undefined) return found
  if (known.size >= MOST) known.clear()
  const [first, second] = segmenter().segment(piece)
  const isWord = first?.isWordLike === true && second === undefined && [...piece].length > 1
  known.set(piece, isWord)
  return isWord
}

/** Characters beside a place that tell whether it parts words. */
const BESIDE = 5

/** Whether a place in a Chinese or Japanese text, at an offset, is between two words of that dictionary. */
export function partsWords(text: string, at: number): boolean {
  const from = Math.max(0, at - BESIDE)
  const around = text.slice(from, at + BESIDE)
  return at - from === around.length || [...segmenter().segment(around)].some(({index}) => index === at - from)
}
