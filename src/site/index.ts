import {InputError} from '../input-error.ts'
import type {ParallelText, Report} from '../model/index.ts'
import {digest} from '../publish/digest.ts'
import type {Draft} from '../publish/draft.ts'
import {translators} from '../publish/entries.ts'
import {byPath, ending, type PublishOptions} from '../publish/index.ts'
import {manifestOf} from '../publish/manifest.ts'
import {type Decided, type Plan, plan as planOf, refusedBy} from '../publish/plan.ts'
import type {Digest, Manifest, ManifestArticle, Publication, Reason, ReleaseFile} from '../publish/release.ts'
import type {TermFinder} from '../terms/index.ts'
import {articleWriter} from './articles.ts'
import {SITE} from './data/shape.ts'
import {feedFile} from './feed.ts'
import {withKept} from './kept.ts'
import {frontPage, listingPage} from './listing.ts'
import {collectMedia, type Media} from './media.ts'
import {OWN_FOLDERS, SITE_MANIFEST} from './own-files.ts'
import {parallelPage} from './parallel.ts'
import {SCRIPT} from './script.ts'
import {type Settled, settler} from './settle.ts'
import {layOut, type Site} from './site.ts'
import {sitemap} from './sitemap.ts'
import {STYLE} from './style.ts'

/** What a site is made with besides its articles; `last` is a site too. */
export interface SiteOptions extends Omit<PublishOptions, 'time' | 'bytes' | 'lastBytes'> {
  readonly finder: TermFinder
  /** An article lined up; asked for once for each that is published in two languages. */
  parallel(path: string): ParallelText
  /** The bytes of a file of the project, undefined when there is none. */
  image(file: string): Uint8Array | undefined
  /** The bytes of a file of the last site, undefined when there is none. */
  lastImage(file: string): Uint8Array | undefined
}

/**
 * A finished site, by the policy of the configuration: what a release would publish, and what stands in for the rest; its manifest is
 * `site.json`. The same input gives the same bytes.
 *
 * @throws InputError `site.folder` when a locale has the folder that the site needs for itself.
 */
export function site(drafts: readonly Draft[], report: Report, options: SiteOptions): Publication {
  const {config, last} = options
  refuseFolders(options)
  const plan = planOf(drafts, report, {config, shape: SITE, last})
  return {refused: refusedBy(plan), files: () => written(withKept(plan, last), options)}
}

/** The files one by one. */
async function* written(plan: Plan, options: SiteOptions): AsyncGenerator<ReleaseFile, Manifest, void> {
  const translate = translators()
  const layout = layOut(plan, translate)
  const media = collectMedia(options.image)
  const articleOf = articleWriter({plan, site: layout, media, translate, ...options})
  const articles: ManifestArticle[] = []
  const files = new Map<string, Digest>()
  const notices = new Map<string, readonly Reason[]>()
  for (const file of pages()) {
    files.set(file.path, digest(file))
    yield file
  }
  const final = articles.map(({versions, ...article}) => ({
    ...article,
    versions: versions.map(({file, ...version}) => ({
      ...version,
      file: file && (files.get(file.path) ?? null),
      notices: [...version.notices, ...((file && notices.get(file.path)) ?? [])]
    }))
  }))
  const manifest = manifestOf(final, byPath([...files.values()]), options)
  yield* ending(manifest, SITE_MANIFEST)
  return manifest

  function* pages(): Generator<ReleaseFile, void, void> {
    const {add, rest} = settler(layout.files)
    for (const decided of plan.decided) {
      const ready: Settled[] = []
      articles.push(articleOf(decided, (page, path) => ready.push(...add(path, page))))
      yield* ready.map(settled)
      yield* parallels(decided, layout, options)
    }
    yield* rest().map(settled)
    yield* around(layout, media)
  }

  function settled({path, html, notices: own}: Settled): ReleaseFile {
    notices.set(path, own)
    return {path, content: html}
  }
}

/** What is on the site besides the articles. */
function* around(layout: Site, media: Media): Generator<ReleaseFile, void, void> {
  for (const locale of layout.plan.config.locales) {
    yield {path: layout.language(locale).home, content: listingPage(locale, layout)}
    yield* feedFile(locale, layout)
  }
  yield* sitemap(layout)
  yield* media.files()
  yield {path: 'index.html', content: frontPage(layout)}
  yield {path: 'assets/style.css', content: STYLE}
  yield {path: 'assets/site.js', content: SCRIPT}
}

function refuseFolders({config}: SiteOptions): void {
  const taken = config.locales.find(({folder}) => OWN_FOLDERS.includes(folder.split('/')[0]!.toLowerCase()))
  if (taken) throw new InputError('site.folder', {path: 'stele.config.json', args: {folder: taken.folder}})
}

function parallels(decided: Decided, layout: Site, {config, finder, parallel}: SiteOptions): ReleaseFile[] {
  const {path} = decided.draft
  const locales = config.locales.filter(({id}) => layout.parallelFile(path, id) !== undefined)
  if (locales.length === 0) return []
  const lined = parallel(path)
  return locales.map(locale => ({
    path: layout.parallelFile(path, locale.id)!,
    content: parallelPage({decided, parallel: lined, locale, site: layout, finder})
  }))
}
