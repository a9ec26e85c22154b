import {commentText} from '../comment.ts'
import {locate} from '../locate.ts'
import type {Article, Block, Range} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {CHATTER, CONFLICT, MARKERS, NOTE, OFFER} from './data/leftovers.ts'
import {short} from './shared/short.ts'

export default defineRule({
  id: 'leftover-text',
  description:
    'Nothing of the work is left in the text: no marks of a merge, no notes to oneself, no talk of a translator.',
  severity: 'error',
  messages: {
    conflict: '“{{seen}}” is left of a merge.',
    marker: '“{{seen}}” is left of the work.',
    chatter: '“{{seen}}” speaks of the translation itself.'
  },
  checkArticle(article, {report}) {
    const {locale} = article
    for (const range of conflicts(article))
      report({
        message: 'conflict',
        args: {seen: short(article.text.slice(range.start, range.end))},
        at: {locale, range},
        culprit: locale
      })
    for (const {value = '', range} of article.comments ?? [])
      if (isWork(commentText(value) ?? ''))
        report({
          message: 'marker',
          args: {seen: short(article.text.slice(range.start, range.end))},
          at: {locale, range},
          culprit: locale
        })
    for (const {segments, kind} of article.blocks) {
      if (kind === 'frontMatterField') continue
      for (const segment of segments) {
        for (const {data, range, kind} of segment.codes)
          if ((kind === 'html' || kind === 'expression') && isWork(commentText(data) ?? ''))
            report({message: 'marker', args: {seen: short(data)}, at: {locale, range}, culprit: locale})
        const marker = MARKERS.exec(segment.text)
        if (marker) {
          const range = {start: marker.index, end: marker.index + marker[0].length}
          report({
            message: 'marker',
            args: {seen: marker[0]},
            at: {locale, range: locate(segment, range)},
            culprit: locale
          })
        }
        const chatter = CHATTER.exec(segment.text)
        if (chatter)
          report({
            message: 'chatter',
            args: {seen: short(chatter[0])},
            at: {locale, range: locate(segment, {start: chatter.index, end: chatter.index + chatter[0].length})},
            culprit: locale
          })
      }
    }
  },
  checkParallel({blocks, source}, {report}) {
    for (const {variants} of blocks) {
      const originals = variants.get(source) ?? []
      for (const [locale, own] of originals.length === 0 ? [] : variants)
        for (const segment of locale === source ? [] : own.flatMap(({segments}) => segments)) {
          if (OFFER.made.test(segment.text) && !originals.some(asks))
            report({
              message: 'chatter',
              args: {seen: short(segment.text)},
              at: {locale, range: locate(segment, {start: 0, end: segment.text.length})},
              culprit: locale
            })
          const [seen, word = ''] = NOTE.exec(segment.text) ?? []
          if (seen === undefined || MARKERS.test(segment.text) || originals.some(says(word || seen))) continue
          const range = locate(segment, {start: 0, end: seen.length})
          report({message: 'marker', args: {seen: seen.trim()}, at: {locale, range}, culprit: locale})
        }
    }
  }
})

/** Whether a block has some words, in capitals or not. */
function says(words: string) {
  return ({segments}: Block) => segments.some(({text}) => text.toLowerCase().includes(words.toLowerCase()))
}

function asks({segments}: Block): boolean {
  return segments.some(({text}) => OFFER.asked.test(text))
}

/** Lines of a merge outside of code, which may show one. */
function conflicts({text, blocks}: Article): Range[] {
  if (!/^\uFEFF?[<>=]{7}/m.test(text)) return []
  const code = blocks.filter(({kind}) => kind === 'code')
  const found = [...text.matchAll(CONFLICT)].map(({0: line, index}) => ({start: index, end: index + line.length}))
  const outside = found.filter(({start}) => !code.some(({range}) => range.start <= start && start < range.end))
  if (outside.some(({start}) => text[start] !== '=')) return outside
  return outside.filter(({start}) => blocks.some(block => isNoHeading(block, {text, blocks}, start)))
}

/** A row of seven = alone underlines a heading; but none that is a sentence where the other headings begin with #. */
function isNoHeading({kind, range, segments}: Block, {text, blocks}: Pick<Article, 'text' | 'blocks'>, row: number) {
  if (kind !== 'heading' || range.start >= row || range.end < row) return false
  const others = blocks.filter(other => other.kind === 'heading' && other.range.start !== range.start)
  const isSentence = /[。．.！？!?]$/.test(segments.at(-1)?.text ?? '')
  return isSentence && others.length > 0 && others.every(other => text[other.range.start] === '#')
}

/** A comment that says that something is still to be done with the text. */
function isWork(comment: string): boolean {
  return /^\s*(?:TODO|FIXME|XXX)\b.{0,40}(?:translat|review|proofread|check|翻译|翻訳|校对|校閲|確認|确认)/i.test(
    comment
  )
}
