import {locate} from '../locate.ts'
import {defineRule, type Place} from '../rule.ts'
import {isBehind} from './shared/recorded.ts'
import type {Mention} from './words/families.ts'
import {otherMembers} from './words/other-members.ts'

export default defineRule({
  id: 'word-mismatch',
  description: 'No version has another thing of the same kind than the others.',
  severity: 'error',
  messages: {
    other: '“{{found}}” stands in {{culprit}} where {{witnesses}} have “{{expected}}”.'
  },
  checkUnit(unit, {report, memory, parallel}) {
    const {source} = parallel
    for (const {culprit, seen, expected} of otherMembers(unit, parallel)) {
      const isStale = (locale: string) => locale !== source && isBehind(unit, {memory, source, locale})
      if (isStale(culprit) || [...expected.keys()].every(isStale)) continue
      report({
        message: 'other',
        args: {
          found: seen.word,
          culprit,
          witnesses: [...expected.keys()].join(', '),
          expected: [...expected.values()][0]!.word
        },
        at: placeOf(seen, culprit),
        related: [...expected].map(([locale, one]) => placeOf(one, locale)),
        culprit
      })
    }
  }
})

function placeOf({segment, start, word}: Mention, locale: string): Place {
  return {locale, range: locate(segment, {start, end: start + word.length})}
}
