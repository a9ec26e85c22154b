import {type Span, timesIn} from './span-list.ts'

interface Spans {
  readonly expected: readonly Span[]
  readonly found: readonly Span[]
  /** Code of the source that is not here, each once. */
  readonly missing: readonly Span[]
}

/**
 * What stands in the place of the only code of the source that is not here: code of it that stands once more than in the source, as much code as there in all:
 * `a` and `a` for `a` and `b`.
 */
export function repeatedInstead(span: Span, {expected, found, missing}: Spans): Span | undefined {
  if (missing.length !== 1 || found.length !== expected.length || timesIn(expected, span) !== 1) return undefined
  const more = found.filter(one => {
    const times = timesIn(expected, one)
    return times > 0 && timesIn(found, one) === times + 1
  })
  if (more.length === 0 || new Set(more.map(({value}) => value)).size > 1) return undefined
  // Of those that are the same, the one at the place of what is not here.
  const place = expected.findIndex(({value}) => value === span.value)
  const distance = (one: Span) => Math.abs(found.indexOf(one) - place)
  const [nearest] = [...more].sort((one, other) => distance(one) - distance(other))
  return nearest
}
