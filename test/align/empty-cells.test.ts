import {describe, expect, test} from 'vitest'
import {defaultConfig as config} from '../../src/config/index.ts'
import {lineUp} from '../../src/pipeline.ts'

/** For each group with cells what its versions have, `-` for a version that lacks it. */
function cells(texts: Readonly<Record<string, string>>): readonly string[] {
  const sources = Object.entries(texts).map(([locale, text]) => ({path: 'a', locale, file: `${locale}/a.md`, text}))
  const {blocks, articles} = lineUp(sources, {config})
  const said = (locale: string, {start, end}: {start: number; end: number}) =>
    articles.get(locale)!.text.slice(start, end).replaceAll('|', '').trim()
  return blocks.map(({variants}) =>
    Object.keys(texts)
      .map(
        locale =>
          variants
            .get(locale)
            ?.map(({range}) => said(locale, range))
            .join('+') ?? '-'
      )
      .join(' / ')
  )
}

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
