import {defineRule, type Facts} from '../rule.ts'
import {habitOf, habitsOf, type Tidings} from './shared/habit.ts'
import {editionsOf} from './structure/edition.ts'
import type {Extra} from './structure/extra.ts'

export default defineRule({
  id: 'extra-segment',
  description: 'No version has a paragraph or a sentence that the source and the others lack.',
  severity: 'error',
  messages: {
    extra: '“{{text}}” stands in {{culprit}} only.',
    more: '“{{text}}” and what follows it, {{blocks}} blocks, stand in {{culprit}} only.',
    habit: '“{{text}}” stands in {{articles}} articles of {{culprit}} only, here for the first time.'
  },
  gather(parallel, {place, ...known}): Tidings<Extra> {
    const {extra} = editionsOf(parallel, known)
    const found = extra.map(({range, ...about}) => ({...about, at: place({locale: about.culprit, range})}))
    return {locales: [...parallel.articles.keys()], found}
  },
  checkProject(all: readonly Facts<Tidings<Extra>>[], {report}) {
    const habits = habitsOf(all.map(({facts}) => facts))
    const told = new Set<string>()
    for (const {culprit, text, blocks, ...about} of all.flatMap(({facts: {found}}) => found)) {
      const key = habitOf({culprit, text})
      const articles = habits.get(key)
      if (articles === undefined) {
        if (blocks > 1) report({...about, message: 'more', args: {text, blocks, culprit}, culprit})
        else report({...about, message: 'extra', args: {text, culprit}, culprit})
      } else if (!told.has(key))
        report({...about, message: 'habit', args: {text, articles, culprit}, culprit, severity: 'note'})
      told.add(key)
    }
  }
})
