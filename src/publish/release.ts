import type {Locale, ReleasePolicy} from '../model/index.ts'

/** A file of a release. */
export interface ReleaseFile {
  /** Relative to the folder of the release, with `/`. */
  readonly path: string
  readonly content: string
}

/** What a release holds, as data: nothing is on disk yet. */
export interface Release {
  /** Sorted by path; the manifest is among them. */
  readonly files: readonly ReleaseFile[]
  readonly manifest: Manifest
}

/** The content of `manifest.json`. */
export interface Manifest {
  readonly formatVersion: 1
  readonly generator: {readonly name: 'stele'; readonly version: string}
  /** Git revision of the sources; null when they are no clean checkout. */
  readonly revision: string | null
  readonly glossary: {readonly file: string; readonly sha256: string | null}
  readonly policy: ReleasePolicy
  readonly counts: Readonly<Record<'articles' | 'published' | 'held' | 'refused', number>>
  readonly articles: readonly ManifestArticle[]
}

/** An article in the manifest. */
export interface ManifestArticle {
  readonly path: string
  readonly source: Locale
  readonly versions: readonly ManifestVersion[]
}

/** One language version in the manifest. */
export interface ManifestVersion {
  readonly locale: Locale
  /** BCP 47. */
  readonly tag: string
  readonly state: 'published' | 'held'
  /** The file in the release; null when the version is held back. */
  readonly file: Digest | null
  /** The file it was made from; null when there is none. */
  readonly content: Digest | null
  /** SHA-256 of the version in the source language, as it was when this was published. */
  readonly sourceSha256: string
  readonly findings: Readonly<Record<'error' | 'warning' | 'note', number>>
  /** Why it is held back; empty when it is published. */
  readonly reasons: readonly Reason[]
  /** What a reader of the release should know. */
  readonly notices: readonly Reason[]
}

/** A file by its bytes. */
export interface Digest {
  readonly path: string
  readonly sha256: string
  /** In bytes. */
  readonly size: number
}

/** A reason or notice; `code` is a message key under `furniture.reason`, the rest its arguments. */
export type Reason =
  | {readonly code: 'error-findings'; readonly count: number}
  | {readonly code: 'missing-language'; readonly locale: Locale}
  | {readonly code: 'stale'; readonly count: number}
  | {readonly code: 'notes'; readonly count: number}
  | {readonly code: 'provisional'; readonly names: readonly string[]}
  | {readonly code: 'link-fallback'; readonly target: string; readonly locale: Locale}
  | {readonly code: 'link-unpublished'; readonly target: string}
