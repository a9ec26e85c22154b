import {InputError} from '../../input-error.ts'
import type {Exchange, ExchangeUnit, Returned, ReturnedPart, ReturnedUnit, State} from '../../model/index.ts'
import type {ExchangeFormat} from '../exchange.ts'
import {isOpenWork} from '../stamp.ts'
import {delimiterOf, type Row, readRows, writeRow} from './cells.ts'

/** A unit a row; what is behind `note` is for Stele. */
const COLUMNS = [
  'article',
  'locale',
  'place',
  'kind',
  'source',
  'target',
  'state',
  'was',
  'note',
  'id',
  'stamp'
] as const

type Column = (typeof COLUMNS)[number]

const STATES: readonly string[] = ['initial', 'translated', 'reviewed', 'final']

/** A table for spreadsheets. */
export function tableFormat(name: 'csv' | 'tsv'): ExchangeFormat {
  const delimiter = name === 'csv' ? ',' : '\t'
  return {
    name,
    extension: `.${name}`,
    holds: 'all',
    serialize: exchanges =>
      [COLUMNS, ...exchanges.flatMap(exchange => exchange.units.map(unit => rowOf(unit, exchange)))]
        .map(cells => writeRow(cells, delimiter))
        .join(''),
    refresh: (existing, exchanges, {path}) => refresh(existing, exchanges, path),
    parse
  }
}

function rowOf(unit: ExchangeUnit, {article, original, targetTag}: Exchange): string[] {
  const cells: Readonly<Record<Column, string>> = {
    article,
    locale: targetTag,
    place: `${original}:${unit.line}`,
    kind: unit.kind,
    source: unit.source,
    target: unit.target ?? '',
    state: unit.state,
    was: unit.was ?? '',
    note: [...unit.terms.map(({term, translations}) => `${term} = ${translations.join(' | ')}`), ...unit.notes].join(
      '\n'
    ),
    id: unit.id,
    stamp: unit.stamp
  }
  return COLUMNS.map(column => cells[column])
}

interface Table {
  readonly header: readonly string[]
  readonly rows: readonly Row[]
  cell(row: Row, column: Column): string
}

/** @throws InputError `table.column` when one we cannot do without is missing, `table.cells` when a row has more than the head. */
function readTable(text: string, path: string): Table {
  const [head, ...rows] = readRows(text, delimiterOf(text.replace(/^\uFEFF/, '')), path)
  const header = (head?.cells ?? []).map(name => name.trim().toLowerCase())
  for (const column of ['id', 'source', 'target', 'article', 'locale'])
    if (!header.includes(column))
      throw new InputError('table.column', {path, position: {line: 1, column: 1}, args: {column}})
  for (const {line, cells} of rows)
    if (cells.slice(header.length).some(cell => cell !== ''))
      throw new InputError('table.cells', {
        path,
        position: {line, column: 1},
        args: {count: cells.length, wanted: header.length}
      })
  return {header, rows, cell: ({cells}, column) => cells[header.indexOf(column)] ?? ''}
}

function parse(text: string, path: string): Returned {
  const table = readTable(text, path)
  const parts = new Map<string, ReturnedPart & {units: ReturnedUnit[]}>()
  for (const row of table.rows) {
    const [article, targetTag] = [table.cell(row, 'article'), table.cell(row, 'locale')]
    const key = JSON.stringify([article, targetTag])
    const part = parts.get(key) ?? {article, targetTag, units: []}
    parts.set(key, part)
    part.units.push(unitOf(row, table))
  }
  return {file: path, parts: [...parts.values()]}
}

function unitOf(row: Row, {cell}: Table): ReturnedUnit {
  const [id, target, state, stamp] = (['id', 'target', 'state', 'stamp'] as const).map(column => cell(row, column))
  return {
    ...(id && {id}),
    position: {line: row.line, column: 1},
    source: cell(row, 'source'),
    ...(target && {target}),
    ...(STATES.includes(state ?? '') && {state: state as State}), // Told by the list.
    isFuzzy: false,
    ...(stamp && {stamp})
  }
}

/** Columns that somebody added stay with their rows; so does a text that was not imported. */
function refresh(existing: string, exchanges: readonly Exchange[], path: string): string {
  const delimiter = delimiterOf(existing.replace(/^\uFEFF/, ''))
  const table = readTable(existing, path)
  const others = table.header.flatMap((name, index) => (COLUMNS.some(column => column === name) ? [] : [index]))
  const keyOf = (row: Row) =>
    JSON.stringify([table.cell(row, 'article'), table.cell(row, 'locale'), table.cell(row, 'id')])
  const known = new Map(table.rows.map(row => [keyOf(row), row]))
  const added = (row: Row | undefined) => others.map(index => row?.cells[index] ?? '')
  const isOpen = (row: Row, now: string | undefined) =>
    isOpenWork(
      {source: table.cell(row, 'source'), target: table.cell(row, 'target'), stamp: table.cell(row, 'stamp')},
      now
    )
  const old = (row: Row) => [...COLUMNS.map(column => table.cell(row, column)), ...added(row)]
  const rows = exchanges.flatMap(exchange =>
    exchange.units.map(unit => {
      const key = JSON.stringify([exchange.article, exchange.targetTag, unit.id])
      const row = known.get(key)
      known.delete(key)
      return row && isOpen(row, unit.target) ? old(row) : [...rowOf(unit, exchange), ...added(row)]
    })
  )
  const left = [...known.values()].filter(row => isOpen(row, undefined)).map(old)
  const mark = existing.startsWith('\uFEFF') ? '\uFEFF' : ''
  const header = [...COLUMNS, ...others.map(index => table.header[index]!)]
  return mark + [header, ...rows, ...left].map(cells => writeRow(cells, delimiter)).join('')
}
