import type {Range} from '../../model/index.ts'
import {fold} from './span-likeness.ts'

/** A stretch of code in a text. */
export interface Span {
  readonly value: string
  readonly range: Range
  /** Emphasised, as writers mark what the reader replaces: *`version`*. */
  readonly isVariable?: boolean
}

/** Takes the first that fits out of a list. */
export function take(list: Span[], fits: (span: Span) => boolean): Span | undefined {
  const at = list.findIndex(fits)
  return at < 0 ? undefined : list.splice(at, 1)[0]
}

/** A list has the code of a span. */
export function isIn(list: readonly Span[], span: Span): boolean {
  return timesIn(list, span) > 0
}

/** How often a list has the code of a span. */
export function timesIn(list: readonly Span[], {value}: Span): number {
  return list.filter(one => fold(one.value) === fold(value)).length
}

/** The first span of each code. */
export function unique(list: readonly Span[]): Span[] {
  return list.filter((span, index) => list.findIndex(({value}) => value === span.value) === index)
}
