import {lexicon} from '../../align/lexicon.ts'
import {stem} from '../../align/stem.ts'
import {FUNCTION_WORDS} from '../data/function-words.ts'

/** How a text stands: a heading or label may be short, a sentence is not. */
export type Manner = 'label' | 'text' | 'sentence'

const WORD = /(?<![\p{L}\p{N}._/@#:-])\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]*(?![\p{L}\p{N}_/]|\.\p{L}|:\p{L})/gu

/**
 * Addresses, options of a command, types, signatures and calls that stand in a text without marks of code: `--port=[host:]port`,
 * `Record<String, any>`, `(id: string) => Promise`, `render(element, options?)`, `open|shut`; an address may be written out against machines, “desk at
 * example dot org”.
 */
const CODE =
  /https?:\S+|(?<![\w.+-])[\w.+-]+ ?[[(<{]?\bat\b[\])>}]? ?[\w-]+(?: ?[[(<{]?\bdot\b[\])>}]? ?[\w-]+)+|(?<!\S)--?\p{L}\S*|\p{Lu}\w*<[^<>]{1,60}>|\([^()]{0,200}\)\s*=>\s*\S+|(?<![\p{L}\p{N}|])[\w-]+(?:\|[\w-]+)+|(?<![\p{L}\p{N}])[\w.$]+\((?:[\w.$?]+(?:,\s*[\w.$?]+){0,9})?\)/gu

/** Names of a program and what is typed, set off by commas: `“bow”, “stern”`, `open, shut`. A heading of words has a capital. */
const LISTED =
  /^\s*(?:["'“‘][\w./-]+["'”’](?:\s*[,、，]\s*["'“‘][\w./-]+["'”’])+|\p{Ll}[\w.]*(?:\s*[,、，]\s*\p{Ll}[\w.]*)+)\s*$/u

/** Whether a text has an address that is written out: “desk at example dot org”. */
export function isWrittenOut(text: string): boolean {
  return / at [\w-]+(?: dot [\w-]+)+/.test(text)
}

/**
 * Whether a text in Latin letters is English that was left, and no name, code or label of a program: it has common words in lower case,
 * and no more words that are not known than those. `isCommon` knows more words than the lexicon: those that the article itself writes
 * in lower case. A label of such words alone may have capitals throughout.
 */
export function readsAsEnglish(
  text: string,
  manner: Manner,
  isCommon: (word: string) => boolean = () => false
): boolean {
  if (LISTED.test(text)) return false
  // `a = b + c`, `text→html`, `xml↔html`: what stands between the signs is read by itself.
  const parts = text.split(/\s[=+]\s|[→↔]/)
  const within = /\w[→↔]\w/.test(text) ? 'sentence' : manner
  if (parts.length > 1) return parts.some(part => readsAsEnglish(part, within, isCommon))
  const words = (text.replaceAll(CODE, '').match(WORD) ?? []).map(String)
  const known = words.filter(word => isEnglish(word) || isCommon(word.toLowerCase()))
  const low = known.filter(word => word === word.toLowerCase())
  if (manner === 'label' && isCapitalised(words, isCommon)) return true
  // `a, aa, aaa`: no words.
  if (words.length < 2 || low.every(word => /^(.)\1*$/.test(word))) return false
  const isMostlyKnown = known.length * 2 >= words.length || low.length >= 3
  const functional = known.filter(word => FUNCTION_WORDS.has(word.toLowerCase())).length
  if (manner === 'label') return known.length * 2 > words.length || functional > 0 || words.length > 3
  if (manner === 'sentence') return isMostlyKnown && words.length > 3 && low.length > 2 && functional > 0
  return isMostlyKnown && (functional > 0 || low.length > 2)
}

/** Whether a text in Latin letters has a word of the lexicon beside others, or is one; JAMStack is a name. */
export function hasEnglishWord(text: string): boolean {
  if (LISTED.test(text)) return false
  return (text.replaceAll(CODE, '').match(WORD) ?? []).some(
    word => word.length > 3 && !/\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(word) && isEnglish(word)
  )
}

/** Whether a text has words of grammar and no others; “vs” stands in Chinese and Japanese, too. */
export function isGrammar(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? []
  return (
    words.length > 0 && words.every(word => FUNCTION_WORDS.has(word.toLowerCase()) && !/^(?:vs|versus)$/i.test(word))
  )
}

/** “Lamps for Harbours。”: a name of words with capitals that a person closed with a full stop of the language. */
export function isNameInSentence(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}’'-]+/gu) ?? []
  return (
    /^\s*\p{Lu}[^.!?。！？]*[。！？]\s*$/u.test(text) &&
    words.every(word => !/^\p{Ll}/u.test(word) || FUNCTION_WORDS.has(word)) &&
    words.filter(word => /^\p{Lu}/u.test(word)).length * 2 > words.length
  )
}

/** “Sample Layout” in an article about sample layouts, “CLI Deployment” in one about deployment. */
function isCapitalised(words: readonly string[], isCommon: (word: string) => boolean): boolean {
  const own = words.filter(word => word !== word.toUpperCase())
  const isKnown = (word: string) => isCommon(word) || FUNCTION_WORDS.has(word)
  return words.length > 1 && own.length > 0 && own.every(word => isKnown(word.toLowerCase()))
}

/** Whether a word is one of the lexicon or of grammar. */
export function isEnglish(word: string): boolean {
  const small = word.toLowerCase().replace('’', "'")
  if (FUNCTION_WORDS.has(small)) return true
  if (small.length < 3) return false
  const parts = small.includes('-') ? small.split('-') : [small]
  const {translator} = lexicon()
  return parts.every(
    part => FUNCTION_WORDS.has(part) || ['zh', 'ja'].some(to => translator('en', to)(stem(part)).words.length > 0)
  )
}
