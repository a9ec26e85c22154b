import {lexicon} from '../../align/lexicon.ts'
import {tokens} from '../../align/tokens.ts'
import {foldHan} from '../../han/fold.ts'
import {matches} from '../../matches.ts'
import type {Range} from '../../model/index.ts'
import {DENIAL_FORMS, DENIED_SMALL} from '../data/denials.ts'
import {NEGATION} from '../data/negations.ts'
import {SMALL_WORDS} from '../data/small-words.ts'

/** A word that a Chinese or Japanese text denies, in its Simplified form, and where it does so. */
export interface DeniedHan {
  readonly word: string
  /** The “not” and the word: offsets in the text. */
  readonly range: Range
}

/** The words that a Chinese or Japanese text denies, but for those that it has more than once. */
export function deniedHan(text: string, language: string): readonly DeniedHan[] {
  const forms = DENIAL_FORMS[language]
  if (!forms) return []
  const blank = (word: string) => ' '.repeat(word.length)
  const said = text.toLowerCase().replace(NEGATION[language]!.idle, blank).replace(forms.idle, blank)
  const folded = foldHan(said)
  // A letter whose small form is longer moves what follows it.
  if (folded.length !== text.length) return []
  const read = language === 'zh' ? behind : before
  return matches(folded, forms.not).flatMap(match =>
    read(folded, match).filter(({word}) => folded.indexOf(word) === folded.lastIndexOf(word))
  )
}

/** Chinese denies what follows, in its clause: the first words there that say something. */
function behind(text: string, {0: not, index}: RegExpMatchArray): DeniedHan[] {
  const start = index! + not.length
  const rest = text.slice(start).split(CLAUSE, 1)[0]!
  const skipped = DENIAL_FORMS.zh!.between.exec(rest)?.[0].length ?? 0
  const latin = LATIN.exec(rest.slice(skipped))
  const words = latin ? [latin[1]!] : wordsIn(rest.slice(skipped, skipped + NEAR), 'zh')
  // 不稳定商品 denies the one, 无法直接显示 the other.
  return words.slice(0, not.length > 1 ? MOST : 1).map(word => ({
    word,
    range: {start: index!, end: start + rest.indexOf(word, skipped) + word.length}
  }))
}

/** Japanese denies what stands before, in its clause: the last word before its endings. */
function before(text: string, {0: not, index}: RegExpMatchArray): DeniedHan[] {
  const rest = text.slice(0, index!).split(CLAUSE).at(-1)!
  const stem = rest.replace(DENIAL_FORMS.ja!.between, '')
  const words = wordsIn(RUN.exec(stem)?.[0] ?? '', 'ja')
  return words.map(word => ({
    word,
    range: {start: index! - rest.length + stem.lastIndexOf(word), end: index! + not.length}
  }))
}

/** What says something in a stretch: the words of Chinese before 的 and the like, and the last ones of Japanese. */
function wordsIn(text: string, language: string): string[] {
  const all = tokens(text, language, lexicon().words(language)).map(({word}) => word)
  const end = language === 'zh' ? all.findIndex(word => ATTRIBUTE.test(word)) : -1
  const saying = (end < 0 ? all : all.slice(0, end)).filter(
    word => !SMALL_WORDS[language]!.has(word) || DENIED_SMALL.test(word)
  )
  return language === 'zh' ? saying.slice(0, MOST) : saying.slice(-MOST)
}

const MOST = 3
const ATTRIBUTE = /^[的地时]$/u
const CLAUSE = /[，,。；;！？!?（）()：:、「」“”]/u
/** Letters behind a “not” in which its word stands. */
const NEAR = 14
const LATIN = /^[ \uE000-\uF8FF]*([a-z]{3,})/
/** The end of a text: one run of Han characters, katakana or Latin letters. */
const RUN = /(?:[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+|[a-z]+)$/u
