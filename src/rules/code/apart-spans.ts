import type {Segment} from '../../model/index.ts'
import {bareText} from './bare-text.ts'
import {spans} from './segment-spans.ts'
import type {SpanContext, SpanFault} from './span-fault.ts'
import {fold, isNear} from './span-likeness.ts'
import {type Span, unique} from './span-list.ts'

/** The faults of code in sentences of the source that have no counterpart here, where that very code may be why. */
export function faultsApart(here: readonly Segment[], expected: readonly Span[], context: SpanContext): SpanFault[] {
  return [...slipsOf(expected, spans(here), context), ...loneIn(here, expected)]
}

/** Code of a version that no source has, beside code that the version nowhere has. */
function slipsOf(expected: readonly Span[], found: readonly Span[], {known, original}: SpanContext): SpanFault[] {
  const added = found.filter(({value}) => !original.has(fold(value)))
  return unique(expected).flatMap(span => {
    const near = known.has(fold(span.value)) ? undefined : added.find(({value}) => isNear(value, span.value))
    return near ? [{expected: span, found: near, isSure: true}] : []
  })
}

/** Code without a counterpart that is the whole text of a sentence here, as in a cell. */
function loneIn(here: readonly Segment[], expected: readonly Span[]): SpanFault[] {
  const texts = new Set(here.map(segment => bareText(segment).trim()))
  return unique(expected).flatMap(span => (texts.has(span.value) ? [{expected: span, isSure: false}] : []))
}
