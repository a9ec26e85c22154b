import {describe, expect, test} from 'vitest'
import {defaultConfig as config} from '../../../src/config/index.ts'
import {lineUp} from '../../../src/pipeline.ts'
import {cutFrom, recordedOf, recordedWords, standsIn} from '../../../src/rules/shared/recorded.ts'
import {sync} from '../../../src/sync/index.ts'

/** A text of one block with its memory. */
function remembered([was, en]: readonly [string, string], [had, zh]: readonly [string, string]) {
  const texts = (en: string, zh: string) =>
    Object.entries({en, zh}).map(([locale, text]) => ({path: 'p', locale, file: `content/${locale}/p.md`, text}))
  const {memory} = sync(lineUp(texts(was, had), {config}), undefined)
  const [unit] = lineUp(texts(en, zh), {config}).units
  return [unit!, {memory, source: 'en', locale: 'zh'}] as const
}

const PIER = 'The **pier** is open.'

describe('recordedOf', () => {
  test.each([
    ['the same', PIER, '**码头**开放。', '码头开放。'],
    ['other markup', 'The pier is open.', '**码头**开放。', '码头开放。'],
    ['another source', 'The pier is closed.', '码头关闭。', undefined]
  ])('%s', (_, en, zh, expected) => {
    const pieces = recordedOf(...remembered([PIER, en], ['**码头**开放。', zh]))
    expect(pieces && recordedWords(pieces)).toBe(expected)
  })

  test('puts together what the memory has apart', () => {
    const en = 'The pier is open. The tide comes at nine.'
    const pieces = recordedOf(...remembered([en, en], ['码头开放。潮水九点来。', '码头开放，潮水九点来。']))
    expect(pieces?.map(({translation}) => translation.text)).toEqual(['码头开放。', '潮水九点来。'])
  })

  test('knows nothing without a memory', () => {
    const [unit, known] = remembered([PIER, PIER], ['码头开放。', '码头开放。'])
    expect(recordedOf(unit, {...known, memory: undefined})).toBeUndefined()
  })

  test('knows nothing of what is translated in two ways', () => {
    const twice = `${PIER}\n\n${PIER}`
    expect(
      recordedOf(...remembered([twice, twice], ['码头开放。\n\n码头开着。', '码头开放。\n\n码头开着。']))
    ).toBeUndefined()
  })
})

describe('cutFrom', () => {
  const en = 'If you skipped the "Open the gate?" step, open it now.'
  const was = '如果你跳过了“打开闸门？”步骤，现在打开。'
  test.each([
    ['at the beginning', '步骤，现在打开。', '如果你跳过了“打开闸门？”'],
    ['at the end', '如果你跳过了“打开闸门？', '”步骤，现在打开。'],
    ['nothing', was, undefined],
    ['less than a sentence', '如果你跳过了“打开闸门？”步骤，打开。', undefined],
    ['with other words', '若跳过，现在打开。', undefined]
  ])('%s', (_, zh, expected) => {
    expect(cutFrom(...remembered([en, en], [was, zh]))).toBe(expected)
  })
})

test.each([
  ['码头开放了！', true],
  ['码头 开放了！来看一看', true],
  ['来看一看吧。码头', false],
  ['码头关闭了！', false]
])('standsIn: %s', (words, expected) => {
  const text = '码头**开放**了！来看一看吧。\n\n码头很大。'
  const {articles} = lineUp([{path: 'p', locale: 'zh', file: 'content/zh/p.md', text}], {config})
  expect(standsIn(words, articles.get('zh')!)).toBe(expected)
})
