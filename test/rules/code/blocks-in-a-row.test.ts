import {expect, test} from 'vitest'
import type {Block, BlockGroup} from '../../../src/model/index.ts'
import {codePairs} from '../../../src/rules/code/faulty-block.ts'

const block = (kind: Block['kind'], value: string): Block =>
  ({
    kind,
    range: {start: 0, end: 0},
    parents: [],
    segments: [],
    value
  }) as never

const pairs = (own: readonly Block[], others: readonly Block[]) =>
  codePairs(
    {
      variants: new Map([
        ['en', others],
        ['zh', own]
      ])
    } as unknown as BlockGroup,
    'zh',
    'en'
  ).map(pair => pair.map(({value}) => value))

const code = (value: string) => block('code', value)

test.each([
  [
    'blocks in a row by their place',
    [code('a'), code('')],
    [code('a'), code('b')],
    [
      ['a', 'a'],
      ['', 'b']
    ]
  ],
  ['of another number of blocks, the first', [code('a')], [code('a'), code('b')], [['a', 'a']]],
  ['a paragraph is none', [block('paragraph', 'a'), code('b')], [code('a'), code('b')], [['b', 'b']]],
  ['nothing here', [], [code('a')], []]
])('compares %s', (_, own, others, expected) => expect(pairs(own, others)).toEqual(expected))
