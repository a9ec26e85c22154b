import type {Translate} from '../messages/index.ts'
import {checkedTexts, type ReadText} from '../publish/checked-text.ts'
import {entryOf} from '../publish/entries.ts'
import {keptReader, type Last, type LastEntry} from '../publish/last.ts'
import type {PageContext} from '../publish/page-context.ts'
import type {Decided, Plan} from '../publish/plan.ts'
import type {ManifestArticle, Reason} from '../publish/release.ts'
import type {VersionDraft} from '../publish/version-draft.ts'
import type {Media} from './media.ts'
import {type Page, writeKept, writePage} from './pages.ts'
import type {Site} from './site.ts'

/** What articles are written with. */
export interface ArticleOptions {
  readonly plan: Plan
  readonly site: Site
  readonly media: Media
  readonly read: ReadText
  readonly last?: Last | undefined
  readonly translate: (tag: string) => Translate
  /** The bytes of a file of the last site. */
  lastImage(file: string): Uint8Array | undefined
}

/** Writes an article: hands over the page of each version and its file, and returns what the manifest says of it. */
export type WriteArticle = (decided: Decided, take: (page: Page, file: string) => void) => ManifestArticle

const TOLD_BY_PAGE: ReadonlySet<Reason['code']> = new Set(['link-lost', 'place-lost', 'shortcodes'])

/** Writes the articles of a site, one at a time. */
export function articleWriter({plan, site, media, translate, ...options}: ArticleOptions): WriteArticle {
  const lastText = keptReader(options.last)
  const {config} = plan
  return (decided, take) => {
    const {path, source} = decided.draft
    const textOf = checkedTexts(options.read)
    const versions = decided.decisions.map(decision => {
      const told: Reason[] = []
      const taken = (page: Page, file: string) => {
        take(page, file)
        told.push(...page.notices)
        return page.html
      }
      const write = (version: VersionDraft, context: PageContext) =>
        taken(writePage(version, context, {site, decided, media}), context.place.file)
      const keptText = (last: LastEntry) => {
        const locale = config.locales.find(({id}) => id === decision.locale)!
        const {file} = last
        const place = {path, locale: locale.id, file: file.path}
        const context = {config, t: translate(locale.tag), locale, place, notices: []}
        // `withKept` has seen to it that something is known of the page.
        const page = writeKept(decision.version!, context, {text: lastText(last), site, media, read: options.lastImage})
        return taken(page, file.path)
      }
      const {entry} = entryOf(decided, decision, {plan, translate, textOf, keptText, write})
      // What the page itself has lost, and what it cannot run, is told by it.
      const others = entry.notices.filter(({code}) => !TOLD_BY_PAGE.has(code))
      return {...entry, notices: [...others, ...told]}
    })
    return {path, source, versions}
  }
}
