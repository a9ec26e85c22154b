import type {Locale, Segment} from '../model/index.ts'
import {type Known, knownIn} from './kinds.ts'

/** A word of a segment that names a thing of a kind. */
export interface Mention extends Known {
  readonly segment: Segment
}

/** Kinds and their order are asked of the same segments, and with every other version. */
const read = new WeakMap<Segment, readonly Mention[]>()

/** The words of segments that name a thing of a kind, in their order. */
export function mentionsIn(segments: readonly Segment[], locale: Locale): readonly Mention[] {
  return segments.flatMap(segment => {
    const known = read.get(segment) ?? knownIn(segment.text, locale).map(one => ({...one, segment}))
    read.set(segment, known)
    return known
  })
}
