import {expect, test} from 'vitest'
import {ROLES} from '../../../src/rules/data/marks.ts'

/** Where a role finds its mark in a text, as `mark@offset`. */
function found(language: string, name: string, text: string): string[] {
  const {regex} = ROLES[language]!.find(role => role.name === name)!
  return [...text.matchAll(regex)].map(({0: mark, index}) => `${mark}@${index}`)
}

test.each([
  ['zh', 'comma', '好,很好，真好, x', [',@1', '，@4', ',@7']],
  ['zh', 'comma', 'a, b，c', []],
  ['zh', 'comma', '（好）,好', [',@3']],
  ['zh', 'comma', '好)」』,好', []],
  ['zh', 'comma', '好\uE000, \uE001,', [',@2']],
  ['zh', 'comma', '好,中.com', [',@1']],
  ['zh', 'comma', ',好', []],
  ['zh', 'stop', '好.', ['.@1']],
  ['zh', 'stop', '好...', []],
  ['zh', 'stop', '好。。', []],
  ['zh', 'stop', '好。好．', ['。@1', '．@3']],
  ['zh', 'stop', '中.com', []],
  ['zh', 'colon', '好:好：http', [':@1']],
  ['zh', 'colon', '好：： ', []],
  ['zh', 'semicolon', '好;好； x', [';@1', '；@3']],
  ['ja', 'question', 'はい?はい？ Yes?', ['?@2', '？@5']],
  ['ja', 'exclamation', '𠮷!', ['!@2']],
  ['ja', 'comma', 'はい、「はい」、x', ['、@2', '、@7']],
  ['zh', 'comma', '首先，GraphQL, ok', ['，@2']],
  ['ja', 'brackets', 'はい(はい)（x）', ['(@2']],
  ['zh', 'ellipsis', '好...好....a...', ['...@1', '....@5']],
  ['zh', 'ellipsis', 'か...・・', ['・・@4']],
  ['ja', 'ellipsis', 'か...ー....・・', ['...@1', '....@5']],
  ['ja', 'ellipsis', '…⋯⋯。。。', ['…@0', '⋯⋯@1', '。。。@3']]
])('%s %s in %j', (language, name, text, marks) => {
  expect(found(language, name, text)).toEqual(marks)
})
