import type {Config, Locale, Report} from '../model/index.ts'
import {archive} from './archive.ts'
import {TARGETS} from './data/targets.ts'
import {digest, sumsOf} from './digest.ts'
import type {Draft} from './draft.ts'
import {entryOf, translators} from './entries.ts'
import type {Last} from './last.ts'
import {manifestOf, serializeManifest} from './manifest.ts'
import {news} from './news.ts'
import {page} from './page.ts'
import {plan as planOf} from './plan.ts'
import type {Release, ReleaseFile} from './release.ts'

export {type Draft, draft} from './draft.ts'
export {type Last, readLast} from './last.ts'
export type * from './release.ts'

/** What a release is made with besides its articles. */
export interface PublishOptions {
  readonly config: Config
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
 * The files of a release and its manifest, by the policy of the configuration. The same input gives the same bytes: no
 * clock, articles sorted by path, versions in the order of the locales.
 */
export function publish(drafts: readonly Draft[], report: Report, options: PublishOptions): Release {
  const {config, last} = options
  const plan = planOf(drafts, report, {config, shape: TARGETS[config.release.target], last})
  const translate = translators()
  const entries = plan.decided.map(decided => ({
    path: decided.draft.path,
    source: decided.draft.source,
    versions: decided.decisions.map(decision => entryOf(decided, decision, {plan, translate, write: page}))
  }))
  const articles = entries.map(({versions, ...entry}) => ({...entry, versions: versions.map(({entry}) => entry)}))
  const pages = entries.flatMap(({versions}) =>
    versions.flatMap(({file, entry}) => (file ? {...file, locale: entry.locale} : []))
  )
  const extra = config.locales.flatMap(({id, tag, folder}): ReleaseFile[] => {
    const own = byPath(pages.filter(({locale}) => locale === id))
    const tagOf = (locale: Locale) => config.locales.find(one => one.id === locale)?.tag ?? locale
    const notes = news(articles, {t: translate(tag), locale: {id, tag}, last, tagOf})
    return [
      {path: `notes/${folder}.md`, content: notes},
      {path: `${folder}.tar.gz`, content: archive(own, options.time)}
    ]
  })
  const files = byPath([...pages.map(({path, content}) => ({path, content})), ...extra])
  const manifest = manifestOf(articles, files.map(digest), options)
  const manifestFile = {path: 'manifest.json', content: serializeManifest(manifest)}
  const sums = {path: 'SHA256SUMS', content: sumsOf([...manifest.files, digest(manifestFile)])}
  return {files: byPath([...files, manifestFile, sums]), manifest}
}

/** Files in the order of their paths. */
export function byPath<File extends {readonly path: string}>(files: readonly File[]): File[] {
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
}
