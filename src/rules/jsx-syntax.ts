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
  checkParallel({articles, faulty = []}, {report}) {
    const all = [...articles.values(), ...faulty]
    // What several versions have the builder takes: the source is published.
    const takesComments = all.filter(article => slipsOf(article).some(isComment(article))).length > 1
    for (const article of all) {
      const {fault, locale} = article
      const isTaken = takesComments ? isComment(article) : () => false
      for (const one of slipsOf(article).filter(slip => !isTaken(slip))) {
        const reason = one.reason.replace(/\.$/, '')
        const message = fault ? 'broken' : 'slip'
        const {range, other} = placeOf(article, one)
        const related = other ? [{locale, range: other}] : []
        report({message, args: {reason}, at: {locale, range}, related, culprit: locale})
      }
    }
  }
})

type Slip = NonNullable<Article['fault']>

function slipsOf({fault, slips = []}: Article): readonly Slip[] {
  return fault ? [fault] : slips
}

/** A comment of HTML, which MDX has not, though some builders take it for one of their own. */
function isComment({text}: Article): (slip: Slip) => boolean {
  return ({position}) => {
    const at = offsetAt(text, position)
    return text.startsWith('<!--', at) || text.startsWith('<!--', at - 1)
  }
}

/** Where the fault is: at the tag without its counterpart when the parser names one, else where the parser stopped; and where the other of two tags is. */
function placeOf({text}: Article, {reason, position}: Slip): {readonly range: Range; readonly other?: Range} {
  const opened = /<\/?([\w.:-]*)>?`? \((\d+):(\d+)-\d+:\d+\)/.exec(reason)
  const there = opened ? offsetAt(text, {line: Number(opened[2]), column: Number(opened[3])}) : undefined
  const here = offsetAt(text, position)
  const lineAt = (start: number) => ({start, end: start + text.slice(start).search(/[\r\n]|$/)})
  if (there === undefined) return {range: lineAt(here)}
  // Of two tags that do not fit, the one with the rarer name is the slip.
  const closing = /<\/([\w.:-]+)/.exec(text.slice(here, here + 80))?.[1]
  const isClosingRarer =
    closing !== undefined && opened?.[1] !== undefined && count(text, closing) < count(text, opened[1])
  const [range, other] = isClosingRarer ? [here, there] : [there, here]
  return {range: lineAt(range), ...(closing !== undefined && {other: lineAt(other)})}
}

/** How often a name stands in the text: in tags, in code, in what is imported. */
function count(text: string, name: string): number {
  const escaped = name.replaceAll(/[.$]/g, '\\$&')
  return text.match(new RegExp(`(?<![\\w.$])${escaped}(?![\\w$])`, 'g'))?.length ?? 0
}
