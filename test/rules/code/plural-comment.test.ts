import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const told = (en: string, zh: string) => {
  const block = (line: string) => `\`\`\`sh\n${line}\nopen 4\nclose 5\n\`\`\``
  return findingsOn({page: {en: block(en), zh: block(zh)}}, ['code-mismatch']).map(brief)
}

test('a plural is no slip, whatever its capitals', () => {
  expect(told('# Dock lampposts', '# Dock Lamppost')).toEqual([])
  expect(told('# Dock lampposts', '# Dock lamppots')).toEqual(['zh/page.md:2 error word'])
})
