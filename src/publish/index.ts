import {InputError} from '../input-error.ts'
import type {Config, Locale, Report} from '../model/index.ts'
import {type ArchiveWriter, archiveWriter} from './archive.ts'
import {type Asset, assetBook} from './assets.ts'
import {checkedTexts, type ReadText} from './checked-text.ts'
import {digest, sha256, sumsOf} from './digest.ts'
import type {Draft} from './draft.ts'
import {entryOf, translators} from './entries.ts'
import {keptPages} from './kept.ts'
import type {Last} from './last.ts'
import {manifestOf, serializeManifest} from './manifest.ts'
import {news} from './news.ts'
import {page} from './page.ts'
import {type Plan, plan as planOf, refusedBy} from './plan.ts'
import type {Digest, Manifest, ManifestArticle, Publication, ReleaseFile} from './release.ts'
import {shapeOf} from './shape.ts'

export {type Draft, draft} from './draft.ts'
export {type Last, readLast} from './last.ts'
export type * from './release.ts'

/** What a release is made with besides its articles. */
export interface PublishOptions {
  readonly config: Config
  /** Gives the text of an article's file again, when its page is written. */
  readonly read: ReadText
  /** The bytes of a file of the project, or of the last release; undefined when there is none. */
  bytes(file: string): Uint8Array | undefined
  lastBytes(file: string): Uint8Array | undefined
  /** The glossary as it is on disk; empty when there is none. */
  readonly glossary: string
  /** The release before this one, where the caller knows it. */
  readonly last?: Last | undefined
  /** Stele's version. */
  readonly version: string
  /** Git revision of the sources; null when they are no clean checkout. */
  readonly revision: string | null
  /** Seconds since 1970 that archived files bear (`SOURCE_DATE_EPOCH`). */
  readonly time: number
}

/**
 * A release by the policy of the configuration. The same input gives the same bytes: no clock, articles sorted by path, versions in the
 * order of the locales.
 */
export function publish(drafts: readonly Draft[], report: Report, options: PublishOptions): Publication {
  const {config, last} = options
  const assets = assetBook(file => options.bytes(file))
  const plan = planOf(drafts, report, {config, shape: shapeOf(config, drafts), last, assets})
  return {refused: refusedBy(plan), files: () => written(plan, options)}
}

/** The files one by one. @throws InputError `file.changed`. */
async function* written(plan: Plan, options: PublishOptions): AsyncGenerator<ReleaseFile, Manifest, void> {
  const archives = new Map(plan.config.locales.map(({id}) => [id, archiveWriter(options.time)]))
  const articles: ManifestArticle[] = []
  const files: Digest[] = []
  const translate = translators()
  const keptText = keptPages(plan, options.last)
  const taken = new Set<string>()
  for (const decided of plan.decided) {
    const textOf = checkedTexts(options.read)
    const entries = decided.decisions.map(decision =>
      entryOf(decided, decision, {plan, translate, textOf, keptText, write: page})
    )
    const {path, source} = decided.draft
    articles.push({path, source, versions: entries.map(({entry}) => entry)})
    for (const {entry, file, assets} of entries) {
      if (!file || !entry.file) continue
      for (const one of [file, ...fresh(assets, taken, options)]) {
        await archives.get(entry.locale)?.add(one)
        files.push(one === file ? entry.file : digest(one))
        yield one
      }
    }
  }
  for await (const file of around(articles, archives, options)) {
    files.push(digest(file))
    yield file
  }
  const manifest = manifestOf(articles, byPath(files), options)
  yield* ending(manifest, 'manifest.json')
  return manifest
}

/** Files that go with a page and are not there yet. @throws InputError `file.changed`. */
function* fresh(
  assets: readonly Asset[],
  taken: Set<string>,
  {bytes, lastBytes}: PublishOptions
): Generator<ReleaseFile> {
  for (const {path, file, sha256: expected} of assets) {
    if (taken.has(path)) continue
    taken.add(path)
    const content = file === undefined ? lastBytes(path) : bytes(file)
    // A page of the last release is shown without what somebody took away from it since.
    if (file === undefined && (!content || sha256(content) !== expected)) continue
    if (!content || sha256(content) !== expected) throw new InputError('file.changed', {path: file ?? path})
    yield {path, content}
  }
}

/** The notes and the archive of each language. */
async function* around(
  articles: readonly ManifestArticle[],
  archives: ReadonlyMap<Locale, ArchiveWriter>,
  {config, last}: PublishOptions
): AsyncGenerator<ReleaseFile, void, void> {
  const translate = translators()
  const tagOf = (locale: Locale) => config.locales.find(one => one.id === locale)?.tag ?? locale
  for (const {id, tag, folder} of config.locales) {
    yield {path: `notes/${folder}.md`, content: news(articles, {t: translate(tag), locale: {id, tag}, last, tagOf})}
    yield {path: `${folder}.tar.gz`, content: await archives.get(id)!.end()}
  }
}

/** The manifest and the sums of all. */
export function* ending(manifest: Manifest, path: string): Generator<ReleaseFile, void, void> {
  const file = {path, content: serializeManifest(manifest)}
  yield file
  yield {path: 'SHA256SUMS', content: sumsOf([...manifest.files, digest(file)])}
}

/** Files in the order of their paths. */
export function byPath<File extends {readonly path: string}>(files: readonly File[]): File[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
}
