import {describe, expect, test} from 'vitest'
import {readable} from '../../../src/formats/memory-text.ts'
import type {MemoryText} from '../../../src/model/index.ts'
import {withCodes} from '../../../src/sync/draft/codes.ts'

const link = (text: string, target: string): MemoryText => ({text, codes: {'<1>': '[', '</1>': `](${target})`}})
const code = (text: string, ...codes: readonly string[]): MemoryText => ({
  text,
  codes: Object.fromEntries(codes.map((data, at) => [`<${at + 1}/>`, data]))
})

describe('codes of a draft', () => {
  test.each<[string, MemoryText, MemoryText, MemoryText, string]>([
    [
      'a link',
      link('see <1>it</1>', '/a'),
      link('see <1>it</1>', '/b'),
      link('<1>それ</1>を参照', '/a'),
      '[それ](/b)を参照'
    ],
    [
      'a link into the language',
      link('see <1>it</1>', '/en/a'),
      link('see <1>it</1>', '/en/b'),
      link('<1>それ</1>', '/ja/a'),
      '[それ](/ja/b)'
    ],
    [
      'code that stands elsewhere in the translation',
      code('run <1/>, then <2/>', '`a`', '`b`'),
      code('run <1/>, then <2/>', '`a`', '`c`'),
      code('<1/>の前に<2/>', '`b`', '`a`'),
      '`c`の前に`a`'
    ],
    [
      'code that stands there twice',
      code('<1/> or <2/>', '`a`', '`a`'),
      code('<1/> or <2/>', '`c`', '`c`'),
      code('<1/>か<2/>', '`a`', '`a`'),
      '`c`か`c`'
    ],
    ['nothing', code('<1/>', '`a`'), code('<1/>', '`a`'), code('<1/>だ', '`a`'), '`a`だ']
  ])('%s', (_, was, now, target, expected) => {
    const result = withCodes({was, now, target})
    expect(readable(result.target)).toBe(expected)
    expect(result.isWhole).toBe(true)
  })

  test.each<[string, MemoryText, MemoryText, MemoryText, string]>([
    ['another number of them', code('<1/>', '`a`'), code('<1/> <2/>', '`b`', '`c`'), code('<1/>だ', '`a`'), '`a`だ'],
    ['the translation has its own', code('<1/>', '`a`'), code('<1/>', '`b`'), code('<1/>だ', '`x`'), '`x`だ'],
    [
      'one that became two',
      code('<1/> or <2/>', '`a`', '`a`'),
      code('<1/> or <2/>', '`a`', '`c`'),
      code('<1/>か<2/>', '`a`', '`a`'),
      '`a`か`a`'
    ]
  ])('are left where there is %s', (_, was, now, target, expected) => {
    const result = withCodes({was, now, target})
    expect(readable(result.target)).toBe(expected)
    expect(result.isWhole).toBe(false)
  })
})
