import {describe, expect, test} from 'vitest'
import {bandOf, type Keys} from '../../src/align/band.ts'

const ROWS = 600
const keysOf = (unit: number) => [2 * unit, 2 * unit + 1]
const units = (from: number, to: number): Keys => Array.from({length: to - from}, (_, at) => keysOf(from + at))
/** Units that no other side has. */
const strange = (count: number): Keys => units(-count, 0)

/** The places of a path that a band leaves out. */
function outside(a: Keys, b: Keys, path: readonly (readonly [row: number, column: number])[]) {
  const {low, high} = bandOf(a.length, b.length, () => [a, b])
  return path.filter(([row, column]) => column < low[row]! || column > high[row]!)
}

function widest(a: Keys, b: Keys): number {
  const {low, high} = bandOf(a.length, b.length, () => [a, b])
  return Math.max(...Array.from(high, (edge, row) => edge - low[row]!))
}

/** From the first to the last unit without a gap: both edges never fall, and neighbouring rows overlap. */
function expectPath(a: Keys, b: Keys) {
  const {low, high} = bandOf(a.length, b.length, () => [a, b])
  expect([low[0], high[a.length]]).toEqual([0, b.length])
  for (let row = 1; row <= a.length; row += 1) {
    expect(low[row]).toBeGreaterThanOrEqual(low[row - 1]!)
    expect(high[row]).toBeGreaterThanOrEqual(high[row - 1]!)
    expect(high[row - 1]).toBeGreaterThanOrEqual(low[row]!)
  }
}

describe('the band of a long text', () => {
  const a = units(0, ROWS)

  test('follows what was put in', () => {
    const b = [...units(0, 200), ...strange(300), ...units(200, ROWS)]
    const path = Array.from({length: ROWS}, (_, row) => [row, row < 200 ? row : row + 300] as const)
    expect(outside(a, b, path)).toEqual([])
    expect(widest(a, b)).toBeLessThan(450)
    expectPath(a, b)
  })

  test('passes over units that were exchanged, and keys that stand twice', () => {
    const b = [...units(0, 100), ...units(400, 410), ...units(110, 400), ...units(100, 110), ...units(410, ROWS)]
    const path = Array.from({length: ROWS}, (_, row) => [row, row] as const)
    expect(outside(a, b, path.slice(120, 390))).toEqual([])
    expect(widest([...a, ...units(0, 50)], [...b, ...units(0, 50)])).toBeLessThan(250)
    expectPath(a, b)
  })

  test('is a path also where the sides have nothing in common', () => {
    expectPath(a, strange(700))
    expectPath(a, strange(450))
  })
})

test('of a small text everything is searched', () => {
  const [a, b] = [units(0, 20), units(10, 40)]
  const {low, high} = bandOf(a.length, b.length, () => [a, b])
  expect([new Set(low), new Set(high)]).toEqual([new Set([0]), new Set([30])])
})
