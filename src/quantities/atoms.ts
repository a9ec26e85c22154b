import type {Statement} from './statement.ts'

/** The smallest thing that can agree or not: a number, or one part of a date. */
export interface Atom {
  readonly part: 'number' | 'year' | 'month' | 'day' | 'weekday' | 'decade' | 'century' | 'time'
  readonly value: number
  readonly statement: Statement
}

/** Takes a statement apart: a date into what it states, a range into its ends. */
export function atomsOf(statement: Statement): readonly Atom[] {
  const {kind, value, to, date, unit} = statement
  if (kind === 'time') return [{part: 'time', value, statement}]
  if (unit === 'century') return [{part: 'century', value, statement}]
  if (unit === 'decade') return [{part: 'decade', value: date?.year ?? 0, statement}]
  if (date) return DATE_PARTS.flatMap(part => (date[part] === undefined ? [] : [{part, value: date[part], statement}]))
  const isRange = to !== undefined && unit !== '/' && !isVague(statement)
  return [value, ...(isRange ? [to] : [])].map(end => ({part: 'number' as const, value: end, statement}))
}

const DATE_PARTS = ['year', 'month', 'day', 'weekday'] as const

/** “Hundreds of”, 数百, 十几: a size, not a number. */
export function isVague({to, isApproximate, isSpelled, value, unit}: Statement): boolean {
  return to !== undefined && isApproximate && isSpelled && unit !== '/' && to !== value
}
