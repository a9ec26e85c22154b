import type {MessageArgs, Position} from '../model/index.ts'

/**
 * What became of a unit that came back: `landed`, its text stands in the article; `inserted`, it stands where nothing stood; `confirmed`, only the
 * state changed; `same`, `untranslated`, `untouched`, `guess`: nothing was to be done; `conflict`, somebody changed the article's text meanwhile; `gone`, the source
 * no longer has it; `refused`, its text cannot be written; `waiting`, its paragraph is not translated to the end.
 */
export type Result =
  | 'landed'
  | 'inserted'
  | 'confirmed'
  | 'same'
  | 'untranslated'
  | 'untouched'
  | 'guess'
  | 'conflict'
  | 'gone'
  | 'refused'
  | 'waiting'

/** A unit that came back and what became of it. */
export interface Outcome {
  readonly result: Result
  /** Its id; its source text where it has none. */
  readonly unit: string
  /** Where it stands in the translator's file. */
  readonly position: Position
  /** Why: a key under `exchange.reason`. */
  readonly reason?: string
  readonly args?: MessageArgs
}

/** Results that somebody must look at. */
export const OPEN_RESULTS: ReadonlySet<Result> = new Set(['conflict', 'gone', 'refused', 'waiting'])
