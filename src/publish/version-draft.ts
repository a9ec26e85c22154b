import type {Locale, Range, Syntax} from '../model/index.ts'
import type {Evidence} from './evidence.ts'
import type {HeadingDraft} from './heading-draft.ts'
import type {HtmlTarget} from './html-targets.ts'
import type {Link, Named} from './links-of.ts'
import type {Digest} from './release.ts'

/** Places of one kind in a text. */
export interface Counted {
  readonly count: number
  /** Of the first, from 1. */
  readonly line: number
}

/** The footnotes of a text, and the offsets at which some of them would end as definitions of links. */
export interface Footnotes extends Counted {
  readonly linkEnds: readonly number[]
}

/** One version of an article, ready to be written once it is known what the others become; its text is read again then. */
export interface VersionDraft {
  readonly locale: Locale
  readonly file: string
  /** Of its text. */
  readonly content: Pick<Digest, 'sha256' | 'size'>
  readonly flavour: Syntax['flavour']
  readonly data: Readonly<Record<string, unknown>>
  readonly format: 'yaml' | 'toml' | null
  /** Offset behind the front matter. */
  readonly end: number
  /** What readers must not see: notes and suppressions. */
  readonly removals: readonly Range[]
  readonly links: readonly Link[]
  readonly images: readonly Named[]
  readonly htmlTargets: readonly HtmlTarget[]
  /** What a page of MDX takes from files beside it. */
  readonly imports: readonly Named[]
  readonly shortcodes: Counted | null
  readonly footnotes: Footnotes | null
  /** Bare links to the machine of the reader. */
  readonly localLinks: readonly Pick<Named, 'target' | 'line'>[]
  readonly headings: readonly HeadingDraft[]
  /** Ids of other elements; null where components may make more. */
  readonly places: readonly string[] | null
  readonly evidence: Evidence
}
