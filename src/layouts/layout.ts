import type {Flavour, Target} from '../model/index.ts'
import type {Builder} from './builder.ts'
import {builtFolder, type Placed, type Sides} from './candidates.ts'
import {type LanguageName, languageNamed} from './language.ts'

/** How a site is laid out. */
export interface Layout {
  /** What is recognised: `folders`, `root`, `docusaurus`, `suffix`. */
  readonly name: string
  readonly flavour: Flavour
  /** The builder that a release is for, where the site has one that Stele knows. */
  readonly target: Target | undefined
  readonly languages: readonly FoundLanguage[]
  /** Id of the language the pages are written in. */
  readonly source: string
  /** Pattern of the files of each language in each set, by id. */
  readonly content: readonly ReadonlyMap<string, string>[]
  /** Globs of the pages of languages that are left out, where they lie among the others. */
  readonly ignore: readonly string[]
  readonly leftOut: readonly FoundLanguage[]
  /** Paths that all languages have. */
  readonly complete: number
  /** Paths that some but not all have, among them the source. */
  readonly partial: number
  /** Files whose path the source lacks. */
  readonly orphans: readonly string[]
}

/** A language and how many pages it has. */
export interface FoundLanguage extends LanguageName {
  readonly pages: number
}

/** What we are best at; other languages are named and left out. */
const OURS = ['en', 'zh', 'zh-Hant', 'ja']

interface About extends Builder {
  readonly paths: readonly string[]
}

/** How a site is laid out, told by the files that lie in one shape. */
export function layoutOf(name: string, sides: Sides, {flavour, target, defaultLanguage, paths}: About): Layout {
  const named = [...sides].map(([folder, side]) => {
    const language =
      folder === ''
        ? {...(languageNamed(defaultLanguage ?? 'en') ?? languageNamed('en')!), folder: ''}
        : languageNamed(folder)!
    return {...language, pages: side.files.size, side}
  })
  const ids = new Set(named.map(({id}) => id))
  const unique = [...ids].map(id => named.filter(language => language.id === id).sort((a, b) => b.pages - a.pages)[0]!)
  const ours = unique.filter(({id}) => OURS.includes(id))
  const kept = ours.length > 1 ? ours : unique
  const source = sourceOf(kept, defaultLanguage)
  const languages = kept.sort((a, b) => rank(a.id, source.id) - rank(b.id, source.id) || (a.id < b.id ? -1 : 1))
  const leftOut = named.filter(language => !languages.includes(language))
  const own = [...source.side.files.keys()]
  const counts = own.map(path => languages.filter(({side}) => side.files.has(path)).length)
  const complete = counts.filter(count => count === languages.length).length
  const orphans = languages.flatMap(({side}) =>
    [...side.files].filter(([path]) => !source.side.files.has(path)).map(([, file]) => file)
  )
  return {
    name,
    flavour,
    target,
    languages: languages.map(bare),
    leftOut: leftOut.map(bare),
    source: source.id,
    content: contentOf(languages, source),
    ignore: [
      ...(languages.some(({side}) => side.holdsOthers) ? leftOut.flatMap(({side}) => side.globs) : []),
      ...builtAmong(languages, paths)
    ],
    complete,
    partial: counts.filter(count => count > 1 && count < languages.length).length,
    orphans: orphans.sort()
  }
}

/** Globs of what tools made, where the pages of a language lie at the root and would take it in. */
function builtAmong(languages: readonly Named[], paths: readonly string[]): string[] {
  if (!languages.some(({side}) => side.patterns.some(pattern => pattern.startsWith('{path}')))) return []
  const folders = new Set(paths.flatMap(path => builtFolder(path) ?? []))
  return [...folders].sort().map(folder => `${folder}/**`)
}

const EXTENSION = /\.(\{md,mdx\}|mdx?)$/

/** The pattern of each language in each set; what one language has as MDX another may have as Markdown. */
function contentOf(languages: readonly Named[], source: Named): ReadonlyMap<string, string>[] {
  return source.side.patterns.map((own, set) => {
    const patterns = languages.map(({id, side}) => [id, side.patterns[set] ?? own] as const)
    const endings = new Set(patterns.map(([, pattern]) => EXTENSION.exec(pattern)?.[1] ?? 'md'))
    const [only] = endings
    const ending = endings.size === 1 ? only! : '{md,mdx}'
    return new Map(patterns.map(([id, pattern]) => [id, pattern.replace(EXTENSION, `.${ending}`)]))
  })
}

function bare({folder, id, tag, pages}: FoundLanguage): FoundLanguage {
  return {folder, id, tag, pages}
}

type Named = FoundLanguage & {readonly side: Placed}

/** What the site says, else English, else the language with the most pages. */
function sourceOf(languages: readonly Named[], defaultLanguage: string | undefined): Named {
  const wanted = defaultLanguage === undefined ? undefined : languageNamed(defaultLanguage)?.id
  const atRoot = languages.find(({folder}) => folder === '')
  const most = [...languages].sort((a, b) => b.pages - a.pages)[0]!
  return atRoot ?? languages.find(({id}) => id === wanted) ?? languages.find(({id}) => id === 'en') ?? most
}

/** The source first, then ours in their order, then others. */
function rank(id: string, source: string): number {
  return id === source ? -1 : OURS.includes(id) ? OURS.indexOf(id) : OURS.length
}
