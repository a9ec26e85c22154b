import type {Locale} from '../model/index.ts'
import type {Statement} from './statement.ts'

/** One fault: what the witnesses state and the culprit does not, or states otherwise. At least one side is there. */
export interface Disagreement {
  readonly culprit: Locale
  readonly witnesses: readonly Locale[]
  /** What the culprit has in its place; absent when it has nothing. */
  readonly found?: Statement
  /** What the first witness that has it states; absent when only the culprit states something. */
  readonly expected?: {readonly locale: Locale; readonly statement: Statement}
}
