import type {Locale, Memory, ParallelText, Range, Syntax} from '../model/index.ts'
import {sync} from '../sync/index.ts'
import type {TermFinder} from '../terms/index.ts'
import {type Evidence, evidenceOf} from './evidence.ts'
import {type HeadingDraft, headingsOf} from './headings.ts'
import {type Link, linksOf} from './links-of.ts'
import {notesOf} from './notes.ts'

/** All that a release needs to know of an article: plain data, small, so that a large site fits and a cache can keep it. */
export interface Draft {
  readonly path: string
  readonly source: Locale
  /** In the order of the configured locales. */
  readonly versions: readonly VersionDraft[]
  /** All its files, those that could not be parsed too. */
  readonly files: readonly {readonly locale: Locale; readonly file: string}[]
}

/** One version of an article, ready to be written once it is known what the others become. */
export interface VersionDraft {
  readonly locale: Locale
  readonly file: string
  readonly text: string
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
}

/** Reads from a parallel text what a release needs of it. */
export function draft(parallel: ParallelText, {finder, memory}: DraftOptions): Draft {
  const {path, source, articles, faulty = []} = parallel
  const plan = sync(parallel, memory)
  const versions = [...articles.values()].map((article): VersionDraft => {
    const {locale, file, text, syntax, frontMatter} = article
    return {
      locale,
      file,
      text,
      flavour: syntax.flavour,
      data: frontMatter.data,
      format: frontMatter.format ?? null,
      end: frontMatter.end,
      removals: notesOf(article).map(({range}) => range),
      links: linksOf(article),
      headings: headingsOf(article, parallel),
      evidence: evidenceOf(article, {parallel, plan, finder})
    }
  })
  const files = [...articles.values(), ...faulty].map(({locale, file}) => ({locale, file}))
  return {path, source, versions, files}
}
