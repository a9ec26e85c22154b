import fc from 'fast-check'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {describe, expect, test} from 'vitest'
import {canClose, canOpen, classOf, mayClose} from '../../src/emit/flanking.ts'

test.each([
  ['', 'blank'],
  [' ', 'blank'],
  ['\u3000', 'blank'],
  ['\n', 'blank'],
  ['a', 'letter'],
  ['港', 'letter'],
  ['1', 'letter'],
  ['。', 'punctuation'],
  ['「', 'punctuation'],
  ['*', 'punctuation'],
  ['€', 'punctuation'],
  ['😀', 'punctuation']
])('%j is %s', (character, kind) => {
  expect(classOf(character)).toBe(kind)
})

describe('a run of marks', () => {
  // CommonMark 0.31, section 6.2: before, mark, after, opens, closes.
  test.each([
    ['', '*', 'a', true, false],
    [' ', '*', 'a', true, false],
    [' ', '*', ' ', false, false],
    ['a', '*', '"', false, true],
    ['a', '*', 'b', true, true],
    ['5', '*', '6', true, true],
    ['a', '_', 'b', false, false],
    ['港', '_', '湾', false, false],
    ['(', '_', 'b', true, false],
    ['a', '_', ')', false, true],
    ['-', '_', '(', true, true],
    ['は', '**', '「', false, true],
    ['」', '**', 'は', true, false],
    ['。', '**', '', false, true],
    ['a', '~', 'b', true, true]
  ])('%j %s %j', (before, mark, after, isOpening, isClosing) => {
    expect(canOpen(mark, before, after)).toBe(isOpening)
    expect(canClose(mark, before, after)).toBe(isClosing)
  })

  test('beside a symbol that is a letter to some readers does only what it does for all', () => {
    expect(canOpen('*', 'a', '😀')).toBe(false)
    expect(canClose('*', '😀', 'a')).toBe(false)
    expect(mayClose('*', '😀', 'a')).toBe(true)
    expect(mayClose('*', '。', 'a')).toBe(false)
  })

  test('is what the reference parser reads', () => {
    const edge = fc.constantFrom('', ' ', 'a', '港', '。', '(', ')', '1', '」')
    fc.assert(
      fc.property(
        fc.constantFrom('*', '_'),
        edge,
        edge,
        fc.constantFrom('x', '。', '('),
        (mark, before, after, inner) => {
          const [paragraph] = fromMarkdown(`a${before}${mark}${inner}${mark}${after}`).children
          const isRead = paragraph?.type === 'paragraph' && paragraph.children.some(({type}) => type === 'emphasis')
          const left = before === '' ? 'a' : before
          // Two runs that can both do either never fail to meet here: they have the same length.
          expect(canOpen(mark, left, inner) && canClose(mark, inner, after)).toBe(isRead)
        }
      )
    )
  })
})
