import {InputError} from '../input-error.ts'
import type {ParallelText, Report} from '../model/index.ts'
import {digest, sumsOf} from '../publish/digest.ts'
import type {Draft, VersionDraft} from '../publish/draft.ts'
import {entryOf, translators} from '../publish/entries.ts'
import {byPath, type PublishOptions} from '../publish/index.ts'
import {manifestOf, serializeManifest} from '../publish/manifest.ts'
import type {PageContext} from '../publish/page.ts'
import {type Decided, plan as planOf} from '../publish/plan.ts'
import type {ManifestArticle, Reason, Release, ReleaseFile} from '../publish/release.ts'
import type {TermFinder} from '../terms/index.ts'
import {SITE} from './data/shape.ts'
import {feedFile} from './feed.ts'
import {frontPage, listingPage} from './listing.ts'
import {collectMedia} from './media.ts'
import {OWN_FOLDERS, SITE_MANIFEST} from './own-files.ts'
import {type Page, settle, writePage} from './pages.ts'
import {parallelPage} from './parallel.ts'
import {SCRIPT} from './script.ts'
import {layOut, type Site} from './site.ts'
import {sitemap} from './sitemap.ts'
import {STYLE} from './style.ts'

/** What a site is made with besides its articles. */
export interface SiteOptions extends Omit<PublishOptions, 'last' | 'time'> {
  readonly finder: TermFinder
  /** An article lined up; asked for once for each that is published in two languages. */
  parallel(path: string): ParallelText
  /** The bytes of a file of the project, undefined when there is none. */
  image(file: string): Uint8Array | undefined
}

/**
 * The files of a finished site and its manifest (`site.json`), by the policy of the configuration: what a release would publish, and what
 * stands in for the rest. The page of an earlier release is Markdown and no stand-in here. The same input gives the same bytes.
 *
 * @throws InputError `site.folder` when a locale has the folder that the site needs for itself.
 */
export function site(drafts: readonly Draft[], report: Report, options: SiteOptions): Release {
  const {config} = options
  refuseFolders(options)
  const plan = planOf(drafts, report, {config, shape: SITE, last: undefined})
  const translate = translators()
  const layout = layOut(plan, translate)
  const media = collectMedia(options.image)
  const pages = new Map<string, Page>()
  const articles = plan.decided.map((decided): ManifestArticle => {
    const {path, source} = decided.draft
    const versions = decided.decisions.map(decision => {
      const told: Reason[] = []
      const write = (version: VersionDraft, context: PageContext) => {
        const page = writePage(version, context, {site: layout, decided, media})
        pages.set(context.place.file, page)
        told.push(...page.notices)
        return page.html
      }
      const {entry} = entryOf(decided, decision, {plan, translate, write})
      return {...entry, notices: [...entry.notices, ...told]}
    })
    return {path, source, versions}
  })
  const settled = settle(pages)
  const files = byPath([
    ...[...settled].map(([path, {html}]) => ({path, content: html})),
    ...plan.decided.flatMap(decided => parallels(decided, layout, options)),
    ...config.locales.flatMap(locale => [
      {path: layout.language(locale).home, content: listingPage(locale, layout)},
      ...feedFile(locale, layout)
    ]),
    ...sitemap(layout),
    ...media.files(),
    {path: 'index.html', content: frontPage(layout)},
    {path: 'assets/style.css', content: STYLE},
    {path: 'assets/site.js', content: SCRIPT}
  ])
  const digests = files.map(digest)
  const byFile = new Map(digests.map(one => [one.path, one]))
  const final = articles.map(({versions, ...article}) => ({
    ...article,
    versions: versions.map(({file, notices, ...version}) => ({
      ...version,
      file: file && (byFile.get(file.path) ?? null),
      notices: [...notices, ...((file && settled.get(file.path)?.notices) ?? [])]
    }))
  }))
  const manifest = manifestOf(final, digests, options)
  const manifestFile = {path: SITE_MANIFEST, content: serializeManifest(manifest)}
  const sums = {path: 'SHA256SUMS', content: sumsOf([...digests, digest(manifestFile)])}
  return {files: byPath([...files, manifestFile, sums]), manifest}
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
