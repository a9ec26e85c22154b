import type {Word} from './feature.ts'
import {stem} from './stem.ts'

const WORD = /[a-z]+(?:'s|s')?/g
const RUN = /[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+/gu
const KATAKANA = /^\p{Script=Katakana}/u
const HAN = /\p{Script=Han}/u

/** Words that a language is cut into: what is known, and how long what begins with a character may be. */
export interface Words {
  has(word: string): boolean
  longest(beginning: string): number
}

/** The words of a text in lower case whose Han characters were folded, each once: stems in English, the longest known words in zh and ja. */
export function tokens(folded: string, language: string, words: Words): Word[] {
  const found = new Map<string, Word>()
  const add = (word: string, seen: string) => {
    const first = found.get(word)
    found.set(word, first ? {...first, count: (first.count ?? 1) + 1} : {word, seen})
  }
  if (language === 'en') for (const [word] of folded.matchAll(WORD)) add(stem(word), word)
  if (language === 'zh' || language === 'ja')
    for (const [run] of folded.matchAll(RUN)) for (const word of cut(run, words)) add(word, word)
  return [...found.values()]
}
/** The longest known words of a run from its beginning; a katakana run that is not known is a word, an unknown Han character too. */
function cut(run: string, words: Words): string[] {
  const isKatakana = KATAKANA.test(run)
  if (isKatakana && words.has(run)) return [run]
  const found: string[] = []
  for (let at = 0; at < run.length; ) {
    let size = Math.max(1, Math.min(words.longest(run[at]!), run.length - at))
    while (size > 1 && !words.has(run.slice(at, at + size))) size -= 1
    const word = run.slice(at, at + size)
    if (words.has(word) || HAN.test(word)) found.push(word)
    else if (isKatakana && at === 0) return [run]
    at += size
  }
  return found
}
