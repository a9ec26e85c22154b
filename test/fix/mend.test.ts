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
