import type {Translate} from '../messages/index.ts'
import type {Config, Locale, LocaleConfig} from '../model/index.ts'
import type {TargetShape} from './data/targets.ts'
import type {Change} from './link-context.ts'
import type {Reason} from './release.ts'

/** What a page is made with besides its article. */
export interface PageContext {
  readonly config: Config
  readonly shape: TargetShape
  readonly t: Translate
  /** The locale whose readers find the page; not that of the text where that stands in for it. */
  readonly locale: LocaleConfig
  readonly place: {readonly path: string; readonly locale: Locale; readonly file: string}
  /** The text of the version as it is in the project. */
  readonly text: string
  /** The other locales the article is published in, and where. */
  readonly others: readonly {readonly tag: string; readonly file: string}[]
  /** Links and ids of headings. */
  readonly changes: readonly Change[]
  readonly notices: readonly Reason[]
}
