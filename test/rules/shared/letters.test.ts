import {expect, test} from 'vitest'
import type {InlineCode, Segment} from '../../../src/model/index.ts'
import {isCitation} from '../../../src/rules/english/citation.ts'
import {legible, plain} from '../../../src/rules/shared/letters.ts'

/** A segment of which only the text and what is given of its codes is looked at. */
function segment(text: string, ...codes: readonly Partial<InlineCode>[]): Segment {
  return {text, codes} as unknown as Segment
}

test.each([
  ['Say nothing.', [], 'Say nothing.'],
  ['Run \uE000 now', [{at: 4, kind: 'inlineCode', value: 'npm'}], 'Run npm now'],
  [
    '🚀 \uE000\uE001',
    [
      {at: 3, kind: 'inlineCode', value: 'a'},
      {at: 4, kind: 'break'}
    ],
    '🚀 a'
  ],
  [
    '\uE000bold\uE001',
    [
      {at: 0, kind: 'strong'},
      {at: 5, kind: 'strong'}
    ],
    'bold'
  ],
  ['\uE000', [{at: 0, kind: 'inlineCode', value: '\uE005'}], '\uE005'],
  ['stray \uE000', [], 'stray ']
] as const)('%j is read as %j with its code', (text, codes, read) => {
  expect(legible(segment(text, ...codes))).toBe(read)
})

test('the plain text has no code', () => {
  expect(plain({text: '\uE000🚀\uE001 up'})).toBe('🚀 up')
})

/** The codes of a link around a text from an offset. */
const link = (target: string, start = 0, end = start + 3) =>
  [
    {at: start, kind: 'link', role: 'open', target},
    {at: end, kind: 'link', role: 'close', target}
  ] as const

test.each([
  ['\uE000It\uE001', link('https://example.com/a'), true],
  ['\uE000It\uE001', link('//example.com/a'), true],
  ['\uE000It\uE001', link('HTTP://example.com/a'), true],
  ['\uE000It\uE001.', link('https://example.com/a'), true],
  ['\uE000It\uE001 is', link('https://example.com/a'), false],
  ['\uE000It\uE001', link('/a'), false],
  ['\uE000It\uE001', link('#a'), false],
  ['🚀\uE000A\uE001', link('https://example.com/a', 2, 4), true],
  ['It is', [], false],
  ['', [], false],
  ['\uE000!?\uE001', link('https://example.com/a'), false],
  // Those who wrote it, behind a dash or “by”, and links that are text inside HTML.
  ['— Ada Moss & Ben Reed, \uE000It\uE001', link('https://example.com/a', 23), true],
  ['— @moss-ada, ["It", a film](https://example.com/a)', [], true],
  ['\uE000It\uE001 (2021) by Ada van der Moss', link('https://example.com/a'), true],
  ['— and so we said, \uE000It\uE001', link('https://example.com/a', 18), false],
  ['Read \uE000It\uE001', link('https://example.com/a', 5), false],
  ['Read ["It"](https://example.com/a)', [], false],
  ['["It"](/a)', [], false],
  ['\uE000It\uE001 by Tuesday we will land', link('https://example.com/a'), false]
] as const)('%j with %j is the title of a page elsewhere: %j', (text, codes, is) => {
  expect(isCitation(segment(text, ...codes))).toBe(is)
})
