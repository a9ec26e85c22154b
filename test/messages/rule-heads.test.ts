import {expect, test} from 'vitest'
import {RULE_HEADS} from '../../src/messages/rule-heads.ts'
import {rules} from '../../src/rules/index.ts'
import {call, inFolder} from '../scenario.ts'

test.each(['zh', 'ja'] as const)('every rule has its sentence in %s, and nothing else has', lang => {
  expect(Object.keys(RULE_HEADS[lang]).sort()).toEqual(rules.map(({id}) => id).sort())
})

test('explain begins in the language of the reader, and says where English begins', async () => {
  const {stdout, status} = await inFolder(new Map(), root =>
    call(['explain', 'weekday-mismatch', '--lang', 'ja'], root)
  )
  const [head] = stdout.split('以下は英語の説明です。')
  expect(status).toBe(0)
  expect(head).toContain('日付に添えた曜日は暦と合う。')
  expect(head).toContain('- 「…」とありますが、… は「…」です。')
  expect(stdout).toContain('The weekday beside a date is the one the date falls on.')
})
