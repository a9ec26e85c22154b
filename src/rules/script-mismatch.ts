import {locate} from '../locate.ts'
import type {Range, Segment, TermMatch} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {japaneseSet, simplifiedSet} from './shared/han-sets.ts'

export default defineRule({
  id: 'script-mismatch',
  description: 'Simplified Chinese is written in its own characters, Japanese in its own.',
  severity: 'error',
  messages: {
    han: '“{{seen}}” is not written with the characters of {{locale}}.',
    kana: '“{{seen}}” is kana in a Chinese text.'
  },
  checkArticle({blocks, locale}, {report, terms, config}) {
    const tag = config.locales.find(({id}) => id === locale)?.tag ?? locale
    const isChinese = /^zh(?:$|-Hans|-CN|-SG)/i.test(tag)
    if (!isChinese && !/^ja\b/i.test(tag)) return
    for (const segment of blocks.flatMap(({segments}) => segments)) {
      const names = terms(segment, locale)
      for (const {range, run} of strangers(segment, isChinese)) {
        if (isExempt(run, segment, names)) continue
        const seen = segment.text.slice(range.start, range.end)
        const at = {locale, range: locate(segment, range)}
        if (KANA.test(seen)) report({message: 'kana', args: {seen}, at, culprit: locale})
        else report({message: 'han', args: {seen, locale}, at, culprit: locale})
      }
    }
  }
})

const KANA = /[\u3041-\u3096\u30A1-\u30FA]/
const RUN = /[\p{Script=Han}\u3041-\u309F\u30A1-\u30FF々ー]+/gu

/** Stretches of CJK letters that begin and end with a character of another script, and the runs they stand in. */
function strangers({text}: Segment, isChinese: boolean): {range: Range; run: Range}[] {
  const own = isChinese ? simplifiedSet() : japaneseSet()
  const other = isChinese ? japaneseSet() : simplifiedSet()
  return [...text.matchAll(RUN)].flatMap(({0: run, index}) => {
    const isStrange = (character: string) =>
      (isChinese && KANA.test(character)) ||
      (/\p{Script=Han}/u.test(character) && !own.has(character) && isForeign(character, isChinese, other))
    const points = [...run]
    const first = points.findIndex(isStrange)
    if (first < 0) return []
    const last = points.findLastIndex(isStrange)
    const start = index + points.slice(0, first).join('').length
    const end = start + points.slice(first, last + 1).join('').length
    return [{range: {start, end}, run: {start: index, end: index + run.length}}]
  })
}

/** A rare character is no foreign one: it must belong to the other script. Traditional forms are in JIS X 0208. */
function isForeign(character: string, isChinese: boolean, other: ReadonlySet<string>): boolean {
  return other.has(character) || (isChinese && TRADITIONAL.test(character))
}

/** Common Traditional characters that neither GB 2312 nor JIS X 0208 has. Source: Unihan kSimplifiedVariant. */
const TRADITIONAL = /[們這說嗎麼妳裏啟為產線後]/u

/** Names of the glossary, and words quoted as words: names of languages, book titles. */
function isExempt({start, end}: Range, {text}: Segment, names: readonly TermMatch[]): boolean {
  if (names.some(({range}) => range.start < end && range.end > start)) return true
  const [before, after] = [text[start - 1] ?? '', text[end] ?? '']
  return /[「『“《（(]/.test(before) && /[」』”》）)]/.test(after)
}
