import {expect, test} from 'vitest'
import {RULE_HEADS} from '../../src/messages/rule-heads.ts'
import {rules} from '../../src/rules/index.ts'

test.each(['zh', 'ja'] as const)('every rule has its sentence in %s, and nothing else has', lang => {
  expect(Object.keys(RULE_HEADS[lang]).sort()).toEqual(rules.map(({id}) => id).sort())
})
