import {InputError} from '../input-error.ts'
import type {Concept, Term, Termbase, Untold} from '../model/index.ts'
import {parseGlossary} from './glossary.ts'
import {OF_CONCEPT, OF_TERM} from './glossary-table.ts'
import {serializeGlossary} from './glossary-write.ts'
import {delimiterOf, type Row, readRows} from './table/cells.ts'

type Values = Readonly<Record<string, string>>

/** What a table of names says. */
export interface TableReading {
  readonly termbase: Termbase
  /** Columns that a termbase has no place for, with how many cells of each say something. */
  readonly leftOut: ReadonlyMap<string, number>
  /** What the table has no column for. */
  readonly untold: Untold
}

/**
 * A termbase from a table of names, whatever the order of its columns.
 *
 * @throws InputError `glossary-table.column`, `glossary-table.differs`, `glossary-table.yes-no`, `table.cells`, and what `parseGlossary`
 * finds, with the line.
 */
export function readGlossaryTable(text: string, path: string): TableReading {
  const [head, ...rows] = readRows(text, delimiterOf(text.replace(/^\uFEFF/, '')), path)
  const columns = head?.cells.map(cell => cell.trim().toLowerCase()) ?? []
  const missing = ['concept', 'locale', 'term'].find(column => !columns.includes(column))
  if (missing !== undefined)
    throw new InputError('glossary-table.column', {path, position: {line: 1, column: 1}, args: {column: missing}})
  const leftOut = new Map<string, number>()
  const concepts = new Map<string, {first: Values; terms: Map<string, Term[]>; lines: Lines}>()
  for (const row of rows) {
    const fail = (code: string, args: Record<string, string | number>) =>
      new InputError(code, {path, position: {line: row.line, column: 1}, args})
    if (row.cells.slice(columns.length).some(cell => cell !== ''))
      throw fail('table.cells', {count: row.cells.length, wanted: columns.length})
    const values = valuesOf(columns, row)
    for (const column of columns)
      if (!KNOWN.has(column) && values[column]) leftOut.set(column, (leftOut.get(column) ?? 0) + 1)
    const odd = ['case', 'translate'].find(column => values[column] && isYes(values[column]) === undefined)
    if (odd !== undefined) throw fail('glossary-table.yes-no', {column: odd, seen: values[odd]!})
    const id = values.concept ?? ''
    const known = concepts.get(id) ?? {first: values, terms: new Map(), lines: {first: row.line, terms: new Map()}}
    const column = OF_CONCEPT.find(column => (known.first[column] ?? '') !== (values[column] ?? ''))
    if (column)
      throw fail('glossary-table.differs', {
        id,
        column,
        line: known.lines.first,
        seen: values[column] ?? '',
        expected: known.first[column] ?? ''
      })
    const locale = values.locale ?? ''
    known.terms.set(locale, [...(known.terms.get(locale) ?? []), toTerm(values)])
    known.lines.terms.set(locale, [...(known.lines.terms.get(locale) ?? []), row.line])
    concepts.set(id, known)
  }
  const termbase = {concepts: [...concepts].map(([id, {first, terms}]) => toConcept(id, first, terms))}
  const lines = [...concepts.values()].map(({lines}) => lines)
  return {termbase: checked(termbase, path, lines), leftOut, untold: untoldBy(columns, [...concepts.keys()])}
}

const KNOWN: ReadonlySet<string> = new Set([...OF_CONCEPT, ...OF_TERM])

/** As spreadsheets write it and people do; undefined for anything else. */
function isYes(cell: string): boolean | undefined {
  const low = cell.trim().toLowerCase()
  return ['yes', 'true'].includes(low) ? true : ['no', 'false'].includes(low) ? false : undefined
}

const TERM_FIELDS = {
  status: 'status',
  form: 'form',
  case: 'isCaseSensitive',
  from: 'validFrom',
  until: 'validUntil',
  'term source': 'source',
  'term note': 'note'
} as const

function untoldBy(columns: readonly string[], ids: readonly string[]): Untold {
  const fields = OF_CONCEPT.filter(column => column !== 'concept').filter(column => !columns.includes(column))
  const own = Object.entries(TERM_FIELDS).flatMap(([column, field]) => (columns.includes(column) ? [] : [field]))
  return {concepts: new Map(ids.map(id => [id, fields])), terms: own}
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
    ...(values.translate && {translate: isYes(values.translate) === true}),
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
    isCaseSensitive: values.case ? isYes(values.case) === true : form === 'abbreviation',
    ...(values.from && {validFrom: values.from}),
    ...(values.until && {validUntil: values.until}),
    ...(values['term source'] && {source: values['term source']}),
    ...(values['term note'] && {note: values['term note']})
  }
}

/** Where a concept begins, and where its names stand, by locale. */
interface Lines {
  readonly first: number
  readonly terms: Map<string, readonly number[]>
}

/** Columns that have another name in `glossary.json`. */
const COLUMN_OF: Readonly<Record<string, string>> = {
  id: 'concept',
  text: 'term',
  caseSensitive: 'case',
  validFrom: 'from',
  validUntil: 'until'
}

/** The same rules hold as for `glossary.json`; what breaks them is told with its column, at the line of the name, else of the concept. */
function checked(termbase: Termbase, path: string, lines: readonly Lines[]): Termbase {
  try {
    return parseGlossary(serializeGlossary(termbase), path)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const [, concept, , locale = '', term, key] = String(error.args.where ?? '').split('.')
    const known = lines[Number(concept)]
    const line = known?.terms.get(locale)?.[Number(term ?? 0)] ?? known?.first ?? 1
    const name = key ?? (locale === '' ? String(error.args.where).split('.')[2] : 'locale') ?? ''
    const args = {...error.args, where: COLUMN_OF[name] ?? name}
    throw new InputError(error.code, {path, position: {line, column: 1}, args})
  }
}
