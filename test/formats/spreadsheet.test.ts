import {describe, expect, test} from 'vitest'
import {readRows, writeRow} from '../../src/formats/table/cells.ts'
import {isRead} from '../../src/formats/table/spreadsheet.ts'

describe('a spreadsheet makes something else of', () => {
  test.each([
    '=1+1',
    '-5',
    '＝和',
    '9:00',
    '9:30 am',
    '10.5',
    '1.10',
    '1,200',
    '1/2',
    '1-2',
    '2024-03-12',
    '12.3.2024',
    '0123',
    '1e5',
    '1234567e1',
    '12345678901234567',
    '5.0%',
    '１２',
    'March 5',
    'Mar 2024',
    '5 May 2024',
    '5-Mar',
    'true',
    'FALSE'
  ])('%s', cell => {
    expect(isRead(cell)).toBe(true)
    const row = writeRow([cell, 'x'], ',')
    expect(row.replaceAll('"', '')).toBe(`'${cell},x\r\n`.replaceAll('"', ''))
    expect(readRows(row, ',', 'a.csv')[0]!.cells).toEqual([cell, 'x'])
    // Where somebody typed it anew.
    expect(readRows(`"${cell}",x\r\n`, ',', 'a.csv')[0]!.cells).toEqual([cell, 'x'])
  })
})

describe('a spreadsheet leaves', () => {
  test.each([
    '',
    '1997',
    '0',
    '5',
    '30 m',
    '2024年3月12日',
    'v1.2',
    '1.2 (old)',
    'May',
    'March of the cranes',
    'Maybe 5',
    'true or false',
    'a:b',
    '<1/>',
    '港',
    '…',
    `${'1 '.repeat(40)}1`
  ])('%s', cell => {
    expect(isRead(cell)).toBe(false)
    expect(readRows(writeRow([cell, 'x'], ','), ',', 'a.csv')[0]!.cells).toEqual([cell, 'x'])
  })
})

test('an apostrophe of a person stays', () => {
  for (const cell of ["'tis", "'98", "it's", "''"])
    expect(readRows(writeRow([cell, 'x'], ';'), ';', 'a.csv')[0]!.cells).toEqual([cell, 'x'])
})
