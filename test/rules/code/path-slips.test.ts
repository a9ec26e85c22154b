import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const code = (path: string) => `Open it.\n\n\`\`\`js\nopen('${path}')\n\`\`\`\n`
const told = (en: string, zh: string) =>
  findingsOn({page: {en: code(en), zh: code(zh).replace('Open it.', '打开它。')}}, ['code-mismatch']).map(brief)

test.each([
  ['/boat/dir/pier.js', '/boat/dir/piers.js'],
  ['gs://harbor/boats-cache', 'gs://harbor/boat-cache'],
  ['./boats/*.md', './boat/*.md']
])('tells a path with a slip: %s', (en, zh) => {
  expect(told(en, zh)).toEqual(['zh/page.md:4 warning word'])
})

test.each([
  ['/docs/en/pier', '/docs/zh/pier'],
  ['/boats/pier', '/boats/quay'],
  ['pier/boats', 'pier/boats']
])('leaves %s beside %s', (en, zh) => {
  expect(told(en, zh)).toEqual([])
})
