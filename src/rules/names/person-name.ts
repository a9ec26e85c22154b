import type {Locale} from '../../model/index.ts'
import type {Place} from '../../rule.ts'

/** A person whom a version has by another name than all others, or not at all. */
export interface PersonName {
  readonly at: Place
  readonly related: readonly Place[]
  readonly culprit: Locale
  /** Absent where nothing stands for the name. */
  readonly seen?: string
  readonly expected: string
  readonly witnesses: readonly Locale[]
  readonly isArguable: boolean
}

/** What names in Latin letters are in characters, all over a text. */
export type ReadNames = ReadonlyMap<string, ReadonlySet<string>>
