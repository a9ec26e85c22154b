import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Match, matching} from '../../src/sync/matching.ts'

const letters = (text: string) => text.split('')
const isRising = (pairs: readonly Match[]) =>
  pairs.every(([x, y], at) => at === 0 || (x > pairs[at - 1]![0] && y > pairs[at - 1]![1]))

describe('equal items in order', () => {
  test.each([
    ['nothing', '', '', ''],
    ['nothing in common', 'abc', 'xyz', ''],
    ['the same', 'abc', 'abc', 'abc'],
    ['one more', 'abc', 'abxc', 'abc'],
    ['one less', 'abxc', 'abc', 'abc'],
    ['one other', 'abc', 'axc', 'ac'],
    ['two that changed places', 'abcd', 'acbd', 'abd'],
    ['what occurs twice', 'aXbXc', 'aXXc', 'aXXc'],
    ['only what occurs twice', 'pxyxyq', 'ryxyxs', 'xyx']
  ])('%s', (_, a, b, common) => {
    const found = matching(letters(a), letters(b))
    expect(found.map(([x]) => a[x]).join('')).toHaveLength(common.length)
    expect(found.every(([x, y]) => a[x] === b[y])).toBe(true)
    expect(isRising(found)).toBe(true)
  })

  test('are pairs of equal items, each once', () => {
    const some = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), {maxLength: 40})
    fc.assert(
      fc.property(some, some, (a, b) => {
        const found = matching(a, b)
        expect(found.every(([x, y]) => a[x] === b[y])).toBe(true)
        expect(isRising(found)).toBe(true)
      })
    )
  })

  test('of long texts in which everything occurs twice and more', () => {
    const items = Array.from({length: 2200}, (_, at) => `${at % 1100}`)
    const [a, b] = [
      ['first', ...items, 'a'],
      ['other', ...items.slice(3), 'b']
    ]
    const found = matching(a, b)
    expect(found.length).toBeGreaterThanOrEqual(items.length / 2)
    expect(found.every(([x, y]) => a[x] === b[y])).toBe(true)
    expect(isRising(found)).toBe(true)
  })
})
