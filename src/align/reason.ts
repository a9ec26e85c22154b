import type {Evidence} from '../model/index.ts'

/** What two sides or more have in common, and what that is worth. */
export interface Reason extends Evidence {
  readonly worth: number
}
