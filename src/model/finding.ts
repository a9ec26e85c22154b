import type {Locale} from './locale.ts'
import type {Location, Position, Range} from './range.ts'

/** How grave a finding is (SARIF `level`). */
export type Severity = 'error' | 'warning' | 'note'

/** Values that fill the placeholders of a message. */
export type MessageArgs = Readonly<Record<string, string | number>>

/** A fault found by a rule (SARIF `result`): data, without a sentence. */
export interface Finding {
  readonly rule: string
  /** Key of the message in the rule. */
  readonly message: string
  readonly args: MessageArgs
  readonly severity: Severity
  readonly location: Location
  /** The other places that belong to it: the witnesses. */
  readonly related: readonly Location[]
  /** Other places of the same fault, which is told once: a comment hides each by itself. The verdict puts those that are left to `related`. */
  readonly repeats?: readonly Location[]
  /** The locale that is at fault, where that is known. */
  readonly culprit?: Locale
  readonly fix?: Fix
}

/** A change that removes a finding and harms nothing (SARIF `fix`). */
export interface Fix {
  readonly file: string
  readonly range: Range
  readonly text: string
}

/** What a check found and how much it looked at. */
export interface Report {
  /** Sorted by file, place and rule. */
  readonly findings: readonly Finding[]
  readonly counts: Readonly<Record<'articles' | 'pages' | 'segments' | 'units' | 'suppressed', number>>
  /** What was not checked, and why (a message key of `messages`, with arguments). */
  readonly unchecked: readonly Unchecked[]
}

/** A file that could not be read as what it claims to be (`InputError` as data). */
export interface Unread {
  readonly file: string
  readonly position?: Position | undefined
  /** A message key under `input`, with arguments. */
  readonly code: string
  readonly args: MessageArgs
}

/** Something that could not be checked. */
export interface Unchecked {
  readonly file: string
  readonly reason: string
  readonly args: MessageArgs
}
