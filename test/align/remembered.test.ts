import {describe, expect, test} from 'vitest'
import {align} from '../../src/align/index.ts'
import {memoryFeatures, remembered} from '../../src/align/remembered.ts'
import type {Memory, MemoryUnit} from '../../src/model/index.ts'
import {segment} from '../../src/segment/index.ts'
import {article} from '../article.ts'

/** A unit of two texts; one that is empty is absent. */
const unit = (id: string, en: string, zh: string): MemoryUnit => ({
  id,
  variants: {
    ...(en && {en: {text: en, state: 'final', origin: 'person'}}),
    ...(zh && {zh: {text: zh, state: 'translated', origin: 'person'}})
  }
})
const memoryOf = (...units: MemoryUnit[]): Memory => ({path: 'visit', source: 'en', units})
const read = (text: string, locale = 'en') => segment(article(text, locale))

/** The ids that the segments of a text are known by. */
const idsIn = (text: string, memory: Memory) =>
  memoryFeatures(read(text), remembered(memory)).map(features => features.map(({key}) => key))

/** The pairs of an alignment. */
const pairs = (en: string, zh: string, memory?: Memory) =>
  align([read(en), read(zh, 'zh')], {path: 'visit', source: 'en', memory}).units.map(({variants}) =>
    ['en', 'zh'].map(locale => (variants.get(locale) ?? []).map(({text}) => text).join(' ')).join(' = ')
  )

describe('a segment is known by the unit that has it', () => {
  test('alone, and as a part of one', () => {
    const memory = memoryOf(unit('a', 'It is open.', '开放。'), unit('b', 'Go in. Pay there.', '入内付款。'))
    expect(idsIn('It is open.\n\nGo in. Pay there.\n', memory)).toEqual([['i:a'], ['i:b'], ['i:b']])
  })

  test('with its markup', () => {
    const memory = memoryOf(unit('a', 'Press <1>Enter</1> &amp; wait.', '按回车。'))
    expect(idsIn('Press **Enter** & wait.\n', memory)).toEqual([['i:a']])
  })

  test.each([
    ['other words', 'It is closed.', [unit('a', 'It is open.', '开放。')]],
    ['no translation', 'It is open.', [unit('a', 'It is open.', '')]],
    ['too many units that say it', 'Yes.', 'abcd'.split('').map(id => unit(id, 'Yes.', `是${id}。`))],
    ['code', 'It is open.', [{...unit('a', 'It is open.', '开放。'), kind: 'code' as const}]]
  ])('not by %s', (_, text, units) => {
    expect(idsIn(`${text}\n`, memoryOf(...units))).toEqual([[]])
  })
})

const MEMORY = memoryOf(
  unit('f', 'Fees', '费用'),
  unit('c', 'Cranes cost 300 yuan an hour.', '起重机每小时300元。'),
  unit('r', 'Rules', '规定'),
  unit('s', 'Smoking is not allowed on the quay.', '码头禁止吸烟。'),
  unit('d', 'Dogs must be kept on a lead.', '犬只须系绳。')
)
const ZH = '## 费用\n\n起重机每小时300元。\n\n## 规定\n\n码头禁止吸烟。\n\n犬只须系绳。\n'
const MOVED =
  '## Rules\n\nSmoking is not allowed on the quay.\n\nDogs must be kept on a lead.\n\n## Fees\n\nCranes cost 300 yuan an hour.\n'

describe('what the memory has together belongs together', () => {
  test('a short heading whose section was moved goes with what it stands before, with a memory and without', () => {
    expect(pairs(MOVED, ZH)).toContain('Fees = 费用')
    expect(pairs(MOVED, ZH, MEMORY)).toContain('Fees = 费用')
  })

  test('a heading of its own before what was moved', () => {
    const more = MOVED.replace('## Fees', '- Bring a lamp and a coat.')
    expect(pairs(more, ZH)).toEqual(expect.arrayContaining([' = 费用', 'Bring a lamp and a coat. = ']))
  })

  test('what was written anew on one side goes with what stands in its place', () => {
    const en =
      '## Fees\n\nCranes cost 300 yuan an hour.\n\n## Rules\n\nNo fire on the quay.\n\nDogs must be kept on a lead.\n'
    expect(pairs(en, ZH, MEMORY)).toContain('No fire on the quay. = 码头禁止吸烟。')
  })

  test('a memory of another page changes nothing', () => {
    expect(pairs(MOVED, ZH, memoryOf(unit('x', 'The hall is open.', '大厅开放。')))).toEqual(pairs(MOVED, ZH))
  })
})
