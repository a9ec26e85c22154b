import type {Config} from '../model/index.ts'
import {sha256, withLineFeeds} from './digest.ts'
import type {Digest, Manifest, ManifestVersion} from './release.ts'
import {isRefused} from './verdict.ts'

/** What a manifest says besides articles and files. */
export interface ManifestOptions {
  readonly config: Config
  /** The glossary as it is on disk; empty when there is none. */
  readonly glossary: string
  /** Stele's version. */
  readonly version: string
  /** Git revision of the sources; null when they are no clean checkout. */
  readonly revision: string | null
}

/** The manifest of a release: its articles and files, counted. */
export function manifestOf(
  articles: Manifest['articles'],
  files: readonly Digest[],
  {config, glossary, version, revision}: ManifestOptions
): Manifest {
  const versions = articles.flatMap(({path, versions}) => versions.map(one => ({path, ...one})))
  const inState = (state: ManifestVersion['state']) => versions.filter(one => one.state === state).length
  return {
    formatVersion: 2,
    generator: {name: 'stele', version},
    revision,
    glossary: {file: config.glossary, sha256: glossary === '' ? null : sha256(withLineFeeds(glossary))},
    policy: config.release,
    counts: {
      articles: articles.length,
      published: inState('published'),
      fallback: inState('fallback'),
      held: inState('held'),
      refused: versions.filter(isRefused).length,
      missing: versions.filter(({content}) => content === null).length
    },
    fallbacks: versions.flatMap(({path, locale, fallback}) => (fallback ? {path, for: locale, ...fallback} : [])),
    articles,
    files
  }
}

/** The manifest as JSON: keys sorted, two blanks of indent, a line end. */
export function serializeManifest(manifest: Manifest): string {
  return `${JSON.stringify(sorted(manifest), null, 2)}\n`
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}
