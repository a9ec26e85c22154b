import {locate} from '../locate.ts'
import type {Article, Config, Locale, ParallelText, Range, Segment} from '../model/index.ts'
import {defineRule, type RuleContext} from '../rule.ts'
import {readsAsChinese} from './scripts/chinese.ts'
import {otherForms} from './scripts/double-forms.ts'
import {otherScripts} from './scripts/other-scripts.ts'
import {isNamed, KANA, strangers} from './scripts/strangers.ts'
import {isLanguageRow} from './shared/language-row.ts'
import {plain} from './shared/letters.ts'
import {short} from './shared/short.ts'

const messages = {
  han: '“{{seen}}” is not written with the characters of {{locale}}.',
  form: '“{{seen}}” is “{{expected}}” with the characters of {{locale}}.',
  kana: '“{{seen}}” is kana in a Chinese text.',
  chinese: '“{{seen}}” reads as Chinese in a Japanese text: it has no kana.',
  article:
    '“{{seen}}” and most of this version, {{sentences}} sentences, are not written with the characters of {{locale}}.'
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

/** What is not of the language, in a segment. */
type Odd = {readonly range: Range} & (
  | {readonly message: 'kana' | 'chinese'; readonly args: {readonly seen: string}}
  | {readonly message: 'han'; readonly args: {readonly seen: string; readonly locale: Locale}}
  | {
      readonly message: 'form'
      readonly args: {readonly seen: string; readonly expected: string; readonly locale: Locale}
    }
)

/** From how many sentences, and from which share of those in Han characters, a version as a whole has the characters of another script. */
const OTHER_SCRIPT = {sentences: 5, share: 0.5}

function checkArticle({blocks, locale}: Article, {report, ...reading}: Reading): void {
  const segments = blocks.flatMap(({segments}) => segments)
  const told = segments.flatMap(segment => {
    const places = (odd: readonly Odd[]) => odd.map(({range}) => ({locale, range: locate(segment, range)}))
    const [first, ...rest] = oddIn(segment, locale, reading)
    if (!first) return []
    const {range: _, ...said} = first
    return [{said, at: places([first])[0]!, related: places(rest)}]
  })
  const inOthers = told.filter(({said}) => said.message !== 'kana')
  const written = segments.filter(({text}) => /\p{Script=Han}/u.test(text)).length
  const isOfOther = inOthers.length >= OTHER_SCRIPT.sentences && inOthers.length >= written * OTHER_SCRIPT.share
  for (const {said, ...about} of isOfOther ? told.filter(one => !inOthers.includes(one)) : told)
    report({...said, ...about, culprit: locale})
  const [first, ...repeats] = isOfOther ? inOthers : []
  if (!first) return
  const args = {seen: first.said.args.seen, sentences: inOthers.length, locale}
  report({message: 'article', args, at: first.at, repeats: repeats.map(({at}) => at), culprit: locale})
}

/** What is not of the language in a segment: one fault, however many characters it has. */
function oddIn(
  segment: Segment,
  locale: Locale,
  {terms, isChinese, foreign, left, others}: Omit<Reading, 'report'>
): Odd[] {
  if (left.has(plain(segment)) || isLanguageRow(segment)) return []
  if (!isChinese && readsAsChinese(segment))
    return [{range: {start: 0, end: segment.text.length}, message: 'chinese', args: {seen: short(plain(segment))}}]
  const names = terms(segment, locale)
  const seenAt = ({start, end}: Range) => segment.text.slice(start, end)
  return [
    ...strangers(segment, {isChinese, names, foreign}).map((range): Odd => {
      const seen = seenAt(range)
      return KANA.test(seen) ? {range, message: 'kana', args: {seen}} : {range, message: 'han', args: {seen, locale}}
    }),
    ...otherScripts(segment, others).map(
      (range): Odd => ({range, message: 'han', args: {seen: seenAt(range), locale}})
    ),
    ...otherForms(segment.text, isChinese ? 'zh' : 'ja')
      .filter(({range}) => !isNamed(range, names))
      .map(({range, ...args}): Odd => ({range, message: 'form', args: {...args, locale}}))
  ]
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
