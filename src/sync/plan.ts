import type {BlockKind, Locale, Memory, Range} from '../model/index.ts'

/** What is to be done about a segment of a version; `moved`: its source moved and it did not follow. */
export type SyncStatus = 'keep' | 'stale' | 'missing' | 'obsolete' | 'moved'

/** One segment of one target: where it stands, and where its source stands. */
export interface SyncItem {
  readonly status: SyncStatus
  readonly locale: Locale
  /** Id of the unit. */
  readonly unit: string
  /** Kind of a protected block. */
  readonly kind?: BlockKind
  readonly file: string
  /** The segment; for `missing` an empty range where it belongs. */
  readonly range: Range
  /** The language that leads the unit: that of the article, or the one a new text stands in alone. */
  readonly sourceLocale: Locale
  readonly sourceFile: string
  /** Absent when the source no longer has it. */
  readonly sourceRange?: Range
  /** The source text now, as in the memory; empty for `obsolete`. */
  readonly source: string
  /** The source text the target was made from, where it differs. */
  readonly was?: string
  /** Equal for what stands in one block, or in one row of a table: in the version itself, or, for `missing`, in the source. */
  readonly group?: string
  /** For `stale`: the source begins a paragraph with it, or joins it to the one before. */
  readonly paragraph?: 'parted' | 'joined'
  /** For `moved`, a `missing` sentence of a paragraph and a `missing` row: the text of the version behind which it belongs; a row as a whole. */
  readonly behind?: string
  /** In place of `behind`: the text before which it belongs. */
  readonly ahead?: string
  /** For a `missing` cell: the row of the version in which it belongs. */
  readonly row?: string
  /** For a title or an alternative text that is `missing` or `obsolete`: the unit of the sentence around it, of which the same is told. */
  readonly within?: string
  /** For that sentence: the units of such texts in it. */
  readonly holds?: readonly string[]
  /** For `obsolete`: the sentence that the source joined it to. */
  readonly into?: string
  /** For `obsolete`: path of the article in which the source has it now, and this version has not. */
  readonly elsewhere?: string
  /** What is missing is in a list that the version has. */
  readonly isListItem?: boolean
  /** Where the source changed in a way that needs no translation: the text it was made from. */
  readonly minorWas?: string
  /** Of a unit that was taken over by this sync: the probability that its versions belong together. */
  readonly confidence?: number
}

/** What a sync found and what the memory becomes. */
export interface SyncPlan {
  readonly path: string
  /** In the order of the locales and of the places. */
  readonly items: readonly SyncItem[]
  readonly memory: Memory
  /** Comments `stele: minor` that speak for no change. */
  readonly idleMarks: readonly {readonly file: string; readonly range: Range}[]
  /** There was no memory: everything was taken over by alignment. */
  readonly isTakeOver: boolean
  /** Lines of the memory that could not be read; what they held was taken over again. */
  readonly damaged: readonly number[]
}

/** Below this a person should look at what was taken over. */
const SURE = 0.8

/** Whether a unit was taken over without being sure that its versions belong together. */
export function isUnsure({confidence = 1}: SyncItem): boolean {
  return confidence < SURE
}

/** Whether somebody must do something about a segment by itself. */
export function isToDo({status, within}: SyncItem): boolean {
  return status !== 'keep' && within === undefined
}
