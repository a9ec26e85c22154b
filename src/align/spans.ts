import type {Odds} from './odds.ts'
import type {Span} from './pair.ts'
import {KINDS} from './parameters.ts'
import {type IndexedSide, type IndexedUnit, united} from './vocabulary.ts'

/** More than the units of any span. */
const STRIDE = 16

/** The features of the spans of one side that count against the other side, made once a span. */
export interface Spans {
  /** Features that the other side has somewhere, or that count by their absence. */
  of(span: Span): IndexedUnit
}

/** The features of the spans of a side that count where `others` says how often the other side has each. */
export function spans({units}: IndexedSide, others: Int32Array): Spans {
  const single = units.map(unit => counted(unit, others))
  const several: (IndexedUnit | undefined)[] = []
  return {
    of({start, size}) {
      if (size === 1) return single[start]!
      several[start * STRIDE + size] ??= united(single.slice(start, start + size))
      return several[start * STRIDE + size]!
    }
  }
}

function counted({keys, kinds}: IndexedUnit, others: Int32Array): IndexedUnit {
  const counts = (at: number) => others[keys[at]!]! > 0 || KINDS[kinds[at]!].isStrict
  const places = [...keys.keys()].filter(counts)
  return {keys: Int32Array.from(places, at => keys[at]!), kinds: places.map(at => kinds[at]!)}
}

/** What all features of the spans of a side count if so many units of the other side lack them, made once a span and size. */
export function misses(spans: Spans, odds: Odds): (span: Span, size: number) => number {
  const known: (number | undefined)[] = []
  return (span, size) => {
    const name = (span.start * STRIDE + span.size) * STRIDE + size
    known[name] ??= sum(spans.of(span))
    return known[name]!

    function sum({keys, kinds}: IndexedUnit): number {
      let total = 0
      for (let at = 0; at < keys.length; at += 1) total += odds.missing(keys[at]!, kinds[at]!, size)
      return total
    }
  }
}
