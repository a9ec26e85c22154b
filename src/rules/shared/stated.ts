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

/** A unit of one letter, which no number is read with: `m` is a metre, a minute or a million. */
const LETTER = /^ ?[mghstLVW](?![A-Za-z0-9'’])/

/** As in the text, with a unit behind it, without the characters that stand for inline codes. */
export function written({segment: {text}, statement: {range, kind}}: Stated): string {
  const letter = kind === 'bare' ? (LETTER.exec(text.slice(range.end, range.end + 3))?.[0] ?? '') : ''
  return (text.slice(range.start, range.end) + letter).replace(/[\ue000-\uf8ff]/g, '')
}
