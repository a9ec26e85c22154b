import {languageOf} from '../align/language.ts'
import {locate} from '../locate.ts'
import type {Article, Block, Locale, ParallelText, Range, Segment} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {copied} from './shared/copied.ts'
import {doubledWords} from './shared/doubled.ts'
import {plain} from './shared/letters.ts'
import {short} from './shared/short.ts'

export default defineRule({
  id: 'duplicated-text',
  description: 'No paragraph, sentence or word stands twice in a row.',
  severity: 'error',
  messages: {
    twice: '“{{text}}” stands here a second time in a row.',
    word: '“{{word}}” stands twice in a row.',
    copied: '“{{text}}” stands here and for another sentence of {{source}}.'
  },
  checkArticle({blocks, locale}, {report}) {
    for (const segment of blocks.flatMap(({segments}) => segments))
      for (const {range, word} of doubledWords(segment.text, languageOf(locale)))
        report({
          message: 'word',
          args: {word},
          at: {locale, range: locate(segment, range)},
          culprit: locale,
          severity: 'warning'
        })
  },
  checkParallel(parallel, {report}) {
    const {source} = parallel
    for (const {locale, text, first, second, originals} of copied(parallel))
      report({
        message: 'copied',
        args: {text: short(text), source},
        at: {locale, range: second.range},
        related: [{locale, range: first.range}, ...originals.map(({range}) => ({locale: source, range}))],
        culprit: locale,
        severity: 'warning'
      })
    for (const article of parallel.articles.values()) {
      const {locale} = article
      for (const {text, first, second} of repetitions(article)) {
        if (isRepeatedInOthers(parallel, locale, second)) continue
        const related = [{locale, range: first}]
        report({
          message: 'twice',
          args: {text: short(text)},
          at: {locale, range: second.range},
          related,
          culprit: locale
        })
      }
    }
  }
})

/** Letters from which equal texts are no accident. */
const LEAST = 6

interface Repetition {
  readonly text: string
  readonly first: Range
  readonly second: Segment
}

/** Sentences equal to the one before them, and blocks whose sentences are all those of the block before. */
function repetitions({blocks}: Article): Repetition[] {
  const prose = blocks.filter(({kind, segments}) => isProse(kind) && segments.length > 0)
  const keys = prose.map(({segments}) => segments.map(keyOf))
  return prose.flatMap(({segments}, index) => {
    const before = prose[index - 1]?.segments ?? []
    const [own, others = []] = [keys[index]!, keys[index - 1]]
    const isCopy = own.length === others.length && own.every((key, at) => key === others[at])
    return segments.flatMap((segment, at) => {
      const [other, key] =
        at > 0 ? [segments[at - 1], own[at - 1]] : isCopy ? [before[0], others[0]] : [before.at(-1), others.at(-1)]
      if (!other || key !== own[at]) return []
      const text = plain(segment).trim()
      const length = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
      return length < LEAST ? [] : [{text, first: other.range, second: segment}]
    })
  })
}

function isProse(kind: Block['kind']): boolean {
  return kind === 'paragraph' || kind === 'heading'
}

function keyOf({text, codes}: Segment): string {
  return `${text.replaceAll(/[\uE000-\uF8FF\s]/g, '')} ${codes.map(({kind, value = '', target = ''}) => `${kind} ${value} ${target}`).join(' ')}`
}

/** The others repeat themselves at the same place: it is meant. */
function isRepeatedInOthers({units, articles}: ParallelText, locale: Locale, segment: Segment): boolean {
  const unit = units.find(({variants}) => variants.get(locale)?.includes(segment))
  const others = [...(unit?.variants ?? [])].filter(([other]) => other !== locale)
  return others.some(([other, segments]) =>
    repetitions(articles.get(other)!).some(({second}) => segments.includes(second))
  )
}
