import fc from 'fast-check'
import type {BlockContent} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {toMarkdown} from '../../src/formats/markdown.ts'

const printer = unified()
  .use(remarkStringify, {bullet: '-', listItemIndent: 'one', incrementListMarker: true, rule: '-'})
  .use(remarkGfm)
  .freeze()

const blocks = (value: string): BlockContent[] => [
  {type: 'heading', depth: 2, children: [{type: 'text', value}]},
  {type: 'paragraph', children: [{type: 'text', value}]}
]

test.each([
  ['港口开放。', '## 港口开放。', '港口开放。'],
  ['The Port 2', '## The Port 2', 'The Port 2'],
  ['1. Port', '## 1. Port', '1\\. Port'],
  ['a_b_ *c*', '## a_b\\_ \\*c\\*', 'a_b\\_ \\*c\\*']
])('%j is printed so that it reads back', (value, heading, paragraph) => {
  const [one, other] = blocks(value)
  expect([toMarkdown([one!]), toMarkdown([other!])]).toEqual([heading, paragraph])
})

test('words that need no printer are what it would print', () => {
  const part = fc.constantFrom(
    'a',
    'Z',
    '港',
    'ア',
    'ー',
    'é',
    '1',
    ' ',
    '。',
    '（',
    '—',
    '.',
    '#',
    '-',
    '*',
    ':',
    '&',
    '\n',
    'www',
    'http',
    '@'
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(part, {maxLength: 9}).map(parts => parts.join('')),
        fc.string({unit: 'grapheme'})
      ),
      value => {
        for (const block of blocks(value))
          expect(toMarkdown([block])).toBe(printer.stringify({type: 'root', children: [block]}).trimEnd())
      }
    ),
    {numRuns: 1000}
  )
})
