import {describe, expect, test} from 'vitest'
import {groupsOf} from './groups.ts'

const cells = (texts: Readonly<Record<string, string>>) => groupsOf(texts, text => text.replaceAll('|', ''))

const rows = (...rows: readonly string[]) => ['| Ship | Cargo |', '| - | - |', ...rows].join('\n')
const head = ['Ship / Ship', 'Cargo / Cargo']

describe('a cell without text', () => {
  test('goes with the cell in its column of the same row', () => {
    const en = rows('| Asahi, a freighter of 1921 | 30 cars |', '| Kasuga | 12 lorries |')
    expect(cells({en, ja: rows('| | 車30台 |', '| Kasuga | トラック12台 |')})).toEqual([
      ...head,
      'Asahi, a freighter of 1921 / ',
      '30 cars / 車30台',
      'Kasuga / Kasuga',
      '12 lorries / トラック12台'
    ])
  })

  test('does so in three versions, and where two lack the text', () => {
    const en = rows('| Asahi, a freighter of 1921 | 30 cars |', '| Kasuga | 12 lorries |')
    const lacking = rows('| | 30 台 |', '| Kasuga | 12 台 |')
    expect(cells({en, zh: lacking, ja: lacking}).slice(2, 4)).toEqual([
      'Asahi, a freighter of 1921 /  / ',
      '30 cars / 30 台 / 30 台'
    ])
  })

  test('stays alone in a row that the other version does not have', () => {
    const en = rows('| Kasuga | 12 lorries |')
    const found = cells({en, ja: rows('| | 車30台 |', '| Kasuga | トラック12台 |')})
    expect(found).toContain('- / ')
    expect(found).toContain('Kasuga / Kasuga')
  })

  test('goes with an empty one', () => {
    const en = rows('| | 30 cars |', '| Kasuga | 12 lorries |')
    expect(cells({en, ja: rows('| | 車30台 |', '| Kasuga | トラック12台 |')})).toContain(' / ')
  })
})
