import type {Segment} from '../../model/index.ts'
import type {Stated} from './stated.ts'

/** What English says of something that had not been for years, by the year of the last time or by none. */
const FIRST_SINCE = /\bsince (?:[A-Z][a-z]+ )?\d{4}\b|\bfirst\b[^.;]*\bin (?:many |several )?(?:years|decades)\b/

/** Whether 2009年以来17年ぶり and 时隔17年 count what others say by the year: “the first since 2009”. */
export function isSinceThen(
  segments: readonly Segment[],
  {segment: {text}, statement: {kind, range}}: Stated
): boolean {
  if (kind !== 'duration') return false
  const isAgain = /^ ?ぶり/.test(text.slice(range.end)) || /时隔(?:近|约|整整)?$/u.test(text.slice(0, range.start))
  return isAgain && segments.some(({text}) => FIRST_SINCE.test(text))
}
