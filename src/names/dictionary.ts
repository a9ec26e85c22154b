import {once} from '../once.ts'
import {remembered} from '../remembered.ts'

const segmenter = once(() => new Intl.Segmenter('zh', {granularity: 'word'}))

/** Whether a piece is one word of the dictionary of Chinese and Japanese that comes with ICU (`cjdict`). */
export const isDictionaryWord = remembered((piece): boolean => {
  const [first, second] = segmenter().segment(piece)
  return first?.isWordLike === true && second === undefined && [...piece].length > 1
})

/** Characters beside a place that tell whether it parts words. */
const BESIDE = 5

/** Whether a place in a Chinese or Japanese text, at an offset, is between two words of that dictionary. */
export function partsWords(text: string, at: number): boolean {
  const from = Math.max(0, at - BESIDE)
  const around = text.slice(from, at + BESIDE)
  return at - from === around.length || [...segmenter().segment(around)].some(({index}) => index === at - from)
}
