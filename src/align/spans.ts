import type {Feature, FeatureKind, Unit} from './feature.ts'
import {distinct} from './features.ts'
import type {Span} from './pair.ts'
import {KINDS} from './parameters.ts'

/** Features of consecutive units, made once a span. */
export interface Spans {
  /** Sorted ids of the shared keys of a span. */
  ids(span: Span): Int32Array
  /** What all features of a span count if the `size` units of the other side lack them. */
  miss(span: Span, size: number): number
}

/** The features of the spans of one side; `missing` says what one counts when `size` units lack it. */
export function spans(
  units: readonly Unit[],
  known: ReadonlyMap<string, number>,
  missing: (key: string, kind: FeatureKind, size: number) => number
): Spans {
  const single = units.map(({features}) => {
    const counted = features.filter(({key, kind}) => known.has(key) || KINDS[kind].isStrict)
    return {counted, ...summed(counted)}
  })
  const several = new Map<number, Sums>()
  const join = ({start, size}: Span) => {
    const name = start * 8 + size
    const joined =
      several.get(name) ?? summed(distinct(single.slice(start, start + size).flatMap(({counted}) => counted)))
    several.set(name, joined)
    return joined
  }
  const of = (span: Span) => (span.size === 1 ? single[span.start]! : join(span))
  return {ids: span => of(span).ids, miss: (span, size) => of(span).misses[size - 1]!}

  function summed(features: readonly Feature[]): Sums {
    return {
      ids: Int32Array.from(features.flatMap(({key}) => known.get(key) ?? [])).sort(),
      misses: [1, 2, 3].map(size => features.reduce((sum, {key, kind}) => sum + missing(key, kind, size), 0))
    }
  }
}

interface Sums {
  readonly ids: Int32Array
  readonly misses: readonly number[]
}
