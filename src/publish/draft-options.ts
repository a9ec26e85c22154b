import type {Memory, ReleasePolicy} from '../model/index.ts'
import type {TermFinder} from '../terms/index.ts'

/** What a draft is made with. */
export interface DraftOptions {
  readonly finder: TermFinder
  readonly memory: Memory | undefined
  /** What is allowed is not looked for. */
  readonly policy: ReleasePolicy
}
