import {InputError} from '../input-error.ts'
import type {Concept, Term, Termbase} from '../model/index.ts'
import {parseGlossary} from './glossary.ts'
import {serializeGlossary} from './glossary-write.ts'
import {delimiterOf, type Row, readRows, writeRow} from './table/cells.ts'

/** A name a row; what is said of its concept stands in each of its rows. */
const OF_CONCEPT = ['concept', 'kind', 'state', 'use', 'translate', 'definition', 'note', 'source'] as const
const OF_TERM = ['locale', 'term', 'status', 'form', 'case', 'from', 'until', 'term source', 'term note'] as const
const COLUMNS = [...OF_CONCEPT, ...OF_TERM]

/** A termbase as a table for spreadsheets, with a byte order mark, which they want. */
export function writeGlossaryTable({concepts}: Termbase): string {
  const rows = concepts.flatMap(concept =>
    [...concept.terms].flatMap(([locale, terms]) =>
      terms.map(term => [...cellsOf(concept), ...termCells(locale, term)])
    )
  )
  return `\uFEFF${[[...COLUMNS], ...rows].map(cells => writeRow(cells, ',')).join('')}`
}

function cellsOf({id, kind, state, use, translate, definition, note, source}: Concept): string[] {
  const stays = translate === undefined ? '' : translate ? 'yes' : 'no'
  return [id, kind, state, use ?? '', stays, definition ?? '', note ?? '', source ?? '']
}

function termCells(locale: string, {text, status, form, isCaseSensitive, ...term}: Term): string[] {
  const {validFrom = '', validUntil = '', source = '', note = ''} = term
  return [locale, text, status, form, isCaseSensitive ? 'yes' : 'no', validFrom, validUntil, source, note]
}

type Values = Readonly<Record<string, string>>

/**
 * A termbase from such a table, whatever the order of its columns.
 *
 * @throws InputError `table.column`, `glossary-table.differs`, and what `parseGlossary` finds, with the line.
 */
export function readGlossaryTable(text: string, path: string): Termbase {
  const [head, ...rows] = readRows(text, delimiterOf(text.replace(/^\uFEFF/, '')), path)
  const columns = head?.cells.map(cell => cell.trim().toLowerCase()) ?? []
  const missing = ['concept', 'locale', 'term'].find(column => !columns.includes(column))
  if (missing !== undefined)
    throw new InputError('glossary-table.column', {path, position: {line: 1, column: 1}, args: {column: missing}})
  const concepts = new Map<string, {first: Values; line: number; terms: Map<string, Term[]>}>()
  for (const row of rows) {
    const values = valuesOf(columns, row)
    const id = values.concept ?? ''
    const known = concepts.get(id) ?? {first: values, line: row.line, terms: new Map<string, Term[]>()}
    const column = OF_CONCEPT.find(column => (known.first[column] ?? '') !== (values[column] ?? ''))
    if (column)
      throw new InputError('glossary-table.differs', {
        path,
        position: {line: row.line, column: 1},
        args: {id, column, line: known.line}
      })
    const locale = values.locale ?? ''
    known.terms.set(locale, [...(known.terms.get(locale) ?? []), toTerm(values)])
    concepts.set(id, known)
  }
  const termbase = {concepts: [...concepts].map(([id, {first, terms}]) => toConcept(id, first, terms))}
  return checked(
    termbase,
    path,
    [...concepts.values()].map(({line}) => line)
  )
}

function valuesOf(columns: readonly string[], {cells}: Row): Values {
  return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
}

// What the file says is judged by `checked`, against the schema.
function toConcept(id: string, values: Values, terms: Concept['terms']): Concept {
  const text = (column: string) => (values[column] ? {[column.replace(/ .*/, '')]: values[column]} : {})
  return {
    id,
    kind: (values.kind || 'term') as Concept['kind'],
    state: (values.state || 'provisional') as Concept['state'],
    ...text('use'),
    ...(values.translate && {translate: values.translate !== 'no'}),
    ...text('definition'),
    ...text('note'),
    ...text('source'),
    terms
  }
}

function toTerm(values: Values): Term {
  const form = (values.form || 'full') as Term['form']
  return {
    text: values.term ?? '',
    status: (values.status || 'preferred') as Term['status'],
    form,
    isCaseSensitive: values.case ? values.case === 'yes' : form === 'abbreviation',
    ...(values.from && {validFrom: values.from}),
    ...(values.until && {validUntil: values.until}),
    ...(values['term source'] && {source: values['term source']}),
    ...(values['term note'] && {note: values['term note']})
  }
}

/** The same rules hold as for `glossary.json`; what breaks them is told at the line of its concept. */
function checked(termbase: Termbase, path: string, lines: readonly number[]): Termbase {
  try {
    return parseGlossary(serializeGlossary(termbase), path)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const [, at] = /^concepts\.(\d+)/.exec(String(error.args.where ?? '')) ?? []
    const position = {line: at === undefined ? 1 : (lines[Number(at)] ?? 1), column: 1}
    throw new InputError(error.code, {path, position, args: error.args})
  }
}
