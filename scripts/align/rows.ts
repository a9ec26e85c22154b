import type {Evidence} from '../../src/model/index.ts'

/** Texts that correspond, one a locale; empty where a locale lacks it. */
export interface Row {
  readonly texts: ReadonlyMap<string, string>
  readonly confidence: number
  /** Why they are taken to correspond. */
  evidence(): readonly Evidence[]
}

/** Files that were aligned: their locales in order, and what corresponds. */
export interface Aligned {
  readonly locales: readonly string[]
  readonly rows: readonly Row[]
}

/** A link that is less sure than this should be read by a person. */
export const SURE = 0.8

/** Whether at least two locales say it. */
export function isLinked({texts}: Row): boolean {
  return [...texts.values()].filter(text => text !== '').length > 1
}
