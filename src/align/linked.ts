import type {Span} from './span.ts'

/** Units of all sides that correspond, a span a side; an empty span has the place it would stand at. */
export type Tuple = readonly Span[]

/** A tuple and, if it needs no search, by how much it leads every other reading, in log odds. */
export interface Linked {
  readonly tuple: Tuple
  readonly lead?: number | undefined
}

/** Tuples `[start, start + size)` as one span of one of their sides. */
export function mergedSpan(tuples: readonly Linked[], {start, size}: Span, side: number): Span {
  let first = -1
  let sum = 0
  for (let at = start; at < start + size; at += 1) {
    const span = tuples[at]!.tuple[side]!
    if (span.size > 0 && first < 0) first = span.start
    sum += span.size
  }
  return {start: Math.max(0, first), size: sum}
}

/** Whether two tuples hold the same units. */
export function isSame(first: Tuple, second: Tuple): boolean {
  return first.every(
    ({start, size}, side) => size === second[side]!.size && (size === 0 || start === second[side]!.start)
  )
}

/** Whether two readings are the same tuples. */
export function areSame(first: readonly Tuple[], second: readonly Tuple[]): boolean {
  return first.length === second.length && first.every((tuple, index) => isSame(tuple, second[index]!))
}

/** Two tuples that follow each other as one. */
export function joined(first: Tuple, second: Tuple): Tuple {
  return first.map((span, side) => ({
    start: span.size > 0 ? span.start : second[side]!.start,
    size: span.size + second[side]!.size
  }))
}
