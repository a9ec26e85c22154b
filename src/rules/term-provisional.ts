import {locate} from '../locate.ts'
import {defineRule} from '../rule.ts'

export default defineRule({
  id: 'term-provisional',
  description: 'Every name is attested: none waits for approval.',
  severity: 'warning',
  messages: {
    provisional: '“{{seen}}” is provisional: its official form is not attested yet.'
  },
  checkArticle({blocks, locale}, {terms, report}) {
    const told = new Set<string>()
    for (const segment of blocks.flatMap(({segments}) => segments))
      for (const {concept, term, range} of terms(segment, locale)) {
        if (concept.state !== 'provisional' || told.has(concept.id)) continue
        told.add(concept.id)
        report({message: 'provisional', args: {seen: term.text}, at: {locale, range: locate(segment, range)}})
      }
  }
})
