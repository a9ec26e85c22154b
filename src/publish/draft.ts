import type {Locale, Memory, ParallelText, Range, ReleasePolicy, Syntax} from '../model/index.ts'
import type {TermFinder} from '../terms/index.ts'
import {digest} from './digest.ts'
import {type Evidence, evidencesOf} from './evidence.ts'
import {type HeadingDraft, headingsOf} from './headings.ts'
import {type Link, linksOf} from './links-of.ts'
import {notesOf} from './notes.ts'
import type {Digest} from './release.ts'

/** All that a release needs to know of an article, but its texts: plain data, small, so that a large site fits and a cache can keep it. */
export interface Draft {
  readonly path: string
  readonly source: Locale
  /** In the order of the configured locales. */
  readonly versions: readonly VersionDraft[]
  /** All its files, those that could not be parsed too. */
  readonly files: readonly {readonly locale: Locale; readonly file: string}[]
}

/** One version of an article, ready to be written once it is known what the others become; its text is read again then. */
export interface VersionDraft {
  readonly locale: Locale
  readonly file: string
  /** Of its text. */
  readonly content: Pick<Digest, 'sha256' | 'size'>
  readonly flavour: Syntax['flavour']
  readonly data: Readonly<Record<string, unknown>>
  readonly format: 'yaml' | 'toml' | null
  /** Offset behind the front matter. */
  readonly end: number
  /** What readers must not see: notes and suppressions. */
  readonly removals: readonly Range[]
  readonly links: readonly Link[]
  readonly headings: readonly HeadingDraft[]
  readonly evidence: Evidence
}

/** What a draft is made with. */
export interface DraftOptions {
  readonly finder: TermFinder
  readonly memory: Memory | undefined
  /** What is allowed is not looked for. */
  readonly policy: ReleasePolicy
}

/** Reads from a parallel text what a release needs of it. */
export function draft(parallel: ParallelText, options: DraftOptions): Draft {
  const {path, source, articles, faulty = []} = parallel
  const evidence = evidencesOf(parallel, options)
  const versions = [...articles.values()].map((article): VersionDraft => {
    const {locale, file, text, syntax, frontMatter} = article
    return {
      locale,
      file,
      content: contentOf(file, text),
      flavour: syntax.flavour,
      data: frontMatter.data,
      format: frontMatter.format ?? null,
      end: frontMatter.end,
      removals: notesOf(article).map(({range}) => range),
      links: linksOf(article),
      headings: headingsOf(article, parallel),
      evidence: evidence(article)
    }
  })
  const files = [...articles.values(), ...faulty].map(({locale, file}) => ({locale, file}))
  return {path, source, versions, files}
}

function contentOf(path: string, text: string): VersionDraft['content'] {
  const {sha256, size} = digest({path, content: text})
  return {sha256, size}
}
