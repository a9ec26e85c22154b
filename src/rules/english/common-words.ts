import {WORDS} from '../../align/data/words.ts'
import {matches} from '../../matches.ts'
import type {Article} from '../../model/index.ts'

let known: ReadonlySet<string> | undefined

/** English words of the lexicon: certainly no names. */
function lexicon(): ReadonlySet<string> {
  known ??= new Set(WORDS.split('\n').flatMap(line => (line.split('|')[0] ?? '').split(/[, ]+/)))
  return known
}

/** The words that an article writes in lower case: a name of a product never is. */
export function commonWords({blocks}: Article): ReadonlySet<string> {
  const words = new Set<string>()
  for (const {segments} of blocks)
    for (const {text} of segments)
      for (const [word] of matches(text, /(?<![\p{L}\p{N}_./-])\p{Ll}{2,}(?![\p{L}\p{N}_/])/gu)) words.add(word)
  return words
}

/** Whether a text is of words of the language alone, as far as the article or the lexicon know; a name among them may stand. */
export function isCommonWords(text: string, words: ReadonlySet<string>): boolean {
  const all = matches(text, /[\p{L}][\p{L}'’-]*/gu).map(([word]) => word.toLowerCase())
  const own = all.filter(word => word.length > 1)
  const isCommon = (word: string): boolean =>
    words.has(word) || lexicon().has(word) || (word.endsWith('s') && isCommon(word.slice(0, -1)))
  return own.length > 0 && own.every(isCommon)
}
