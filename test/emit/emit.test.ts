import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {emit} from '../../src/emit/index.ts'
import {InputError} from '../../src/input-error.ts'
import {article, segmentsOf} from '../article.ts'
import {markdown} from '../markdown.ts'

const rewrite = (text: string, write: (old: string) => string, at = 0) => {
  const read = article(text)
  const segment = segmentsOf(read)[at]!
  return emit(read, [{segment, text: write(segment.text)}])
}

describe('bytes', () => {
  test('without edits every byte stays', () => {
    fc.assert(
      fc.property(markdown, text => {
        let read: ReturnType<typeof article>
        try {
          read = article(text)
        } catch {
          return
        }
        expect(emit(read)).toBe(text)
      }),
      {numRuns: 500}
    )
  })

  test('an edit changes its own lines only', () => {
    const text = '# A  \n\n* one\n* two\n\n\n+ three\n'
    expect(rewrite(text, () => 'deux', 2)).toBe('# A  \n\n* one\n* deux\n\n\n+ three\n')
  })

  test('an edit is written or refused, never half right', () => {
    fc.assert(
      fc.property(markdown, fc.string(), fc.nat(), (text, added, pick) => {
        let read: ReturnType<typeof article>
        try {
          read = article(text)
        } catch {
          return
        }
        const segments = segmentsOf(read)
        if (segments.length === 0) return
        const segment = segments[pick % segments.length]!
        const wanted = segment.text + added.replaceAll(/[\uE000-\uF8FF]/g, '')
        try {
          const again = segmentsOf(article(emit(read, [{segment, text: wanted}])))
          // The guard may have moved marks inside brackets.
          const bare = (value: string) => value.replaceAll(/[\s\u200B\uE000-\uF8FF]+/g, '').replaceAll('\0', '\uFFFD')
          expect(again).toHaveLength(segments.length)
          expect(bare(again[pick % segments.length]!.text)).toBe(bare(wanted))
        } catch (error) {
          if (!(error instanceof InputError)) throw error
        }
      }),
      {numRuns: 500}
    )
  })
})

test.each(['# \u3000\n', '# a\n', 'a\n'])('blanks alone are refused as the text of %j', text => {
  expect(() => rewrite(text, () => '\u3000 ')).toThrow(InputError)
})

test('blanks around a text are no reason to refuse it', () => {
  expect(rewrite('# a\n', () => ' b ')).toBe('# b\n')
})

describe('new text', () => {
  test.each([
    ['keeps its codes', 'a *b* c', (old: string) => old.replace('b', 'x'), 'a *x* c'],
    ['moves its codes', '*b* and `c`', (old: string) => `${old.slice(-1)} or ${old.slice(0, 3)}`, '`c` or *b*'],
    ['is escaped', 'text', () => '# *a* [b](c) <d>', '\\# \\*a\\* \\[b]\\(c) \\<d>'],
    ['is escaped as a number', 'text', () => '1. a', '1\\. a'],
    ['is escaped in a cell', '| a |\n| - |\n| b |', () => 'a|b', '| a\\|b |\n| - |\n| b |'],
    ['stays in a heading', '# a', () => '# b', '# # b'],
    ['keeps double quotes', '---\ntitle: "a"\n---\n', () => 'say "b"', '---\ntitle: "say \\"b\\""\n---\n'],
    ['keeps single quotes', "---\ntitle: 'a'\n---\n", () => "it's", "---\ntitle: 'it''s'\n---\n"],
    ['is quoted when it must be', '---\ntitle: a\n---\n', () => 'b: c', '---\ntitle: "b: c"\n---\n']
  ])('%s', (_, text, write, expected) => {
    expect(rewrite(text, write)).toBe(expected)
  })

  test.each([
    ['a lost code', 'a *b* c', () => 'a b c', 'emit.codes'],
    ['a doubled code', 'a `b`', (old: string) => old + old.at(-1), 'emit.codes'],
    ['a literal that cannot hold it', "+++\ntitle = 'a'\n+++\n", () => "it's", 'emit.codes']
  ])('%s is refused with its place', (_, text, write, code) => {
    expect(() => rewrite(text, write)).toThrow(expect.objectContaining({code, position: expect.anything()}))
  })

  test('a text that would change the structure is refused', () => {
    expect(() => rewrite('a\n\nb', () => '', 1)).toThrow(
      expect.objectContaining({code: 'emit.structure', position: {line: 3, column: 1}})
    )
  })
})
