import {languageOf} from '../../align/language.ts'
import {lexicon} from '../../align/lexicon.ts'
import {stem} from '../../align/stem.ts'
import type {Article} from '../../model/index.ts'
import {FUNCTION_WORDS} from '../data/function-words.ts'
import {WORD_NAMES} from '../data/word-names.ts'
import {CJK_LETTER, plain} from '../shared/letters.ts'

/** Headings of a Chinese or Japanese article in letters of its own, for one of words that is left; a name that stays is none. */
const SHARE = 4
const FEWEST = 3

const known = new WeakMap<Article, boolean>()

/** Whether an article of Chinese or Japanese puts its headings into its own letters, as good as always. */
export function translatesHeadings(article: Article): boolean {
  const is = known.get(article) ?? countHeadings(article)
  known.set(article, is)
  return is
}

function countHeadings({blocks, locale}: Article): boolean {
  const texts = blocks.filter(({kind}) => kind === 'heading').map(({segments}) => segments.map(plain).join(' '))
  const own = texts.filter(text => CJK_LETTER.test(text)).length
  const left = texts.filter(text => !CJK_LETTER.test(text) && hasWordsFor(text, languageOf(locale))).length
  return own >= FEWEST && own >= left * SHARE
}

/** Whether a text is of words alone that the language has others for: “Common Causes & Fixes”; “Core Pattern — WidgetKit” has a name. */
export function hasWordsFor(text: string, language: string): boolean {
  const words = text.match(/[\p{L}_][\p{L}\p{N}_'’]*/gu) ?? []
  const own = words.filter(word => !FUNCTION_WORDS.has(word.toLowerCase()))
  if (own.length === 0 || own.some(isName)) return false
  const {translator} = lexicon()
  const shares = own.map(word => translator('en', language)(stem(word.toLowerCase())).sum)
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  return mean >= MEAN && Math.min(...shares) >= LEAST
}

/** HTTP, macOS, Windows. */
function isName(word: string): boolean {
  return /\p{L}\p{Lu}/u.test(word) || WORD_NAMES.has(word.toLowerCase())
}

/** How much of what a word becomes the lexicon must know: of a name it knows little. */
const MEAN = 0.6
const LEAST = 0.3

/** Whether a page writes a phrase only once, code counted: a name that stays is in its sentences, too. */
export function isOnlyOnce(phrase: string, page: string): boolean {
  return page.indexOf(phrase) === page.lastIndexOf(phrase)
}
