import {CJK_LETTER} from '../../characters.ts'
import {foldHan} from '../../han/fold.ts'
import {japaneseSet, rareSimplifiedSet, simplifiedSet} from '../../han/sets.ts'
import {matches} from '../../matches.ts'
import type {Range, Segment, TermMatch} from '../../model/index.ts'
import {once} from '../../once.ts'
import {LANGUAGE_NAMES} from '../data/language-names.ts'

/** Kana, but for the sign of length and the dot. */
export const KANA = /[\u3041-\u3096\u30A1-\u30FA]/
const RUN = /[\p{Script=Han}\u3041-\u309F\u30A1-\u30FF々ー]+/gu

/** What is known of a text: its language, its names and what the versions in Latin letters say. */
export interface Known {
  readonly isChinese: boolean
  readonly names: readonly TermMatch[]
  readonly foreign: string
}

/** Stretches of CJK letters that begin and end with a character of another script. */
export function strangers({text}: Segment, {isChinese, names, foreign}: Known): Range[] {
  const own = isChinese ? simplifiedSet() : japaneseSet()
  const other = isChinese ? japaneseSet() : simplifiedSet()
  const isStrange = (character: string) =>
    !own.has(character) && (isForeign(character, isChinese, other) || (isChinese && KANA.test(character)))
  // What stands so in a text of another script is a name or a quotation.
  const isMeant = (run: string) => LANGUAGE_NAMES.has(run) || foreign.includes(run)
  // A word of the other language is quoted; one that has characters of this alone, as 绘図, is none.
  const isOther = (run: string) => ![...run].some(character => own.has(character) && !other.has(character))
  return matches(text, RUN).flatMap(({0: run, index}) => {
    const places: Range[] = []
    let at = index
    for (const character of run) {
      const range = isStrange(character) && {start: at, end: at + character.length}
      if (range && !isNamed(range, names) && !isWordOf(foreign, wordAround(text, range))) places.push(range)
      at += character.length
    }
    const [first] = places
    if (!first || isMeant(run)) return []
    const isQuotation = isQuoted({start: index, end: index + run.length}, text) && isOther(run)
    return isQuotation ? [] : [{start: first.start, end: places.at(-1)!.end}]
  })
}

/** The characters of one script around a place: 品尝 of 品尝は, さくら of 名为さくら的. */
function wordAround(text: string, {start, end}: Range): string {
  const {before, behind} = KANA.test(text.slice(start, end)) ? KANA_AROUND : HAN_AROUND
  return before.exec(text.slice(0, start))![0] + text.slice(start, end) + behind.exec(text.slice(end))![0]
}

const HAN_AROUND = {before: /\p{Script=Han}*$/u, behind: /^\p{Script=Han}*/u}
const KANA_AROUND = {before: /[\u3041-\u309F\u30A1-\u30FFー]*$/, behind: /^[\u3041-\u309F\u30A1-\u30FFー]*/}

/** Characters that stand so in a text of another script, and are no part of a longer word. */
function isWordOf(text: string, word: string): boolean {
  const at = text.indexOf(word)
  return at >= 0 && !CJK_LETTER.test(text[at - 1] ?? '') && !CJK_LETTER.test(text[at + word.length] ?? '')
}

/** A rare Han character is no foreign one: it must belong to the other script. Traditional forms are in JIS X 0208. */
function isForeign(character: string, isChinese: boolean, other: ReadonlySet<string>): boolean {
  if (isChinese && TRADITIONAL.test(character)) return true
  return other.has(character) && !(isChinese ? JAPANESE_NAMES.test(character) : isOfChineseNames(character))
}

/**
 * Characters of Japanese names and food that Chinese has no other form for: most were made in Japan, the last ones are of 通用规范汉字表 or beyond it. Source:
 * Unihan kJapanese without kMandarin of another form; 人名用漢字.
 */
const JAPANESE_NAMES = /[咲辻畑畠堺栃榊笹凪峠梶樫椛麿柊槙桝葎瑠萩塙硲雫樋醂潟祐榎槻惣惇宍楢洸澪粂]/u

/** A character of the second level of GB 2312, which is of names and rare words, without a form in Japanese: 深圳. */
function isOfChineseNames(character: string): boolean {
  return rareSimplifiedSet().has(character) && !japaneseForms().has(foldHan(character))
}

const japaneseForms = once(() => new Set([...japaneseSet()].map(foldHan)))

/** Common Traditional characters that neither GB 2312 nor JIS X 0208 has. Source: Unihan kSimplifiedVariant. */
const TRADITIONAL = /[們這說嗎麼妳裏啟為產線後]/u

/** Every name of the glossary is right as it is. */
export function isNamed({start, end}: Range, names: readonly TermMatch[]): boolean {
  return names.some(({range}) => range.start < end && range.end > start)
}

/** Words quoted as words: names of languages, book titles, and how a name is read beside how it is spelt. */
function isQuoted({start, end}: Range, text: string): boolean {
  return OPENED.test(text.slice(Math.max(0, start - REACH), start)) && CLOSED.test(text.slice(end, end + REACH))
}

const REACH = 24
const OPENED = /[「『“《（(](?:[\p{Script=Latin}\p{M} ·.-]+[，、,；;] ?)?$/u
const CLOSED = /^(?:[，、,；;] ?[\p{Script=Latin}\p{M} ·.-]+)?[」』”》）)]/u
