import type {Range} from '../model/index.ts'

/** What a number says, finer than the model's kinds: a measure, a duration and a number without a unit stand apart. */
export type StatementKind =
  | 'count'
  | 'percent'
  | 'money'
  | 'measure'
  | 'ordinal'
  | 'date'
  | 'time'
  | 'duration'
  | 'bare'

/** A quantity as the comparison wants it. */
export interface Statement {
  readonly kind: StatementKind
  /** The value; of a range its lower end; of a date 0 (see `date`); of a time the minutes after midnight. */
  readonly value: number
  /** Upper end of a range. */
  readonly to?: number
  /** “about”, “more than”, 数十, 余: the value is not meant exactly. */
  readonly isApproximate: boolean
  /**
   * ISO 4217 code of money, UCUM symbol of a measure or duration, `decade`, `century`, `/` of a fraction in digits, `below` of an age that is
   * not reached, `more` of growth by so many times.
   */
  readonly unit?: string
  /** Counter, counted noun or name of the unit as written: 名, 社, members; `name` where the number is part of a name. */
  readonly counter?: string
  /** Parts of a date that the text states; `weekday` from Monday, 1. */
  readonly date?: {readonly year?: number; readonly month?: number; readonly day?: number; readonly weekday?: number}
  /** Written in words or Han numerals: may be idiom, so its absence elsewhere proves nothing. */
  readonly isSpelled: boolean
  /** UTF-16 offsets into the text that was read. */
  readonly range: Range
}
