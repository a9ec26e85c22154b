import type {Concept, Term, Termbase} from '../model/index.ts'
import {writeRow} from './table/cells.ts'

/** Columns of the concept: a name stands in a row, and what is said of its concept in each of its rows. */
export const OF_CONCEPT = ['concept', 'kind', 'state', 'use', 'translate', 'definition', 'note', 'source'] as const
/** Columns of the name. */
export const OF_TERM = [
  'locale',
  'term',
  'status',
  'form',
  'case',
  'from',
  'until',
  'term source',
  'term note'
] as const
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
