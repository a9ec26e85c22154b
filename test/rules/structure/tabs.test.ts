import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const group = (names: readonly string[], mark: (name: string) => string) =>
  names.map(name => `\`\`\`sh ${mark(name)}\n$ ${name} add crane\n\`\`\``).join('\n\n')
const told = (mark: (name: string) => string) => {
  const [here, there] = [
    ['npm', 'pnpm', 'yarn'],
    ['pnpm', 'npm', 'yarn']
  ].map(names => group(names, mark))
  const [en, zh] = [`The crane.\n\n${here}\n\nThe lamp.\n`, `起重机。\n\n${there}\n\n灯。\n`]
  return findingsOn({page: {en, zh}}, ['structure-mismatch']).map(brief)
}

test('tabs in another order are a warning, code in another order is an error', () => {
  expect(told(name => `[${name}]`)).toEqual([expect.stringMatching(/ warning moved$/)])
  expect(told(() => '')).toEqual([expect.stringMatching(/ error moved$/)])
})
