import {offsetAt} from '../locate.ts'
import type {Article, Range} from '../model/index.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'jsx-syntax',
  description: 'Every page of MDX can be parsed.',
  severity: 'error',
  messages: {
    broken: 'The page cannot be read as MDX, and nothing else of it is compared: {{reason}}.',
    slip: 'The page cannot be read as MDX here: {{reason}}.'
  },
  checkArticle(article, {report}) {
    const {fault, slips = [], locale} = article
    for (const one of fault ? [fault] : slips) {
      const reason = one.reason.replace(/\.$/, '')
      const message = fault ? 'broken' : 'slip'
      report({message, args: {reason}, at: {locale, range: placeOf(article, one)}, culprit: locale})
    }
  }
})

/** Where the fault is: at the tag without its counterpart when the parser names one, else where the parser stopped. */
function placeOf({text}: Article, {reason, position}: NonNullable<Article['fault']>): Range {
  const opened = /<\/?([\w.:-]*)>?`? \((\d+):(\d+)-\d+:\d+\)/.exec(reason)
  const there = opened ? offsetAt(text, {line: Number(opened[2]), column: Number(opened[3])}) : undefined
  const here = offsetAt(text, position)
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
