import {foldHan} from '../align/han.ts'
import {japaneseSet, rareSimplifiedSet, simplifiedSet} from '../han-sets.ts'
import {locate} from '../locate.ts'
import type {Article, Config, Locale, ParallelText, Range, Segment, TermMatch} from '../model/index.ts'
import {once} from '../once.ts'
import {defineRule, type RuleContext} from '../rule.ts'
import {LANGUAGE_NAMES} from './data/language-names.ts'
import {readsAsChinese} from './shared/chinese.ts'
import {otherForms} from './shared/double-forms.ts'
import {plain} from './shared/letters.ts'
import {short} from './shared/short.ts'

const messages = {
  han: '“{{seen}}” is not written with the characters of {{locale}}.',
  form: '“{{seen}}” is “{{expected}}” with the characters of {{locale}}.',
  kana: '“{{seen}}” is kana in a Chinese text.',
  chinese: '“{{seen}}” reads as Chinese in a Japanese text: it has no kana.'
} as const

export default defineRule({
  id: 'script-mismatch',
  description: 'Simplified Chinese is written in its own characters, Japanese in its own.',
  severity: 'error',
  messages,
  // Japanese in the code of a Chinese text, where the source has none.
  checkUnit({variants}, {report, config, parallel: {source}}) {
    const kanaIn = (locale: Locale) =>
      (variants.get(locale) ?? []).flatMap(({codes}) =>
        codes.flatMap(({kind, value = '', range}) => {
          const seen =
            kind === 'inlineCode'
              ? /[\u3041-\u30FA\u30FC\p{Script=Han}]*[\u3041-\u3096\u30A1-\u30FA][\u3041-\u30FA\u30FC\p{Script=Han}]*/u.exec(
                  value
                )?.[0]
              : undefined
          return seen === undefined ? [] : [{seen, range}]
        })
      )
    if (kanaIn(source).length > 0) return
    for (const locale of variants.keys())
      if (isSimplified(tagOf(locale, config)))
        for (const {seen, range} of kanaIn(locale))
          report({message: 'kana', args: {seen}, at: {locale, range}, culprit: locale})
  },
  checkParallel(parallel, {config, ...context}) {
    const foreign = foreignText(parallel, config)
    for (const article of parallel.articles.values()) {
      const tag = tagOf(article.locale, config)
      if (isSimplified(tag) || /^ja\b/i.test(tag))
        checkArticle(article, {isChinese: isSimplified(tag), foreign, ...context})
    }
  }
})

interface Reading extends Pick<RuleContext<typeof messages>, 'report' | 'terms'> {
  readonly isChinese: boolean
  /** What the versions say that are in neither Chinese nor Japanese. */
  readonly foreign: string
}

function checkArticle({blocks, locale}: Article, {report, terms, isChinese, foreign}: Reading): void {
  for (const segment of blocks.flatMap(({segments}) => segments)) {
    const names = terms(segment, locale)
    if (!isChinese && readsAsChinese(segment)) {
      const at = {locale, range: segment.range}
      report({message: 'chinese', args: {seen: short(plain(segment))}, at, culprit: locale})
      continue
    }
    for (const range of strangers(segment, {isChinese, names, foreign})) {
      const seen = segment.text.slice(range.start, range.end)
      const at = {locale, range: locate(segment, range)}
      if (KANA.test(seen)) report({message: 'kana', args: {seen}, at, culprit: locale})
      else report({message: 'han', args: {seen, locale}, at, culprit: locale})
    }
    for (const {range, seen, expected} of otherForms(segment.text, isChinese ? 'zh' : 'ja'))
      if (!isNamed(range, names))
        report({
          message: 'form',
          args: {seen, expected, locale},
          at: {locale, range: locate(segment, range)},
          culprit: locale
        })
  }
}

