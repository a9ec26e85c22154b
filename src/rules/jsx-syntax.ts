import type {Article, Range} from '../model/index.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'jsx-syntax',
  description: 'Every page of MDX can be parsed.',
  severity: 'error',
  messages: {
    broken: 'The page cannot be read as MDX, and nothing else of it is compared: {{reason}}.'
  },
  checkArticle(article, {report}) {
    const {fault, locale} = article
    if (!fault) return
    const reason = fault.reason.replace(/\.$/, '')
    report({message: 'broken', args: {reason}, at: {locale, range: placeOf(article, fault)}, culprit: locale})
  }
})

/** Where the fault is: at the tag without its counterpart when the parser names one, else where the parser stopped. */
function placeOf({text}: Article, {reason, position}: NonNullable<Article['fault']>): Range {
  const opened = /<\/?([\w.:-]*)>?`? \((\d+):(\d+)-\d+:\d+\)/.exec(reason)
  const there = opened ? offsetOf(text, Number(opened[2]), Number(opened[3])) : undefined
  const here = offsetOf(text, position.line, position.column)
  // Of two tags that do not fit, the one with the rarer name is the slip.
  const closing = /<\/([\w.:-]+)/.exec(text.slice(here, here + 80))?.[1]
  const isClosingRarer =
    closing !== undefined && opened?.[1] !== undefined && count(text, closing) < count(text, opened[1])
  const start = there !== undefined && !isClosingRarer ? there : here
  const end = text.slice(start).search(/[\r\n]|$/)
  return {start, end: start + end}
}

function count(text: string, name: string): number {
  return text.split(`<${name}`).length + text.split(`</${name}`).length
}

function offsetOf(text: string, line: number, column: number): number {
  let start = text.startsWith('\uFEFF') ? 1 : 0
  for (let at = 1; at < line; at += 1) {
    const next = /\r\n|\n|\r/g
    next.lastIndex = start
    const end = next.exec(text)
    if (!end) return text.length
    start = end.index + end[0].length
  }
  return Math.min(text.length, start + column - 1)
}
