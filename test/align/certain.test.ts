import {describe, expect, test} from 'vitest'
import {certainRuns} from '../../src/align/certain.ts'

const NONE = -9

/** Links of a square that lead by what is written, `NONE` elsewhere. */
function links(rows: readonly (readonly number[])[], {apart = 20, columns = rows[0]!.length} = {}) {
  return {
    rows: rows.length,
    columns,
    from: new Int32Array(rows.length),
    to: new Int32Array(rows.length).fill(columns),
    lead: (row: number, column: number) => rows[row]![column]!,
    canLink: () => true,
    apart: () => apart
  }
}

/** A square with these links, by row and column. */
function square(size: number, found: readonly (readonly [number, number, number])[]): number[][] {
  const rows = Array.from({length: size}, () => new Array<number>(size).fill(NONE))
  for (const [row, column, lead] of found) rows[row]![column] = lead
  return rows
}

const straight = (size: number, lead: number) => Array.from({length: size}, (_, at) => [at, at, lead] as const)
const places = (found: ReturnType<typeof certainRuns>) =>
  found.flatMap(({i, j, leads}) => leads.map((_, at) => [i + at, j + at]))

describe('certainRuns', () => {
  test('takes what leads everything else', () => {
    expect(certainRuns(links(square(4, straight(4, 30))))).toEqual([{i: 0, j: 0, leads: [30, 30, 30, 30]}])
  })

  test('says by how much a link leads the next best', () => {
    const found = certainRuns(links(square(3, [...straight(3, 30), [0, 2, 12]])))
    expect(found[0]!.leads).toEqual([18, 30, 18])
  })

  test.each([
    ['nothing to link', square(4, [])],
    ['links that are weak', square(4, straight(4, 5))],
    ['each as good as another', square(4, straight(4, 30)).map(row => row.map(() => 30))],
    [
      'neighbours that changed places',
      square(2, [
        [0, 1, 30],
        [1, 0, 30]
      ])
    ],
    ['one link between what is left over', square(3, [[1, 1, 30]])]
  ])('finds nothing certain: %s', (_, rows) => {
    expect(certainRuns(links(rows))).toEqual([])
  })

  test('a weak link is certain between strong ones only', () => {
    const rows = square(5, [...straight(5, 30), [2, 2, 5]])
    expect(places(certainRuns(links(rows)))).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4]
    ])
    const open = square(5, [
      [0, 0, 30],
      [1, 1, 30],
      [2, 2, 5]
    ])
    expect(places(certainRuns(links(open)))).toEqual([[0, 0]])
  })

  test('beside what is left over the nearest links are searched again', () => {
    const without = square(6, straight(6, 30)).filter((_, row) => row !== 2)
    expect(places(certainRuns(links(without)))).toEqual([
      [0, 0],
      [3, 4],
      [4, 5]
    ])
  })

  test('a crossing makes all that it crosses uncertain', () => {
    const rows = square(6, [
      [0, 0, 30],
      [1, 1, 30],
      [2, 4, 30],
      [3, 2, 30],
      [4, 3, 30],
      [5, 5, 30]
    ])
    expect(places(certainRuns(links(rows)))).toEqual([[0, 0]])
  })

  test('neighbours that say something of each other are certain only where they read worse as one', () => {
    const rows = square(4, [...straight(4, 30), [1, 2, 8]])
    expect(places(certainRuns(links(rows, {apart: 2})))).toEqual([])
    expect(places(certainRuns(links(rows, {apart: 20})))).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3]
    ])
  })
})
