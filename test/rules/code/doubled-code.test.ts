import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const told = (en: string, zh: string) => findingsOn({page: {en, zh}}, ['duplicated-text']).map(brief)
const code = (info: string) => `\`\`\`${info}\nimport { pier } from 'pier'\n\`\`\``

test.each([
  ['twice in one language', 'js', 'js', 1],
  ['in two languages', 'ts', 'js', 0],
  ['in two files', 'js title="a.js"', 'js title="b.js"', 0]
])('a block of code %s', (_, first, second, count) =>
  expect(told(`Load it.\n\n${code(first)}`, `加载它。\n\n${code(first)}\n\n${code(second)}`)).toHaveLength(count)
)
