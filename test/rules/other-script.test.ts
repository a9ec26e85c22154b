import {expect, test} from 'vitest'
import {brief, findingsOn} from './site.ts'

const ENGLISH = 'The gate of the pier could not be opened at all.'

test.each([
  ['most of its sentences', 5, 5, ['zh/page.md:1 error article']],
  ['five of eleven', 5, 6, Array.from({length: 5}, (_, at) => `zh/page.md:${at * 2 + 1} error han`)],
  ['four, and nothing else', 4, 0, Array.from({length: 4}, (_, at) => `zh/page.md:${at * 2 + 1} error han`)]
])('a version in Traditional characters: %s', (_, traditional, simplified, expected) => {
  const zh = [
    ...Array.from({length: traditional}, () => '碼頭的閘門打不開。'),
    ...Array.from({length: simplified}, () => '码头的闸门打不开。')
  ]
  const en = zh.map(() => ENGLISH)
  const found = findingsOn({page: {en: `${en.join('\n\n')}\n`, zh: `${zh.join('\n\n')}\n`}}, ['script-mismatch'])
  expect(found.map(brief)).toEqual(expected)
})
