import type {Memory, ReleasePolicy} from '../model/index.ts'
import type {TermFinder} from '../terms/index.ts'

/** What a draft is made with. */
export interface DraftOptions {
  readonly finder: TermFinder
  readonly memory: Memory | undefined
  /** What changed in the source since the memory was written needs no translation. */
  readonly isNewMinor?: boolean
  /** What is allowed is not looked for. */
  readonly policy: ReleasePolicy
}