/** The texts of the versions whose language has neither Han characters nor kana of its own. */
function foreignText({articles}: ParallelText, config: Config): string {
  const others = [...articles.values()].filter(({locale}) => !/^(?:zh|ja|ko|yue)\b/i.test(tagOf(locale, config)))
  return others.map(({text}) => text).join('\n')
}

function tagOf(locale: Locale, {locales}: Config): string {
  return locales.find(({id}) => id === locale)?.tag ?? locale
}

function isSimplified(tag: string): boolean {
  return /^zh(?:$|-Hans|-CN|-SG)/i.test(tag)
}

const KANA = /[\u3041-\u3096\u30A1-\u30FA]/
const RUN = /[\p{Script=Han}\u3041-\u309F\u30A1-\u30FF々ー]+/gu

interface Known {
  readonly isChinese: boolean
  readonly names: readonly TermMatch[]
  readonly foreign: string
}

/** Stretches of CJK letters that begin and end with a character of another script. */
function strangers({text}: Segment, {isChinese, names, foreign}: Known): Range[] {
  const own = isChinese ? simplifiedSet() : japaneseSet()
  const other = isChinese ? japaneseSet() : simplifiedSet()
  const isStrange = (character: string) =>
    !own.has(character) && (isForeign(character, isChinese, other) || (isChinese && KANA.test(character)))
  // What stands so in a text of another script is a name or a quotation.
  const isMeant = (run: string) => LANGUAGE_NAMES.has(run) || foreign.includes(run)
  // A word of the other language is quoted; one that has characters of this alone, as 绘図, is none.
  const isOther = (run: string) => ![...run].some(character => own.has(character) && !other.has(character))
  return [...text.matchAll(RUN)].flatMap(({0: run, index}) => {
    const places: Range[] = []
    let at = index
    for (const character of run) {
      const range = {start: at, end: at + character.length}
      if (isStrange(character) && !isNamed(range, names)) places.push(range)
      at = range.end
    }
    const [first] = places
    const isQuotation = isQuoted({start: index, end: index + run.length}, text) && isOther(run)
    const isOdd = first && !isQuotation && !isMeant(run)
    return isOdd ? [{start: first.start, end: places.at(-1)!.end}] : []
  })
}

/** A rare Han character is no foreign one: it must belong to the other script. Traditional forms are in JIS X 0208. */
function isForeign(character: string, isChinese: boolean, other: ReadonlySet<string>): boolean {
  if (isChinese && TRADITIONAL.test(character)) return true
  return other.has(character) && !(isChinese ? JAPANESE_NAMES.test(character) : isOfChineseNames(character))
}

/**
 * Characters of Japanese names that Chinese has no form for: most were made in Japan. Source: Unihan kJapanese without kMandarin of another
 * form; 人名用漢字.
 */
const JAPANESE_NAMES = /[咲辻畑畠堺栃榊笹凪峠梶樫椛麿柊槙桝葎瑠萩塙硲雫樋]/u

/** A character of the second level of GB 2312, which is of names and rare words, without a form in Japanese: 深圳. */
function isOfChineseNames(character: string): boolean {
  return rareSimplifiedSet().has(character) && !japaneseForms().has(foldHan(character))
}

const japaneseForms = once(() => new Set([...japaneseSet()].map(foldHan)))

/** Common Traditional characters that neither GB 2312 nor JIS X 0208 has. Source: Unihan kSimplifiedVariant. */
const TRADITIONAL = /[們這說嗎麼妳裏啟為產線後]/u

/** Every name of the glossary is right as it is. */
function isNamed({start, end}: Range, names: readonly TermMatch[]): boolean {
  return names.some(({range}) => range.start < end && range.end > start)
}

/** Words quoted as words: names of languages, book titles. */
function isQuoted({start, end}: Range, text: string): boolean {
  const [before, after] = [text[start - 1] ?? '', text[end] ?? '']
  return /[「『“《（(]/.test(before) && /[」』”》）)]/.test(after)
}
