import type {Config, Locale, Range} from '../model/index.ts'
import type {AddressBook} from './addresses.ts'
import type {Asset, AssetBook} from './assets.ts'
import type {TargetShape} from './data/targets.ts'
import type {Reason} from './release.ts'

/** What links are rewritten by. */
export interface LinkContext {
  readonly config: Config
  readonly shape: TargetShape
  readonly addresses: AddressBook
  /** The file that a reader finds at a place of the release; undefined when there is none. */
  fileAt(path: string, locale: Locale): string | undefined
  /** The address of a page below the root of a site, where the builder names pages by it. */
  addressAt(path: string, locale: Locale): string
  /** Whether a place holds the version itself, not what stands in for it. */
  isPublished(path: string, locale: Locale): boolean
  /** Whether the builder leaves out what stands at a place: a draft, or a page that it does not read. */
  isLeftOut(path: string, locale: Locale): boolean
  /** Language a page was written in. */
  sourceOf(path: string): Locale
  /** Files that go with pages; undefined where pages take them by themselves. */
  readonly assets?: AssetBook | undefined
  /** What an id of a version in its own words is called in the release. */
  idAt(path: string, locale: Locale, id: string): string | undefined
  /** Whether the page that a reader finds at a place of the release has an id; undefined where nobody knows. */
  hasPlace(path: string, locale: Locale, id: string): boolean | undefined
}

/** The place in the release that a text is written for. */
export interface Place {
  readonly path: string
  readonly locale: Locale
}

/** A change of the text of an article: a range of its file and what stands there in the release. */
export interface Change {
  readonly range: Range
  readonly text: string
}

/** The changes of an article's links, which of them lead into another language or nowhere, and the files that go with it. */
export interface Relinked {
  readonly changes: readonly Change[]
  readonly notices: readonly Reason[]
  readonly assets: readonly Asset[]
}
