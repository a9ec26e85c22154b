import type {Locale, ReleasePolicy, Severity} from '../model/index.ts'

/** A file of a release. */
export interface ReleaseFile {
  /** Relative to the folder of the release, with `/`. */
  readonly path: string
  readonly content: string | Uint8Array
}

/** A release that is decided and not yet written. */
export interface Publication {
  /** Versions that the policy refuses. */
  readonly refused: number
  /**
   * Its files, each made when it is asked for and not kept, the manifest and the sums last; returns the manifest.
   *
   * @throws InputError `file.changed` when an article is no longer what was checked.
   */
  files(): AsyncGenerator<ReleaseFile, Manifest, void>
}

/** The content of `manifest.json`. */
export interface Manifest {
  readonly formatVersion: 2
  readonly generator: {readonly name: 'stele'; readonly version: string}
  /** Git revision of the sources; null when they are no clean checkout. */
  readonly revision: string | null
  readonly glossary: {readonly file: string; readonly sha256: string | null}
  readonly policy: ReleasePolicy
  readonly counts: Readonly<Record<'articles' | 'published' | 'fallback' | 'held' | 'refused' | 'missing', number>>
  /** Pages that stand in for a version that is held back. */
  readonly fallbacks: readonly (FallbackKind & {readonly path: string; readonly for: Locale})[]
  readonly articles: readonly ManifestArticle[]
  /** Every file but the manifest and the sums. */
  readonly files: readonly Digest[]
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
  readonly state: 'published' | 'fallback' | 'held'
  /** Of what stands there; empty when nothing does, or it has none. */
  readonly title: string
  /** The file in the release; null when nothing stands there. */
  readonly file: Digest | null
  readonly fallback: FallbackKind | null
  /** The version as it is in the project, with the line ends that git keeps; null when there is none. */
  readonly content: Digest | null
  /** SHA-256 of the version in the source language, as it was when this was published. */
  readonly sourceSha256: string
  readonly findings: Readonly<Record<Severity, number>>
  /** The files that go with it. */
  readonly assets: readonly Digest[]
  /** Why it is held back; empty when it is published. */
  readonly reasons: readonly Reason[]
  /** What a reader of the release should know. */
  readonly notices: readonly Reason[]
}

/** What stands in for a version: the source, or its page of the release made at a revision. */
export type FallbackKind =
  | {readonly kind: 'source'; readonly locale: Locale}
  | {readonly kind: 'last'; readonly revision: string | null}

/** A file by its bytes. */
export interface Digest {
  readonly path: string
  readonly sha256: string
  /** In bytes. */
  readonly size: number
}

/** A reason or notice; `code` is a message key under `furniture.reason`, the rest its arguments. */
export type Reason =
  | {
      readonly code: 'error-findings' | 'source-errors' | 'stale' | 'unreviewed' | 'machine-drafts' | 'notes'
      readonly count: number
    }
  | {readonly code: 'unreadable'}
  /** In a front matter, for a builder that would publish it all the same. */
  | {readonly code: 'marked-draft' | 'source-draft'}
  | {readonly code: 'missing-language'; readonly locale: Locale}
  | {readonly code: 'provisional'; readonly names: readonly string[]}
  | ({readonly code: 'link-fallback'; readonly locale: Locale} & Told)
  | ({
      readonly code:
        | 'link-unpublished'
        | 'link-language'
        | 'link-lost'
        | 'link-local'
        | 'link-place'
        | 'place-lost'
        | 'file-lost'
    } & Told)
  | {readonly code: 'unrendered'; readonly count: number}
  /** What its builder does not read. */
  | {readonly code: 'mdx-unread'}
  | {readonly code: 'shortcodes' | 'footnotes'; readonly count: number; readonly line: number}
  /** Its name has signs that the builder reads as something else; where it lies without them. */
  | {readonly code: 'name-changed'; readonly name: string}
  /** Another page lies there, has its address, or may be the same somewhere. */
  | {readonly code: 'place-taken' | 'address-taken' | 'place-shared'; readonly other: string}

/** What a reason says of a link or a file that a text names. */
interface Told {
  readonly target: string
  /** Where, in the file that the page was made from; left out where a page was looked at that is finished. */
  readonly line?: number
}
