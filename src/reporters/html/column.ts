import type {Locale} from '../../model/index.ts'

/** A language of the table. */
export interface Column {
  readonly locale: Locale
  readonly tag: string
  readonly name: string
}
