import {matches} from '../matches.ts'
import type {Word} from './feature.ts'
import {stem} from './stem.ts'

const WORD = /[a-z]+(?:'s|s')?/g
const RUN = /[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+|\p{Script=Hiragana}+/gu
const KATAKANA = /^\p{Script=Katakana}/u
const HAN = /\p{Script=Han}/u

/** Words that a language is cut into. */
export interface Words {
  has(word: string): boolean
  /** How long the longest word is that begins there in a text; 0 where none does. In UTF-16 units. */
  longestAt(text: string, at: number): number
}

/** The words of a text in lower case whose Han characters were folded, stems in English, the longest known words in zh and ja. */
export function tokens(folded: string, language: string, words: Words): Word[] {
  if (language === 'en') return matches(folded, WORD).map(([seen]) => ({word: stem(seen), seen}))
  if (language !== 'zh' && language !== 'ja') return []
  return matches(folded, RUN).flatMap(([run]) => cut(run, words).map(word => ({word, seen: word})))
}

/** The longest known words of a run from its beginning; a katakana run that is not known is a word, an unknown Han character too. */
function cut(run: string, words: Words): string[] {
  const isKatakana = KATAKANA.test(run)
  if (isKatakana && words.has(run)) return [run]
  const found: string[] = []
  for (let at = 0; at < run.length; ) {
    const known = words.longestAt(run, at)
    const word = run.slice(at, at + Math.max(1, known))
    if (known > 0 || HAN.test(word)) found.push(word)
    else if (isKatakana && at === 0) return [run]
    at += word.length
  }
  return found
}
