import type {Severity} from './finding.ts'
import type {Locale} from './locale.ts'

/** The project's settings, all defaults filled in. */
export interface Config {
  readonly locales: readonly LocaleConfig[]
  /** The language an article was written in, unless its front matter says `sourceLanguage`. */
  readonly sourceLanguage: Locale
  /** Where the versions of articles lie. */
  readonly content: readonly ContentSet[]
  /** Paths to leave out, as globs over files relative to the root. */
  readonly ignore: readonly string[]
  readonly glossary: string
  readonly flavour: Flavour
  readonly translatableKeys: readonly string[]
  readonly translatableAttributes: readonly string[]
  readonly translatableComments: boolean
  /** Settings of single files and folders. */
  readonly overrides: readonly Override[]
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly release: ReleasePolicy
}

/** The kind of Markdown a site builder reads. `.mdx` files are MDX in all of them. */
export type Flavour = 'commonmark' | 'gfm' | 'hugo' | 'docusaurus' | 'mdx' | 'vitepress'

/** How a file is read. */
export interface Syntax {
  readonly flavour: Flavour
  /** Front matter keys with text to translate; `.` between levels, without the indexes of lists. */
  readonly translatableKeys: readonly string[]
  /** Attributes of HTML, JSX and directives with text to translate. */
  readonly translatableAttributes: readonly string[]
  /** Whether the comments in blocks of code are text to translate. */
  readonly translatableComments: boolean
}

/** A locale of the project. */
export interface LocaleConfig {
  readonly id: Locale
  /** BCP 47 tag for whatever format wants one: `zh-Hans`. */
  readonly tag: string
  /** What `{locale}` stands for in `content`: `zh-cn`. */
  readonly folder: string
}

/**
 * The pattern of each locale's files, by locale: `docs/{path}.{md,mdx}`. `{path}` is the same in all locales; braces with commas are
 * alternatives. Where several patterns fit a file, the one with the longest fixed part does.
 */
export type ContentSet = ReadonlyMap<Locale, string>

/** Settings of the files that globs match. */
export interface Override {
  readonly files: readonly string[]
  readonly settings: Partial<Syntax & Pick<Config, 'rules'>>
}

/** How a rule is set. */
export interface RuleSetting {
  readonly severity?: Severity | 'off'
  readonly options: Readonly<Record<string, unknown>>
}

/** What becomes of a fault in a version: it is held back, published with a notice in the manifest, or published. */
export type Treatment = 'refuse' | 'notice' | 'allow'

/** The faults that a release is judged by. */
export type Fault = 'error' | 'stale' | 'unreviewed' | 'draft' | 'provisional' | 'note' | 'address'

/** The site builder that takes the released files as they are. */
export type Target = 'plain' | 'hugo' | 'docusaurus' | 'starlight' | 'vitepress'

/** What stands where a version is held back: nothing, the version in the source language, or the one of the last release. */
export type Fallback = 'omit' | 'source' | 'last'

/** What may be published, and what is done about the rest. */
export interface ReleasePolicy {
  readonly faults: Readonly<Record<Fault, Treatment>>
  /** A refused version stops the whole release, or only falls back by itself. */
  readonly refused: 'stop' | 'fallback'
  /** In order of preference; with none of them a version is left out. */
  readonly fallback: readonly Fallback[]
  readonly target: Target
  /** Where pages lie in the release: as the manual of its builder has it, or as in the project; by default the latter where the project is that builder's. */
  readonly layout?: 'builder' | 'project'
  /** What the site is called, in all languages or in each; a language without a name has a word for it. */
  readonly name?: string | Readonly<Record<Locale, string>>
  /** Address of the site, without a slash at its end: feeds and site maps need whole addresses. */
  readonly url?: string
}
