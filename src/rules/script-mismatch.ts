import {locate} from '../locate.ts'
import type {Article, Config, Locale, ParallelText} from '../model/index.ts'
import {defineRule, type RuleContext} from '../rule.ts'
import {readsAsChinese} from './shared/chinese.ts'
import {otherForms} from './shared/double-forms.ts'
import {plain} from './shared/letters.ts'
import {otherScripts} from './shared/other-scripts.ts'
import {short} from './shared/short.ts'
import {isNamed, KANA, strangers} from './shared/strangers.ts'

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
    const texts = [...parallel.articles.values()]
    const {articles, source} = parallel
    // What is left of the source is told as such.
    const original = new Set(articles.get(source)?.blocks.flatMap(({segments}) => segments.map(plain)))
    for (const article of articles.values()) {
      const tag = tagOf(article.locale, config)
      const left = article.locale === source ? new Set<string>() : original
      if (isSimplified(tag) || /^ja\b/i.test(tag))
        checkArticle(article, {
          isChinese: isSimplified(tag),
          foreign,
          left,
          others: texts.filter(one => one !== article),
          ...context
        })
    }
  }
})

interface Reading extends Pick<RuleContext<typeof messages>, 'report' | 'terms'> {
  readonly isChinese: boolean
  /** What the versions say that are in neither Chinese nor Japanese. */
  readonly foreign: string
  readonly others: readonly Article[]
  /** Texts that stand as in the source. */
  readonly left: ReadonlySet<string>
}

function checkArticle({blocks, locale}: Article, {report, terms, isChinese, foreign, left, others}: Reading): void {
  for (const segment of blocks.flatMap(({segments}) => segments)) {
    if (left.has(plain(segment))) continue
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
    for (const range of otherScripts(segment, others))
      report({
        message: 'han',
        args: {seen: segment.text.slice(range.start, range.end), locale},
        at: {locale, range: locate(segment, range)},
        culprit: locale
      })
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
