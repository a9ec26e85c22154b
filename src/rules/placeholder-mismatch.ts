import {defineRule} from '../rule.ts'
import {tagSlips} from './shared/code-tags.ts'
import {type Mark, marksOf, withFootnotes} from './shared/marks.ts'
import {pairUp} from './shared/pair-up.ts'
import {short} from './shared/short.ts'

export default defineRule({
  id: 'placeholder-mismatch',
  description:
    'Components, directives, shortcodes, tags and placeholders are called in every version as in the source.',
  severity: 'error',
  messages: {
    changed: '“{{found}}” stands here, expected “{{expected}}” as in {{source}}.',
    missing: '“{{expected}}” of {{source}} is missing here.',
    added: '“{{found}}” stands here but not in {{source}}.'
  },
  checkParallel(parallel, {report}) {
    const {source, articles, blocks} = parallel
    const original = articles.get(source)
    if (!original) return
    const all = marksOf(original)
    for (const [locale, article] of articles) {
      if (locale === source) continue
      const [expected, found] = withFootnotes(all, marksOf(article))
      const isWithout = ({block}: Mark) => {
        const group = block && blocks.find(({variants}) => variants.get(source)?.includes(block))
        return group !== undefined && !group.variants.has(locale)
      }
      // A block that is missing as a whole is told by another rule.
      const {changed, missing, added} = pairUp(expected, found)
      const about = (mark: Mark) => ({related: [{locale: source, range: mark.range}], culprit: locale})
      for (const {here, there} of changed)
        report({
          message: 'changed',
          args: {found: short(here.name), expected: short(there.name), source},
          at: {locale, range: here.range},
          ...about(there)
        })
      for (const {there, after} of missing)
        if (!isWithout(there))
          report({
            message: 'missing',
            args: {expected: short(there.name), source},
            at: {locale, range: after?.range ?? {start: article.frontMatter.end, end: article.frontMatter.end}},
            severity: 'warning',
            ...about(there)
          })
      for (const here of added)
        report({
          message: 'added',
          args: {found: short(here.name), source},
          at: {locale, range: here.range},
          culprit: locale,
          severity: 'warning'
        })
      // Readers copy examples: a component that none knows breaks their page.
      for (const {here, there} of tagSlips(original, article))
        report({
          message: 'changed',
          args: {found: `<${here.name}>`, expected: `<${there.name}>`, source},
          at: {locale, range: here.range},
          related: [{locale: source, range: there.range}],
          culprit: locale
        })
    }
  }
})
