import type {Locale, Quantity} from '../model/index.ts'
import {readStatements} from './read.ts'
import type {Statement} from './statement.ts'

/**
 * The numbers, dates, sums and measures of a text in order, by value; ranges in UTF-16 offsets of `text`. Kinds the model does
 * not tell apart are counts.
 */
export function readQuantities(text: string, locale: Locale): readonly Quantity[] {
  return readStatements(text, locale).map(statement => ({...statement, kind: kindOf(statement)}))
}

function kindOf({kind}: Statement) {
  return kind === 'measure' || kind === 'duration' || kind === 'bare' ? ('count' as const) : kind
}
