import type {Range} from './range.ts'

/** What a number says. */
export type QuantityKind = 'count' | 'percent' | 'money' | 'ordinal' | 'date' | 'time' | 'decade' | 'century'

/** A number, date, sum or measure read from a text, comparable by value in any language. */
export interface Quantity {
  readonly kind: QuantityKind
  /** The value; of a percentage the number before the sign; of a date 0 (see `date`); of a time the minutes after midnight. */
  readonly value: number
  /** ISO 4217 code of money. */
  readonly unit?: string
  /** Parts of a date that the text states; `year` of the Gregorian calendar. */
  readonly date?: {readonly year?: number; readonly month?: number; readonly day?: number}
  /** Written in words or single numerals (two, 二): may be idiom, so its absence elsewhere proves nothing. */
  readonly isSpelled: boolean
  /** UTF-16 offsets into the text that was read. */
  readonly range: Range
}
