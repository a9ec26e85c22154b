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
