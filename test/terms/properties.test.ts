import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {TermMatch} from '../../src/model/index.ts'
import {compileTerms} from '../../src/terms/index.ts'
import {longest} from '../../src/terms/longest.ts'
import {buildTrie, scan} from '../../src/terms/trie.ts'
import {cpuTime} from '../cpu.ts'
import {names} from './termbase.ts'

const han = fc.array(fc.constantFrom('甲', '乙', '丙'), {minLength: 1, maxLength: 5}).map(list => list.join(''))
const hostile = fc.array(
  fc.constantFrom(
    ...['.*', '(', '[', '\\', '$&', '{{x}}', '__proto__', '\uE001', '\uE002', '😀', '\uD83D', '\uDE00', '\0', '\uFFFF'],
    ...[
      'a',
      's',
      'A',
      "'",
      ' ',
      '\n',
      '\u3000',
      '商',
      '会',
      'ー',
      'ｶ',
      'ﾞ',
      '\u3099',
      '\u0301',
      '\u200B',
      '\uDB40',
      '\uDD00'
    ]
  ),
  {maxLength: 8}
)
const text = hostile.map(parts => parts.join(''))

test('matches lie inside the text, in order, and do not overlap unless they are the same place', () => {
  fc.assert(
    fc.property(fc.array(text, {maxLength: 12}), fc.array(text, {maxLength: 8}), (terms, parts) => {
      const searched = parts.join('')
      const matches = compileTerms(names('ja', terms)).find(searched, 'ja')
      let end = 0
      let last: TermMatch['range'] | undefined
      for (const {range} of matches) {
        // A plural with a name of its own stands beside its singular.
        if (range.start === last?.start) continue
        expect(range.start).toBeGreaterThanOrEqual(end)
        expect(range.end).toBeGreaterThan(range.start)
        end = range.end
        last = range
      }
      expect(end).toBeLessThanOrEqual(searched.length)
    }),
    {numRuns: 500}
  )
})

test('a name is found in a text that is nothing else', () => {
  const findable = /^(?!\p{M}|[\uE000-\uF8FF]).*\P{M}/u
  fc.assert(
    fc.property(text, name => {
      fc.pre(findable.test(name) && !/[\uE000-\uF8FF\0\uFFFF]/.test(name) && /[a商会ｶ]/i.test(name))
      const [match] = compileTerms(names('ja', [name])).find(name, 'ja')
      expect(match?.term.text).toBe(name)
    })
  )
})

test('in Han text the same as a search of every name at every place, longest first', () => {
  fc.assert(
    fc.property(fc.uniqueArray(han, {maxLength: 8}), fc.array(han, {maxLength: 8}), (terms, parts) => {
      const searched = parts.join('')
      const matches = compileTerms(names('zh', terms)).find(searched, 'zh')
      expect(matches.map(({range: {start, end}}) => [start, end])).toEqual(naive(terms, searched))
    }),
    {numRuns: 500}
  )
})

function naive(terms: readonly string[], text: string): number[][] {
  const all = terms.flatMap(term =>
    [...text.split('').keys()].filter(at => text.startsWith(term, at)).map(at => [at, at + term.length] as const)
  )
  const taken: (readonly [number, number])[] = []
  for (const place of all.sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0]))
    if (taken.every(other => other[1] <= place[0] || other[0] >= place[1])) taken.push(place)
  return taken.sort((a, b) => a[0] - b[0]).map(([start, end]) => [start, end])
}

test('a text searched after another gives what it gives alone', () => {
  fc.assert(
    fc.property(fc.array(text, {maxLength: 6}), text, text, (terms, first, second) => {
      const finder = compileTerms(names('ja', terms))
      finder.find(first, 'ja')
      expect(finder.find(second, 'ja')).toEqual(compileTerms(names('ja', terms)).find(second, 'ja'))
    })
  )
})

test('the trie holds its keys and no others', () => {
  const key = fc.uint16Array({minLength: 1, maxLength: 4, max: 3})
  fc.assert(
    fc.property(fc.array(key, {maxLength: 20}), key, (keys, other) => {
      const distinct = [...new Map(keys.map(units => [units.join(), units])).values()]
      const trie = buildTrie(distinct)
      const numberOf = (units: Uint16Array) => {
        let number = -1
        const begins = Int32Array.from(units.keys())
        const folded = {units, starts: begins, length: units.length, begins, count: units.length}
        scan(trie, folded, (start, end, key) => {
          if (start === 0 && end === units.length) number = key
        })
        return number
      }
      expect(distinct.map(numberOf)).toEqual([...distinct.keys()])
      expect(numberOf(other)).toBe(distinct.findIndex(units => units.join() === other.join()))
    })
  )
})

test('long clusters and long texts take linear time', () => {
  const searched = '甲'.repeat(40_000)
  const terms = Array.from({length: 8}, (_, index) => '甲'.repeat(index + 2))
  const find = () => {
    const matches = compileTerms(names('zh', terms)).find(searched, 'zh')
    expect(matches).toHaveLength(Math.ceil(searched.length / 9))
  }
  expect(cpuTime(find)).toBeLessThan(5000)
  expect(longest([])).toEqual([])
})
