import {locate} from '../locate.ts'
import type {Segment, TermMatch} from '../model/index.ts'
import {defineRule} from '../rule.ts'
import {dateOf, isValidOn} from '../terms/validity.ts'

export default defineRule({
  id: 'term-deprecated',
  description: 'No name is used that the glossary deprecates or forbids.',
  severity: 'error',
  messages: {
    deprecated: '“{{seen}}” is deprecated, write “{{expected}}”.',
    withoutName: '“{{seen}}” is deprecated, and the glossary has no other name.',
    forbidden: '“{{seen}}” is forbidden, write “{{expected}}”.',
    forbiddenWithoutName: '“{{seen}}” is forbidden, and the glossary has no other name.'
  },
  checkArticle(article, {terms, report}) {
    const {blocks, locale} = article
    const date = dateOf(article)
    for (const segment of blocks.flatMap(({segments}) => segments)) {
      const matches = terms(segment, locale)
      for (const match of matches) {
        // An article of the time keeps the name of the time.
        const {term} = match
        const isOfItsTime =
          date !== undefined && (term.validFrom ?? term.validUntil) !== undefined && isValidOn(term, date)
        if (isFit(match) || isOfItsTime || isAlsoName(match, matches)) continue
        const at = {locale, range: locate(segment, match.range)}
        const seen = match.term.text
        const names = (match.concept.terms.get(locale) ?? []).filter(({status}) => status === 'preferred')
        const preferred = names.filter(({form}) => form !== 'reading').map(({text}) => text)
        const expected = preferred[0]
        const isForbidden = match.term.status === 'forbidden'
        if (expected === undefined) {
          const message = isForbidden ? 'forbiddenWithoutName' : 'withoutName'
          report({message, args: {seen}, at, culprit: locale})
        } else {
          const isSafe = preferred.length === 1 && isReplaceable(segment, match, expected)
          const fix = isSafe ? {range: at.range, text: expected} : undefined
          const message = isForbidden ? 'forbidden' : 'deprecated'
          report({message, args: {seen, expected}, at, culprit: locale, ...(fix && {fix})})
        }
      }
    }
  }
})

/** Another concept has the name in good standing. */
function isAlsoName({range}: TermMatch, matches: readonly TermMatch[]): boolean {
  return matches.some(other => other.range.start === range.start && isFit(other))
}

function isFit({term: {status}}: TermMatch): boolean {
  return status !== 'deprecated' && status !== 'forbidden'
}

/** Nothing around the name depends on it: no inline code inside, no plural, no article, no chance reading of two characters. */
function isReplaceable({text, codes}: Segment, {range, term}: TermMatch, expected: string): boolean {
  const {start, end} = range
  if (codes.some(({at}) => at >= start && at < end)) return false
  // Anything else might be Markdown.
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Zs}·・’,-]*$/u.test(expected)) return false
  if (/^\p{Script=Han}{1,2}$/u.test(term.text)) return false
  const isInflected = text.slice(start, end).length !== term.text.length || /^[\p{Ll}'’]/u.test(text.slice(end))
  const hasArticle = /(?<![\p{L}\p{N}])an?[^\p{L}\p{N}]*$/iu.test(text.slice(Math.max(0, start - 8), start))
  return !isInflected && !hasArticle
}
