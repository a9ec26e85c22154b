import {locate} from '../locate.ts'
import {defineRule} from '../rule.ts'
import {lossesIn} from '../terms/losses.ts'
import {isAlwaysUsed} from '../terms/wanted.ts'

export default defineRule({
  id: 'term-misspelt',
  description: 'Every name of the glossary is written without a wrong character.',
  severity: 'error',
  messages: {
    misspelt: '“{{seen}}” is not quite “{{expected}}”.'
  },
  checkParallel(parallel, {terms, report}) {
    for (const {mention, locale, witnesses, trace} of lossesIn(parallel, terms)) {
      if (trace.kind !== 'misspelt') continue
      const at = {locale, range: locate(trace.segment, trace.range)}
      const isWhole = !/[\uE000-\uF8FF]/.test(trace.segment.text.slice(trace.range.start, trace.range.end))
      const fix = trace.isLookAlike && isWhole ? {range: at.range, text: trace.name} : undefined
      report({
        message: 'misspelt',
        args: {seen: trace.seen, expected: trace.name},
        at,
        related: [mention, ...witnesses],
        culprit: locale,
        // Another word may be but one character away from a common one.
        severity: trace.isLookAlike || isAlwaysUsed(mention.names[0].concept) ? 'error' : 'warning',
        ...(fix && {fix})
      })
    }
  }
})
