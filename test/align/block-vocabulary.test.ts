import {describe, expect, test} from 'vitest'
import {blockVocabulary} from '../../src/align/block-vocabulary.ts'
import {readSentences} from '../../src/align/blocks.ts'
import {counted} from '../../src/align/counted.ts'
import {lexicon} from '../../src/align/lexicon.ts'
import {numbering} from '../../src/align/numbering.ts'
import {index} from '../../src/align/vocabulary.ts'
import {parse} from '../../src/parse/index.ts'
import {segment} from '../../src/segment/index.ts'

const TEXT = '# Visits\n\nSony met 12 guests. Sony met 12 hosts in 2019.\n\n```js\nlet guests = 12\n```\n'
const article = segment(parse(TEXT, {path: 'visits.md', locale: 'en', file: 'content/en/visits.md'}))
const sentences = index([readSentences(article, {lexicon: lexicon()})])
const {keys, sides} = blockVocabulary([article.blocks], sentences)
const [side] = sides

/** What a unit holds, and how often. */
const told = (unit: number) => {
  const {keys: numbers, keyCounts} = side!.units[unit]!
  return Object.fromEntries([...numbers].map((key, at) => [keys.names[key]!, keyCounts[at]!]))
}

describe('blocks as units', () => {
  test('are as long as their sentences, and a block of code as its text', () => {
    const [, first, second] = sentences.sides[0]!.units
    expect(side!.units).toHaveLength(article.blocks.length)
    expect(side!.units[1]!.length).toBeCloseTo(first!.length + second!.length)
    expect(side!.units[2]!.length).toBe('let guests = 12'.length)
  })

  test('hold what their sentences hold, as often as all of them together', () => {
    expect(told(1)).toMatchObject({'w:sony': 2, 'n:12': 2, 'n:2019': 1, 'k:paragraph': 1})
  })

  test('hold what they are: a heading, code and its lines', () => {
    expect(told(0)).toMatchObject({'k:heading': 1, 'w:visit': 1})
    expect(told(2)).toMatchObject({'k:code': 1, 'v:let guests = 12': 1, 'l:let guests = 12': 1})
    expect(told(1)).not.toHaveProperty('k:heading')
  })

  test('say in how many of them a key stands, and of what kind it is', () => {
    const numberOf = (key: string) => keys.find(key)!
    expect(side!.frequencies[numberOf('n:12')]).toBe(1)
    expect(side!.kinds[numberOf('n:12')]).toBe('number')
    expect(side!.kinds[numberOf('k:code')]).toBe('structure')
    const {units, starts} = side!.holders()
    expect([...units.slice(starts[numberOf('n:12')], starts[numberOf('n:12') + 1])]).toEqual([1])
  })

  test('count their words with the numbers of the sentences', () => {
    const {words, wordFrequencies, units} = side!
    expect(words).toBe(sentences.sides[0]!.words)
    const host = words.find('host')!
    expect(wordFrequencies[host]).toBe(1)
    expect([...units[1]!.words]).toContain(host)
    expect([...units[0]!.words]).not.toContain(host)
  })
})

describe('counted', () => {
  test.each([
    [[[]], [[]], [[]], [0, 0]],
    [[[1, 0, 1]], [[1, 0]], [[2, 1]], [1, 1]],
    [
      [[0], [0, 0]],
      [[0], [0]],
      [[1], [2]],
      [2, 0]
    ]
  ])('%j', (lists, numbers, counts, frequencies) => {
    const found = counted(lists, 2)
    expect(found.counted.map(({numbers}) => [...numbers])).toEqual(numbers)
    expect(found.counted.map(({counts}) => [...counts])).toEqual(counts)
    expect([...found.frequencies]).toEqual(frequencies)
  })
})

test('strings are numbered in the order in which they came', () => {
  const all = numbering()
  expect(['b', 'a', 'b', '__proto__'].map(all.numberOf)).toEqual([0, 1, 0, 2])
  expect(all.names).toEqual(['b', 'a', '__proto__'])
  expect([all.find('a'), all.find('c')]).toEqual([1, undefined])
})
