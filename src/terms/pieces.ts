import {matches} from '../matches.ts'
import {once} from '../once.ts'
import {NO_EDGE, NO_NAME} from './data/closed-classes.ts'

/** Words of a stretch that may be a name at most. */
const LONGEST = 8

const RUN =
  /[\p{Script=Han}\p{Script=Katakana}ー々〇・·]+|[\p{Script=Latin}\p{M}\p{N}][\p{Script=Latin}\p{M}\p{N} .-]*[\p{Script=Latin}\p{M}\p{N}]/gu
const LATIN = /^[\p{Script=Latin}\p{N}]/u
const DOTS = /^[・·]$/u

const segmenter = once(() => new Intl.Segmenter('zh', {granularity: 'word'}))

/**
 * Stretches of a Chinese or Japanese text that may be a name, of two characters or more: words in a row as the dictionary that comes with ICU
 * has them, in Latin letters a run. A katakana word is never cut, and nothing begins or ends with a word of grammar.
 */
export function piecesIn(text: string): string[] {
  const words = [...segmenter().segment(text)].map(({segment, index}) => ({word: segment, at: index}))
  return matches(text, RUN).flatMap(({0: run, index}) => {
    if (LATIN.test(run)) return /\p{L}/u.test(run) ? [run] : []
    const own = words.filter(({word, at}) => at >= index && at + word.length <= index + run.length)
    return stretches(joinKatakana(own))
  })
}

interface Word {
  readonly word: string
  readonly at: number
}

/** The dictionary parts コンテナオーケストレーション in two. */
function joinKatakana(words: readonly Word[]): Word[] {
  const joined: Word[] = []
  for (const {word, at} of words) {
    const last = joined.at(-1)
    const isOne = last && last.at + last.word.length === at && /[\p{Script=Katakana}ー]$/u.test(last.word)
    if (isOne && /^[\p{Script=Katakana}ー]/u.test(word))
      joined[joined.length - 1] = {word: last.word + word, at: last.at}
    else joined.push({word, at})
  }
  return joined
}

/** Words that stand one behind the other. */
function stretches(words: readonly Word[]): string[] {
  return words.flatMap(({word: first}, from) => {
    if (isEdge(first)) return []
    const pieces: string[] = []
    let [piece, end] = ['', words[from]!.at]
    for (const {word, at} of words.slice(from, from + LONGEST)) {
      if (at !== end || NO_NAME.has(word)) break
      piece += word
      end = at + word.length
      if ([...piece].length > 1 && !isEdge(word)) pieces.push(piece)
    }
    return pieces
  })
}

function isEdge(word: string): boolean {
  return NO_EDGE.has(word) || DOTS.test(word)
}
