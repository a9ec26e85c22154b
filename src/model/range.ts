import type {Locale} from './locale.ts'

/** A stretch of a text: UTF-16 offsets into the file as it is on disk, a byte order mark counted; `end` is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A point as unist has it: line and column from 1, column in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Where a finding stands (SARIF `location`). */
export interface Location {
  readonly locale: Locale
  /** File relative to the project root, with `/`. */
  readonly file: string
  readonly range: Range
  readonly start: Position
  readonly end: Position
}
