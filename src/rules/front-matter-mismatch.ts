import {defineRule} from '../rule.ts'
import {fieldHabits, type Habit} from './front-matter/field-habit.ts'
import {gather} from './front-matter/gather.ts'
import {faultOf} from './front-matter/judge.ts'
import type {Gathered} from './front-matter/pairing.ts'
import {groupBy} from './shared/group-by.ts'

export default defineRule({
  id: 'front-matter-mismatch',
  description:
    'The front matter of every version has the fields of the source, with the same types and the same values for machines.',
  severity: 'error',
  messages: {
    missing: 'The field “{{key}}” of {{source}} is missing here.',
    added: 'The field “{{key}}” is here but not in {{source}}.',
    renamed: 'The field is called “{{found}}”, expected “{{key}}” as in {{source}}.',
    type: '“{{key}}” is {{found}} here, expected {{expected}} as in {{source}}.',
    value: '“{{key}}” is “{{found}}” here, expected “{{expected}}” as in {{source}}.',
    untranslated: '“{{text}}” in the field “{{key}}” is left as in {{source}}.',
    habit:
      'The field “{{key}}” is left as in {{source}} in {{articles}} articles of {{culprit}}, here for the first time.'
  },
  gather,
  checkProject(facts: readonly {readonly facts: Gathered}[], {report}) {
    const source = facts[0]?.facts.source ?? ''
    const added = groupBy(
      facts.flatMap(({facts}) => facts.added),
      ({locale, key}) => `${locale} ${key}`
    )
    for (const [{locale, key, at}, ...others] of added.values())
      report({
        message: 'added',
        args: {key, source},
        at,
        repeats: others.map(({at}) => at),
        culprit: locale,
        severity: 'warning'
      })
    const habitsOf = fieldHabits(facts.flatMap(({facts}) => facts.pairs))
    const told = new Set<Habit>()
    for (const {facts: own} of facts)
      for (const pair of own.pairs) {
        const fault = faultOf(pair, habitsOf(pair))
        if (!fault || (fault.habit && told.has(fault.habit))) continue
        if (fault.habit) told.add(fault.habit)
        const {locale, key, at, there} = pair
        const {message, says, severity} = fault
        report({
          message,
          args: {key, ...says, source: own.source},
          at,
          related: [there],
          culprit: locale,
          ...(severity && {severity})
        })
      }
  }
})
