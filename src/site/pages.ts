import {syntaxOf} from '../config/settings.ts'
import {headingIds} from '../publish/anchors.ts'
import {isTitle} from '../publish/headings.ts'
import {tagOf} from '../publish/page.ts'
import type {PageContext} from '../publish/page-context.ts'
import {decoded} from '../publish/percent.ts'
import {type Decided, versionIn} from '../publish/plan.ts'
import type {Reason} from '../publish/release.ts'
import {rewritten} from '../publish/rewritten.ts'
import type {VersionDraft} from '../publish/version-draft.ts'
import {isCjkTag} from '../tag.ts'
import {type ArticleContext, articlePage} from './article.ts'
import {type Content, content} from './content.ts'
import {coverOf} from './cover.ts'
import {keptContent} from './kept.ts'
import type {Media} from './media.ts'
import type {Site} from './site.ts'
import {keptWays, type Passage, type Travelled, waysOf} from './ways.ts'

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
    isCjkText: isCjkTag(tagOf(version, context)),
    file: version.file,
    syntax: {...syntaxOf(config, version.file), flavour: version.flavour},
    reserved: RESERVED,
    headingIds: ids.filter((_, index) => !isTitle(version.headings[index]!))
  })
  const cover = coverOf(version, media)
  return pageOf(text, travelled, {html: articlePage({version, context, site, content: text.html, cover}), version})
}

/** What a page of the last site is written with. */
export interface KeptOptions extends Pick<PageOptions, 'site' | 'media'> {
  /** As the last site had it. */
  readonly text: string
  /** The bytes of a file of the last site. */
  readonly read: (file: string) => Uint8Array | undefined
}

/** Writes a page of the last site once more, in the frame of this one. */
export function writeKept(version: VersionDraft, context: ArticleContext, {text, site, ...options}: KeptOptions): Page {
  const {ways, travelled} = keptWays(context.place.file, {site, ...options})
  const content = keptContent(text, {...ways, t: context.t, reserved: RESERVED})
  return pageOf(content, travelled, {html: articlePage({version, context, site, content: content.html}), version})
}

function pageOf(
  {ids, lostPlaces, unrendered}: Content,
  {passages, lost}: Travelled,
  {html, version}: {html: string; version: VersionDraft}
): Page {
  const named = [...version.links, ...version.htmlTargets]
  // As the author wrote it, and where, where that is still to be seen.
  const told = (code: 'link-lost' | 'place-lost', hrefs: readonly string[]): Reason[] =>
    hrefs.map(href => {
      const target = decoded(href)
      const line = named.find(one => decoded(one.target) === target)?.line
      return {code, target, ...(line !== undefined && {line})}
    })
  const notices: Reason[] = [
    ...told('link-lost', lost),
    ...told('place-lost', lostPlaces),
    ...(unrendered > 0 ? [{code: 'unrendered', count: unrendered} as const] : [])
  ]
  return {html, ids, passages, notices}
}
