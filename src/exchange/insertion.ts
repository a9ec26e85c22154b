import type {Wanted} from './decide.ts'

/** What came of blocks that the target lacked. */
export interface Insertion {
  readonly text: string
  readonly inserted: ReadonlySet<Wanted>
  /** Units whose text stands there already. */
  readonly present?: ReadonlySet<Wanted>
  /** For units that could not be inserted: why, a key under `exchange.reason`. */
  readonly reasons: ReadonlyMap<Wanted, Reason>
}

/** Why a unit was not inserted. */
export interface Reason {
  readonly key: 'waiting' | 'structure' | 'spans' | 'place'
  /** Units of the block that are not translated. */
  readonly count?: number
}
