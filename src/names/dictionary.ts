import {once} from '../once.ts'

const segmenter = once(() => new Intl.Segmenter('zh', {granularity: 'word'}))

/** Whether a piece is one word of the dictionary of Chinese and Japanese that comes with ICU (`cjdict`). */
export function isDictionaryWord(piece: string): boolean {
  const [first, second] = segmenter().segment(piece)
  return first?.isWordLike === true && second === undefined && [...piece].length > 1
}
