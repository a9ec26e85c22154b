import {InputError} from '../../input-error.ts'
import {isRead} from './spreadsheet.ts'

/** A row of a table and the line of the file it begins at. */
export interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/** A row as RFC 4180 wants it, for any delimiter. A cell that a spreadsheet would run or change gets an apostrophe before it. */
export function writeRow(cells: readonly string[], delimiter: string): string {
  return `${cells.map(cell => writeCell(cell, delimiter)).join(delimiter)}\r\n`
}

function writeCell(cell: string, delimiter: string): string {
  const safe = isRead(cell) ? `'${cell}` : cell
  return safe.includes(delimiter) || /["\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function readCell(cell: string): string {
  return cell.startsWith("'") && isRead(cell.slice(1)) ? cell.slice(1) : cell
}

/** The delimiter of the first line: spreadsheets write comma, semicolon or tab as their language has it. */
export function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r\n|\n|\r/, 1)
  const count = (sign: string) => head.split(sign).length
  return ['\t', ';', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ',')
}

/**
 * The rows of a table, empty ones left out.
 *
 * @throws InputError `table.quote` with the line of a quotation mark that is never closed, or closed in the middle of a cell.
 */
export function readRows(text: string, delimiter: string, path: string): Row[] {
  const rows: Row[] = []
  const source = text.replace(/^\uFEFF/, '')
  let cells: string[] = []
  let [at, line, start] = [0, 1, 1]
  const fail = () => new InputError('table.quote', {path, position: {line: start, column: 1}})
  while (at < source.length) {
    let cell: string
    if (source[at] === '"') {
      const from = line
      const end = closing(source, at)
      if (end < 0) throw new InputError('table.quote', {path, position: {line: from, column: 1}})
      const inner = source.slice(at + 1, end)
      line += (inner.match(/\r\n|\n|\r/g) ?? []).length
      cell = inner.replaceAll('""', '"')
      at = end + 1
      if (at < source.length && source[at] !== delimiter && source[at] !== '\r' && source[at] !== '\n') throw fail()
    } else {
      const end = nextEnd(source, at, delimiter)
      cell = source.slice(at, end)
      at = end
    }
    cells.push(readCell(cell))
    if (source[at] === delimiter) {
      at += 1
      if (at < source.length && source[at] !== '\r' && source[at] !== '\n') continue
      cells.push('')
    }
    if (cells.some(cell => cell !== '')) rows.push({line: start, cells})
    cells = []
    at += source.startsWith('\r\n', at) ? 2 : 1
    line += 1
    start = line
  }
  return rows
}

function closing(source: string, open: number): number {
  let at = source.indexOf('"', open + 1)
  while (at >= 0 && source[at + 1] === '"') at = source.indexOf('"', at + 2)
  return at
}

function nextEnd(source: string, from: number, delimiter: string): number {
  let at = from
  while (at < source.length && source[at] !== delimiter && source[at] !== '\r' && source[at] !== '\n') at += 1
  return at
}
