import {lexicon} from '../../align/lexicon.ts'
import {foldHan} from '../../han/fold.ts'
import {matches} from '../../matches.ts'
import type {Range} from '../../model/index.ts'
import {isDictionaryWord} from '../../names/dictionary.ts'
import {DOUBLED} from '../data/doubled-words.ts'
import {EACH, PREFIXES, REDUPLICATED} from '../data/reduplicated.ts'

/** A word that stands twice in a row. */
export interface Doubled {
  /** Of both. */
  readonly range: Range
  readonly word: string
}

/** The words of a text that stand twice in a row and are meant once. Languages that are not known have none. */
export function doubledWords(text: string, language: string): Doubled[] {
  const found: Doubled[] = []
  const add = (start: number, both: string, word: string) => {
    const range = {start, end: start + both.length}
    if (!found.some(other => other.range.start < range.end && other.range.end > start)) found.push({range, word})
  }
  const small = DOUBLED[language]
  if (!small) return found
  for (const {0: both, index} of matches(text, small)) {
    const [word = ''] = /^[\p{Script=Latin}]+|^./u.exec(both) ?? []
    add(index, both, word)
  }
  if (language !== 'zh' && language !== 'ja') return found
  for (const {0: both, index} of matches(text, /([，、；])\1/gu)) add(index, both, both[0]!)
  for (const {0: both, 1: han, 2: katakana, index} of matches(text, LONGER)) {
    // Katakana of three letters and more is no sound as ドキドキ is.
    if (katakana !== undefined) add(index, both, katakana)
    else if (
      han !== undefined &&
      isSlip(han.replace(/^[おご]/, ''), language) &&
      !isOtherWord(han, text[index + both.length])
    ) {
      if (!isDoneFor(text.slice(0, index), text.slice(index + both.length))) add(index, both, han)
    }
  }
  for (const {0: both, 1: phrase = '', index} of matches(text, PHRASE)) if (isPhrase(phrase)) add(index, both, phrase)
  if (language === 'ja') for (const [start, both] of doubledHan(text)) add(start, both, both[0]!)
  return found
}

/** Two Han characters or more, in Japanese with its prefix of politeness, or a word in katakana. */
const LONGER = /([おご]?\p{Script=Han}{2,6})\1|(?<![ァ-ヺー])([ァ-ヺ][ァ-ヺー]{2,})\2(?![ァ-ヺー])/gu

/** 例如，许多城市 例如，许多城市: words in a row, with a blank or a comma between the two. 開いた計測用の桟橋、開いた計測用の桟橋の板 is a list. */
const PHRASE =
  /([\p{Script=Han}\p{Script=Hiragana}《][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー，、《》]{5,39}?)(?: ?\1|[，、]\1(?![\p{L}\p{N}]))/gu

/** No cry and no rhythm: of more than a few characters, one of them Han. */
function isPhrase(phrase: string): boolean {
  return new Set(phrase).size > 4 && HAN.test(phrase)
}

/** What makes another noun of the one before it. */
const SUFFIX = /[包库者性化员器机件类型版]/u

/** 并合并合理 is 合并 and 合理, 区的软件的软件包 a package: the second begins a word with what follows. */
function isOtherWord(word: string, next = ''): boolean {
  if (word.startsWith('的')) return SUFFIX.test(next)
  return (
    [...word].length === 2 &&
    !isDictionaryWord(word) &&
    isDictionaryWord(word[1]! + word[0]!) &&
    isDictionaryWord(word[1]! + next)
  )
}

/** 为投票投票，: what is done, and what it is done for. */
function isDoneFor(before: string, after: string): boolean {
  return /[为為给給替]$/u.test(before) && /^(?:[\p{P}\s]|$)/u.test(after)
}

function isSlip(word: string, language: 'zh' | 'ja'): boolean {
  return (
    !EACH.test(word) && !/^[不没未]/u.test(word) && !REDUPLICATED[language].includes(word) && new Set(word).size > 1
  )
}

/** In Japanese, which writes 人々 for two of a character: the first of a word (を実実行), or the last (容量量を). */
function doubledHan(text: string): [number, string][] {
  const words = lexicon().words('ja')
  const isWord = (piece: string) => words.has(foldHan(piece))
  return matches(text, /(\p{Script=Han})\1/gu).flatMap(({0: both, index}): [number, string][] => {
    const sign = both[0]!
    if (PREFIXES.includes(sign) || EACH.test(sign) || sign === '々') return []
    const [before, after] = [text[index - 1] ?? '', text[index + 2] ?? '']
    const [isBefore, isAfter] = [HAN.test(before), HAN.test(after)]
    // キリスト教教会 is two words.
    const isJoined = isBefore || /[\p{Script=Katakana}\p{Script=Latin}\p{N}ー]/u.test(before)
    const isFirst = !isJoined && isAfter && isWord(sign + after)
    const isLast =
      isBefore && !isAfter && isWord(before + sign) && !/[\p{Script=Hiragana}]/u.test(after.replace(PARTICLE, ''))
    return isFirst || isLast ? [[index, both]] : []
  })
}

const HAN = /\p{Script=Han}|々/u
const PARTICLE = /[をがはのにでとへも、。]/u
