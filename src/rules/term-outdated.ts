import {locate} from '../locate.ts'
import {defineRule} from '../rule.ts'
import {dateOf, isAfter, isBefore, isValidOn} from '../terms/validity.ts'
import {usableNames} from '../terms/wanted.ts'

export default defineRule({
  id: 'term-outdated',
  description: 'An article uses the names that were right at its date.',
  severity: 'warning',
  messages: {
    ended: '“{{seen}}” was the name until {{until}}, and the article is of {{date}}: write “{{expected}}”.',
    early: '“{{seen}}” is the name from {{from}} on, and the article is of {{date}}: write “{{expected}}”.'
  },
  checkArticle(article, {terms, report}) {
    const date = dateOf(article)
    if (date === undefined) return
    const {blocks, locale} = article
    for (const segment of blocks.flatMap(({segments}) => segments))
      for (const {concept, term, range} of terms(segment, locale)) {
        const {text: seen, validFrom: from = '', validUntil: until = ''} = term
        if (isValidOn(term, date)) continue
        const right = usableNames(concept, locale).find(name => isValidOn(name, date))
        if (!right) continue
        const at = {locale, range: locate(segment, range)}
        const expected = right.text
        if (isAfter(date, term.validUntil))
          report({message: 'ended', args: {seen, until, date, expected}, at, culprit: locale})
        else if (isBefore(date, term.validFrom))
          report({message: 'early', args: {seen, from, date, expected}, at, culprit: locale})
      }
  }
})
