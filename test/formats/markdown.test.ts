import fc from 'fast-check'
import type {BlockContent, PhrasingContent} from 'mdast'
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

test('links of such words are what it would print', () => {
  const words = fc.constantFrom(
    '',
    ' ',
    'a',
    '港',
    'Read in: ',
    '：',
    ' · ',
    '·',
    ': ',
    ':',
    '1',
    'a ',
    ' b',
    'http',
    '  ',
    '*',
    '-',
    '#',
    '!',
    '[',
    '1.'
  )
  const url = fc.constantFrom(
    '',
    '../zh/a.md',
    'a%20b.md',
    'a b.md',
    'a_b.md',
    'a(b).md',
    'a*b*',
    '#x',
    'http://x.example',
    'b',
    'mailto:b',
    'a~b',
    '-',
    './'
  )
  const node: fc.Arbitrary<PhrasingContent> = fc.oneof(
    words.map(value => ({type: 'text' as const, value})),
    fc.record({words, url, title: fc.constantFrom(null, 't')}).map(({words, url, title}) => ({
      type: 'link' as const,
      url,
      title,
      children: [{type: 'text' as const, value: words}]
    }))
  )
  // What reads as one text is one text in a tree.
  const isTree = (nodes: readonly PhrasingContent[]) =>
    nodes.every(({type}, at) => type !== 'text' || nodes[at + 1]?.type !== 'text')
  fc.assert(
    fc.property(fc.array(node, {maxLength: 5}).filter(isTree), children => {
      for (const block of [
        {type: 'paragraph', children},
        {type: 'heading', depth: 3, children}
      ] as BlockContent[])
        expect(toMarkdown([block])).toBe(printer.stringify({type: 'root', children: [block]}).trimEnd())
    }),
    {numRuns: 3000}
  )
})
