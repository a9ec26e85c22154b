import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const told = (en: string, zh: string, lang = 'js') => {
  const block = (code: string) => `\`\`\`${lang}\n${code}\n\`\`\``
  return findingsOn({page: {en: `The crane.\n\n${block(en)}`, zh: `起重机。\n\n${block(zh)}`}}, ['code-mismatch']).map(
    brief
  )
}
const EN = "crane({\n  'a': 1, // lift\n  'b': 2,\n})\n  .lift('pier')"

test('a program with its lines broken elsewhere is the same', () => {
  expect(told(EN, "crane({'a': 1, // 吊起\n  'b': 2}).lift('pier')")).toEqual([])
})

test.each([
  ['another value', "crane({'a': 1, 'b': 3}).lift('pier')", 'js'],
  ['a line that is gone', "crane({'a': 1}).lift('pier')", 'js'],
  ['lines that count', 'crane pier lift', 'sh']
])('tells %s', (_, zh, lang) => {
  expect(told(lang === 'sh' ? 'crane pier\nlift' : EN, zh, lang)).not.toEqual([])
})
