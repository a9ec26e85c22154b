import type {Finding, Location, Range, Report, Unchecked, Unread} from '../model/index.ts'

/**
 * What the examination of one article leaves for the verdict: its findings, and what rules of the project want to know of it.
 * Plain data, because it is kept in the cache in place of the texts.
 */
export interface Examined {
  readonly path: string
  /** The file of the source language, whose settings hold for the article. */
  readonly file: string
  /** Its files in all languages. */
  readonly files: readonly string[]
  /** Not yet suppressed. */
  readonly findings: readonly Finding[]
  /** What `gather` of a rule returned, by rule. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly suppressions: readonly PlacedSuppression[]
  readonly counts: Omit<Report['counts'], 'suppressed'>
  readonly unchecked: readonly Unchecked[]
  /** Front matter that could not be read: the rest of its page was examined. */
  readonly unread: readonly Unread[]
}

/** A comment that hides findings, with its place. */
export interface PlacedSuppression {
  readonly rules: readonly string[]
  readonly reason: string
  /** The last day it holds, as `2026-11-30`. */
  readonly until?: string
  readonly location: Location
  readonly scope: Range
}
