import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {applyFixes, compatible} from '../../src/fix/apply.ts'
import {mend} from '../../src/fix/index.ts'
import {InputError} from '../../src/input-error.ts'
import type {Finding} from '../../src/model/index.ts'
import type {Source} from '../../src/pipeline.ts'

const source = (text: string): Source => ({path: 'page', locale: 'en', file: 'en/page.md', text})

/** Finds every `wrong` and wants `right` in its place. */
function finder(wrong: string, right: string, rule = 'sample') {
  return ([first]: readonly Source[]): Finding[] => {
    const {file, text, locale} = first!
    return [...text.matchAll(new RegExp(wrong.replace('.', '\\.'), 'g'))].map(({0: seen, index}) => {
      const range = {start: index, end: index + seen.length}
      const position = {line: 1, column: index + 1}
      return {
        rule,
        message: 'seen',
        args: {seen},
        severity: 'error',
        location: {locale, file, range, start: position, end: position},
        related: [],
        fix: {file, range, text: right}
      } as const
    })
  }
}

describe('mend', () => {
  test('applies what is safe', () => {
    const {sources, applied, refused} = mend([source('a b a')], finder('a', 'c'))
    expect(sources[0]!.text).toBe('c b c')
    expect([applied.length, refused.length]).toEqual([2, 0])
  })

  test('of overlapping ones the second comes in the next round, and a second run changes nothing', () => {
    const find = (sources: readonly Source[]) => [...finder('a.', 'b.')(sources), ...finder('.c', '.d')(sources)]
    const once = mend([source('a.c')], sources => find(sources).slice(0, 2)).sources
    expect(once[0]!.text).toBe('b.d')
    expect(mend(once, find)).toEqual({sources: once, applied: [], refused: []})
  })

  test('makes no change that brings another finding', () => {
    const find = (sources: readonly Source[]) => [
      ...finder('a', 'b', 'one')(sources),
      ...finder('bb', 'bb', 'two')(sources)
    ]
    const {sources, applied, refused} = mend([source('ab a')], find)
    expect(sources[0]!.text).toBe('ab b')
    expect([applied.length, refused.length]).toEqual([1, 1])
  })

  test('makes no change after which the file cannot be read', () => {
    const find = (sources: readonly Source[]) => {
      if (sources[0]!.text.includes('!')) throw new InputError('mdx.syntax', {path: 'x'})
      return finder('a', '!')(sources)
    }
    expect(mend([source('a')], find).sources[0]!.text).toBe('a')
  })

  describe('with a finding that quotes the words around the fix', () => {
    /** Says the whole text of the page from a place in it, and has no fix. */
    const quoting =
      (at: (text: string) => number, rule = 'quoting') =>
      ([first]: readonly Source[]): Finding[] => {
        const {file, text, locale} = first!
        const start = at(text)
        const [range, position] = [
          {start, end: text.length},
          {line: 1, column: start + 1}
        ]
        const location = {locale, file, range, start: position, end: position}
        return [{rule, message: 'said', args: {text}, severity: 'error', location, related: []}]
      }
    const both = (other: (sources: readonly Source[]) => Finding[], rule?: string) => (sources: readonly Source[]) => [
      ...finder('wrong', 'right!', rule)(sources),
      ...other(sources)
    ]

    test.each<[string, (text: string) => number]>([
      ['at the beginning of the page', () => 0],
      ['right behind the fix', text => text.indexOf(' and')],
      ['at the end of the page', text => text.length]
    ])('%s: the fix is made', (_, at) => {
      const {sources, refused} = mend([source('a wrong and b wrong')], both(quoting(at)))
      expect([sources[0]!.text, refused]).toEqual(['a right! and b right!', []])
    })

    test.each<[string, (text: string) => number]>([
      ['at another place afterwards', text => (text.includes('wrong') ? 0 : 1)],
      ['inside what was taken away', text => (text.includes('wrong') ? 4 : 5)]
    ])('%s: it is another finding, and the fix is refused', (_, at) => {
      const {sources, refused} = mend([source('a wrong one')], both(quoting(at)))
      expect([sources[0]!.text, refused.length]).toEqual(['a wrong one', 1])
    })

    test('of another rule afterwards: the fix is refused', () => {
      const find = (sources: readonly Source[]) =>
        both(quoting(() => 0, sources[0]!.text.includes('wrong') ? 'one' : 'two'))(sources)
      expect(mend([source('a wrong one')], find).sources[0]!.text).toBe('a wrong one')
    })
  })

  test('a fix that does not help is refused, and ends', () => {
    const {sources, refused} = mend([source('a')], finder('a', 'a'))
    expect([sources[0]!.text, refused.length]).toEqual(['a', 1])
  })
})

test('fixes that overlap: the first is kept', () => {
  const [first, second] = [...finder('ab', 'x')([source('abc')]), ...finder('bc', 'y')([source('abc')])]
  expect(compatible([second!, first!])).toEqual([first])
})

test('whatever the fixes, those kept never overlap and change nothing else', () => {
  const range = fc.tuple(fc.nat(20), fc.nat(5)).map(([start, length]) => ({start, end: start + length}))
  fc.assert(
    fc.property(fc.array(range, {maxLength: 8}), ranges => {
      const text = 'abcdefghijklmnopqrstuvwxyz'
      const findings = ranges.map(range => ({fix: {file: 'f', range, text: ''}}) as Finding)
      const kept = compatible(findings).map(({fix}) => fix!)
      const removed = kept.reduce((sum, {range}) => sum + range.end - range.start, 0)
      expect(applyFixes(text, kept)).toHaveLength(text.length - removed)
    })
  )
})
