import {syntaxOf} from '../config/settings.ts'
import type {VersionDraft} from '../publish/draft.ts'
import {headingIds, isTitle} from '../publish/headings.ts'
import {type PageContext, rewritten} from '../publish/page.ts'
import {type Decided, versionIn} from '../publish/plan.ts'
import type {Reason} from '../publish/release.ts'
import {articlePage} from './article.ts'
import {content} from './content.ts'
import type {Media} from './media.ts'
import type {Site} from './site.ts'
import {type Passage, waysOf} from './ways.ts'

/** A page before it is known what the others have. */
export interface Page {
  readonly html: string
  readonly ids: ReadonlySet<string>
  readonly passages: readonly Passage[]
  readonly notices: readonly Reason[]
}

/** What a page is written with besides its version. */
export interface PageOptions {
  readonly site: Site
  readonly decided: Decided
  readonly media: Media
}

/** Ids of the page around the text. */
const RESERVED: ReadonlySet<string> = new Set(['content', 'names'])

/** Writes the page of a version, and says what of it a site without a builder cannot show. */
export function writePage(version: VersionDraft, context: PageContext, {site, decided, media}: PageOptions): Page {
  const {t, config} = context
  const {ways, travelled} = waysOf(version, context, {site, media})
  const ids = headingIds(version, versionIn(decided.draft, decided.draft.source), site.plan.shape)
  const text = content(rewritten(version, context), {
    ...ways,
    t,
    file: version.file,
    syntax: {...syntaxOf(config, version.file), flavour: version.flavour},
    reserved: RESERVED,
    headingIds: ids.filter((_, index) => !isTitle(version.headings[index]!))
  })
  const notices: Reason[] = [
    ...travelled.lost.map((target): Reason => ({code: 'link-lost', target})),
    ...(text.unrendered > 0 ? [{code: 'unrendered', count: text.unrendered} as const] : [])
  ]
  const html = articlePage({version, context, site, content: text.html})
  return {html, ids: text.ids, passages: travelled.passages, notices}
}
