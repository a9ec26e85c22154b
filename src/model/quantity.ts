import type {Range} from './range.ts'

/** What a number says. */
export type QuantityKind = 'count' | 'percent' | 'money' | 'measure' | 'ordinal' | 'date' | 'time' | 'duration' | 'bare'

/** A number, date, sum or measure read from a text, comparable by value in any language. */
export interface Quantity {
  readonly kind: QuantityKind
  /** The value; of a range its lower end; of a date 0 (see `date`); of a time the minutes after midnight. */
  readonly value: number
  /** Upper end of a range. */
  readonly to?: number
  /** “about”, “more than”, 数十, 余: the value is not meant exactly. */
  readonly isApproximate: boolean
  /** ISO 4217 code of money, symbol of a measure (`km`, `kg`). */
  readonly unit?: string
  /** Counter or counted noun as written: 名, 社, 家, members. */
  readonly counter?: string
  /** Parts of a date that the text states; `year` of the Gregorian calendar. */
  readonly date?: {readonly year?: number; readonly month?: number; readonly day?: number; readonly weekday?: number}
  /** UTF-16 offsets into the text that was read. */
  readonly range: Range
}
