import type {Locale, ParallelText} from '../../src/model/index.ts'
import type {Carrying} from '../../src/sync/carry/index.ts'
import type {Improvement} from '../../src/sync/improved.ts'
import type {SyncPlan} from '../../src/sync/plan.ts'

/** An article and what is to be done about it. */
export interface Planned {
  readonly parallel: ParallelText
  readonly plan: SyncPlan
  /** Files that were read otherwise than they are and are to be written anew: without notes that changed how the page is built, with notes of which no memory knows. */
  readonly loosened: ReadonlySet<string>
  /** What was carried over, and the texts of the versions it was carried to, by file. */
  readonly carrying?: Carrying
  /** The article whose memory goes with it: it was renamed. */
  readonly from?: string
  /** Languages whose page was deleted; what the memory has of it stays. */
  readonly absent: readonly Locale[]
  /** A translation is behind that was not at the last sync. */
  readonly isNewlyStale: boolean
  /** What people changed in translations alone. */
  readonly improved: readonly Improvement[]
}
