import {locate} from '../locate.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'term-deprecated',
  description: 'No name is used that the glossary deprecates.',
  severity: 'error',
  messages: {
    deprecated: '“{{seen}}” is deprecated, write “{{expected}}”.',
    withoutName: '“{{seen}}” is deprecated, and the glossary has no other name.'
  },
  checkArticle({blocks, locale}, {terms, report}) {
    for (const segment of blocks.flatMap(({segments}) => segments))
      for (const {concept, term, range} of terms(segment, locale)) {
        if (term.status !== 'deprecated') continue
        const at = {locale, range: locate(segment, range)}
        const seen = term.text
        const preferred = (concept.terms.get(locale) ?? []).filter(({status}) => status === 'preferred')
        const expected = preferred[0]?.text
        if (expected === undefined) report({message: 'withoutName', args: {seen}, at, culprit: locale})
        else {
          // With inline codes inside the name a plain replacement would lose them.
          const isPlain = segment.codes.every(code => code.at < range.start || code.at >= range.end)
          const fix = preferred.length === 1 && isPlain ? {range: at.range, text: expected} : undefined
          report({message: 'deprecated', args: {seen, expected}, at, culprit: locale, ...(fix && {fix})})
        }
      }
  }
})
