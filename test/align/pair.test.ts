import {expect, test} from 'vitest'
import {couplings, wordBook} from '../../src/align/couplings.ts'
import {lexicon} from '../../src/align/lexicon.ts'
import {readSides} from '../../src/align/sentences.ts'
import {index} from '../../src/align/vocabulary.ts'

const COUNT = 24
const sides = readSides(
  {
    en: Array.from(
      {length: COUNT},
      (_, at) => `Ship ${at} of the harbour carries ${at % 5} guests and the mayor of Port ${at % 7}.`
    ),
    zh: Array.from({length: COUNT}, (_, at) => `港口的第${at}艘船载有${at % 5}位客人和第${at % 7}港的市长。`)
  },
  {lexicon: lexicon()}
)
const fresh = () => couplings(index(sides), {words: wordBook(lexicon()), chunk: 4}).pairOf(0, 1).score
const spans = [1, 2, 3].flatMap(size => Array.from({length: COUNT + 1 - size}, (_, start) => ({start, size})))
const beads = spans.flatMap(a => spans.flatMap(b => (a.size + b.size <= 4 ? [{a, b}] : [])))

test('scores a bead alike whatever was asked before', () => {
  const [forth, back] = [fresh(), fresh()]
  const scores = beads.map(({a, b}) => forth(a, b))
  const others = [...beads].reverse().map(({a, b}) => back(a, b))
  expect(scores.every(Number.isFinite)).toBe(true)
  expect(others.reverse()).toEqual(scores)
})

test('scores no bead that has no prior', () => {
  expect(fresh()({start: 0, size: 2}, {start: 0, size: 3})).toBe(Number.NEGATIVE_INFINITY)
  expect(fresh()({start: 0, size: 0}, {start: 0, size: 0})).toBe(0)
})
