import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const told = (en: string, zh: string) => findingsOn({page: {en, zh}}, ['code-mismatch']).map(brief)

test.each([
  [
    'a button beside another label',
    'Choose `Always lift the crane` and press `OK`.',
    '选中`始终吊起`，然后单击`确定`。'
  ],
  ['a label with its original in brackets', 'Press `▶ Lift` at the crane.', '在起重机旁单击`▶ 吊起（Lift）`。'],
  ['what stands for something', 'Put the name of the pier for `this-is-you`.', '把`你的用户名`换成码头的名称。']
])('leaves %s', (_, en, zh) => expect(told(en, zh)).toEqual([]))

test.each([
  ['a state of capitals', 'The crane is `STALE` now.', '起重机现在是`陈旧`。'],
  ['a value by itself', 'Set the crane to `Lifted` now.', '现在把起重机设为`确定`。'],
  ['another gloss', 'Press `▶ Lift` at the crane.', '在起重机旁单击`▶ 吊起（Lower）`。'],
  ['a name', 'Start the crane with `lift-crane` now.', '现在用`吊起`启动起重机。']
])('tells %s', (_, en, zh) => expect(told(en, zh)).toHaveLength(1))

test.each([
  ['a word that a page may show', 'The crane is `Stale` now.', '起重机现在是`陈旧`。', 'warning'],
  ['a value of a program', 'The crane is `stale` now.', '起重机现在是`陈旧`。', 'error']
])('is sure of a value, not of %s', (_, en, zh, severity) =>
  expect(told(en, zh)).toEqual([`zh/page.md:1 ${severity} changed`])
)
