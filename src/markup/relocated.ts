import type {Range} from '../model/index.ts'
import type {Edit} from '../splice.ts'

/** Where an offset of the edited text was before; inside of new text as far on in what it stands for. */
export function before(offset: number, edits: readonly Edit[]): number {
  let grown = 0
  for (const {range, text} of edits) {
    const start = range.start + grown
    if (offset <= start) break
    if (offset < start + text.length) return Math.min(range.start + offset - start, range.end)
    grown += text.length - (range.end - range.start)
  }
  return offset - grown
}

/** Data with every range in it as it was before the edits; what is shared stays shared. */
export function relocated<T>(data: T, edits: readonly Edit[]): T {
  const known = new Map<object, unknown>()
  const moved = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (known.has(value)) return known.get(value)
    const made: unknown = Array.isArray(value)
      ? value.map(moved)
      : isRange(value)
        ? {start: before(value.start, edits), end: before(value.end, edits)}
        : Object.fromEntries(Object.entries(value).map(([key, own]) => [key, moved(own)]))
    known.set(value, made)
    return made
  }
  // The same shape comes out as went in.
  return moved(data) as T
}

function isRange(value: object): value is Range {
  const {start, end} = value as Partial<Range>
  return typeof start === 'number' && typeof end === 'number'
}
