import type {Locale, Segment} from '../../model/index.ts'
import type {Span} from './span-list.ts'

/** A code span of the source that is not here, and what stands in its place. */
export interface SpanFault {
  readonly expected: Span
  readonly found?: Span
  readonly isSure: boolean
}

/** What is known around two groups of blocks. */
export interface SpanContext {
  readonly source: Locale
  /** The code of the whole version and of the whole source, as `codeOf` gives it. */
  readonly known: ReadonlySet<string>
  readonly original: ReadonlySet<string>
  /** Segments of the source that are lacking as a whole, which another rule tells. */
  readonly lacking: ReadonlySet<Segment>
  /** Words that stand for words of the source in its code, as `renderedWords` gives them. */
  readonly rendered: ReadonlySet<string>
}
