import type {Locale, Segment} from '../../model/index.ts'
import {readStatements} from '../../quantities/read.ts'
import type {Statement} from '../../quantities/statement.ts'

/** A statement and the segment it stands in. */
export interface Stated {
  readonly segment: Segment
  readonly statement: Statement
}

/** What the segments of a version state. */
export function statedIn(segments: readonly Segment[], locale: Locale): readonly Stated[] {
  return segments.flatMap(segment => readStatements(segment.text, locale).map(statement => ({segment, statement})))
}

/** As in the text, without the characters that stand for inline codes. */
export function written({segment, statement: {range}}: Stated): string {
  return segment.text.slice(range.start, range.end).replace(/[\ue000-\uf8ff]/g, '')
}
