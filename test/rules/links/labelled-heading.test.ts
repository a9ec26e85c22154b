import {expect, test} from 'vitest'
import {brief, findingsOn} from '../site.ts'

const page = (entries: readonly (readonly [string, string])[], names: readonly string[]) =>
  [entries.map(([text, id]) => `- [${text}](#${id})`).join('\n'), ...names.map(name => `## ${name}\n\n${name}`)].join(
    '\n\n'
  )
const EN = page(
  [
    ['Pier', 'pier'],
    ['Crane', 'crane']
  ],
  ['Pier', 'Crane', 'Lamp']
)
// Another outline than that of the source: places cannot be counted.
const told = (...entries: readonly (readonly [string, string])[]) =>
  findingsOn({page: {en: EN, zh: page(entries, ['码头', '起重机'])}}, ['link-fragment']).map(brief)

test('an entry that leads to another heading than it is called by is told', () => {
  expect(told(['码头', '起重机'], ['起重机', '起重机'])).toEqual(['zh/page.md:1 warning other'])
})

test('one that leads to its own, or is called otherwise, is not', () => {
  expect(told(['码头', '码头'], ['起重机', '起重机'])).toEqual([])
  expect(told(['旧码头', '起重机'], ['起重机', '起重机'])).toEqual([])
})
