import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {HOPE, PARTNERS} from '../../src/align/parameters.ts'
import {possibleIn} from '../../src/align/possible.ts'

const whole = (rows: number, columns: number) => ({
  low: new Int32Array(rows + 1),
  high: new Int32Array(rows + 1).fill(columns)
})
const table = (leads: readonly (readonly number[])[]) =>
  possibleIn(whole(leads.length, leads[0]!.length), (row, column) => leads[row]![column]!)

describe('possibleIn', () => {
  test('takes units that may have to do with each other, and leaves those out that have not', () => {
    const possible = table([
      [20, HOPE - 1],
      [HOPE, 5]
    ])
    expect([possible(0, 1, 0, 1), possible(0, 1, 1, 1), possible(1, 1, 0, 1), possible(1, 1, 1, 1)]).toEqual([
      true,
      false,
      true,
      true
    ])
  })

  test('takes a bead of several units where any two of them may', () => {
    const possible = table([[HOPE - 1, 3, HOPE - 1]])
    expect([possible(0, 1, 0, 2), possible(0, 1, 1, 2), possible(0, 1, 2, 1)]).toEqual([true, true, false])
  })

  test('takes every omission and addition', () => {
    const possible = table([[HOPE - 1]])
    expect([possible(0, 1, 0, 0), possible(0, 0, 0, 1)]).toEqual([true, true])
  })

  test('takes the best of a row and the best of a column, not the rest', () => {
    const size = PARTNERS * 3
    const leads = Array.from({length: size}, (_, row) =>
      Array.from({length: size}, (_, column) => (row * 7 + column * 5) % 23)
    )
    const possible = table(leads)
    const rank = (list: readonly number[], value: number) => list.filter(other => other > value).length
    for (const [row, list] of leads.entries())
      for (const [column, value] of list.entries()) {
        const across = leads.map(other => other[column]!)
        const isBest = rank(list, value) < PARTNERS || rank(across, value) < PARTNERS
        expect(possible(row, 1, column, 1)).toBe(isBest)
      }
  })

  test('leaves out what lies outside of the band', () => {
    const band = {low: Int32Array.of(0, 1, 2), high: Int32Array.of(1, 2, 3)}
    const possible = possibleIn(band, () => 9)
    expect([possible(0, 1, 1, 1), possible(0, 1, 2, 1), possible(1, 1, 1, 1), possible(1, 1, 0, 1)]).toEqual([
      true,
      false,
      true,
      false
    ])
  })

  test('searches all of a small gap that has hope', () => {
    const sizes = fc.integer({min: 1, max: PARTNERS})
    fc.assert(
      fc.property(sizes, sizes, fc.infiniteStream(fc.integer({min: HOPE, max: 40})), (rows, columns, leads) => {
        const possible = table(Array.from({length: rows}, () => [...leads.take(columns)]))
        for (let row = 0; row < rows; row += 1)
          for (let column = 0; column < columns; column += 1) expect(possible(row, 1, column, 1)).toBe(true)
      }),
      {numRuns: 30}
    )
  })
})
