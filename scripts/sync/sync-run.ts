import type {StatIndex} from '../../src/store/stat-index.ts'
import type {Frame} from '../frame.ts'
import type {Notes} from './notes.ts'

/** What the person asked for. */
export interface SyncRun {
  readonly format: string
  readonly notes: Notes
  readonly minor: boolean
  readonly carry: boolean
  readonly dryRun: boolean
  readonly check: boolean
  readonly paths: readonly string[]
  readonly index: StatIndex | undefined
  /** The whole project is looked at, so that the next run may trust what this one leaves. */
  readonly isWhole: boolean
  readonly frame: Frame
}
