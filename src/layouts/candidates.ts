import {languageNamed} from './language.ts'

/** The pages of one language in a layout. */
export interface Placed {
  /** Language-neutral path to file. */
  readonly files: ReadonlyMap<string, string>
  /** Pattern of each set. */
  readonly patterns: readonly string[]
  /** Globs of all its pages. */
  readonly globs: readonly string[]
  /** Its folder holds the folders of other languages. */
  readonly holdsOthers: boolean
}

/** The languages of a layout by their folder; `''` is the one without. */
export type Sides = ReadonlyMap<string, Placed>

/** A layout that the files may have. */
export interface Candidate {
  readonly name: string
  readonly sides: Sides
}

const PAGE = /^(.+)\.(mdx?)$/

/** Folders at the root in which tools put what they made. */
const BUILT = /^(dist|build|out|public|_site|coverage|vendor)\//

/** The folder of tools that a page lies in; undefined for those that somebody wrote. */
export function builtFolder(path: string): string | undefined {
  return BUILT.exec(path)?.[1]
}

/** All layouts under which at least two languages share a path. What tools made counts where there is nothing else. */
export function candidates(paths: readonly string[]): Candidate[] {
  const pages = paths.filter(path => PAGE.test(path) && !/(?:^|\/)(?:node_modules|\.[^/]+)\//.test(path))
  const written = candidatesAmong(pages.filter(page => builtFolder(page) === undefined))
  return written.length > 0 ? written : candidatesAmong(pages)
}

function candidatesAmong(pages: readonly string[]): Candidate[] {
  return [...folders(pages), ...docusaurus(pages), ...suffixes(pages)].filter(({sides}) => sides.size > 1)
}

/** `D/{locale}/{path}` with every language in a folder, or with one beside those folders. */
function folders(pages: readonly string[]): Candidate[] {
  const groups = new Map<string, Map<string, string[]>>()
  for (const page of pages) {
    const steps = page.split('/')
    for (let at = 0; at < steps.length - 1; at += 1) {
      if (!languageNamed(steps[at]!)) continue
      const base = steps
        .slice(0, at)
        .map(step => `${step}/`)
        .join('')
      const group = groups.get(base) ?? new Map<string, string[]>()
      groups.set(base, group)
      const files = group.get(steps[at]!)
      if (files) files.push(page)
      else group.set(steps[at]!, [page])
    }
  }
  return [...groups].flatMap(([base, group]) => [...inFolders(base, group), ...atRoot(base, group, pages)])
}

function inFolders(base: string, group: ReadonlyMap<string, readonly string[]>): Candidate[] {
  const sides = new Map([...group].map(([folder, files]) => [folder, placed(`${base}${folder}/`, files, false)]))
  return [{name: 'folders', sides: withCommonPaths(sides)}]
}

/** The language without a folder has its pages beside the folders of the others. */
function atRoot(base: string, group: ReadonlyMap<string, readonly string[]>, pages: readonly string[]): Candidate[] {
  const others = new Set([...group.values()].flat())
  const own = pages.filter(page => page.startsWith(base) && !others.has(page))
  const root = placed(base, own, true)
  const translations = [...group].map(([folder, files]) => [folder, placed(`${base}${folder}/`, files, false)] as const)
  const real = translations.filter(([, side]) => commonWith(side, root) > 0)
  const common = real.reduce((sum, [, side]) => sum + commonWith(side, root), 0)
  const all = real.reduce((sum, [, side]) => sum + side.files.size, 0)
  // A README beside the folders of languages is no version of theirs.
  return common * 2 > all ? [{name: 'root', sides: new Map([['', root], ...real])}] : []
}

const I18N = /^((?:[^/]+\/)?)i18n\/([^/]+)\/docusaurus-plugin-content-(docs|blog|pages)\/((?:current\/)?)(.+)$/
const OWN: Readonly<Record<string, string>> = {docs: 'docs/', blog: 'blog/', pages: 'src/pages/'}

/** `docs/{path}` and `i18n/{locale}/docusaurus-plugin-content-docs/current/{path}`; the same for the blog and single pages. */
function docusaurus(pages: readonly string[]): Candidate[] {
  const found = pages.flatMap(page => {
    const match = I18N.exec(page)
    return match && languageNamed(match[2]!)
      ? [{page, base: match[1]!, locale: match[2]!, plugin: match[3]!, current: match[4]!}]
      : []
  })
  const [first] = found
  if (!first) return []
  const plugins = [...new Set(found.map(({plugin}) => plugin))].sort().reverse()
  const translated = new Set(found.map(({page}) => page))
  const folderOf = (locale: string, plugin: string) =>
    `${first.base}i18n/${locale}/docusaurus-plugin-content-${plugin}/${plugin === 'docs' ? 'current/' : ''}`
  const side = (folders: readonly string[]) => {
    const sets = folders.map(folder =>
      placed(
        folder,
        pages.filter(page => page.startsWith(folder) && (translated.has(page) || !page.includes('i18n/'))),
        false
      )
    )
    const files = sets.flatMap(({files}, set) =>
      [...files].map(([path, file]) => [`${plugins[set]}/${path}`, file] as const)
    )
    return {
      files: new Map(files),
      patterns: sets.flatMap(({patterns}) => patterns),
      globs: sets.flatMap(({globs}) => globs),
      holdsOthers: false
    }
  }
  const locales = [...new Set(found.map(({locale}) => locale))]
  const own = side(plugins.map(plugin => first.base + OWN[plugin]!))
  return [
    {
      name: 'docusaurus',
      sides: new Map([
        ['', own],
        ...locales.map(locale => [locale, side(plugins.map(plugin => folderOf(locale, plugin)))] as const)
      ])
    }
  ]
}

const SUFFIX = /^(.*?)([^/]+)\.([A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?)\.(mdx?)$/

/** `{path}.{locale}.md`; the language of `{path}.md` is the site's own. */
function suffixes(pages: readonly string[]): Candidate[] {
  const found = pages.flatMap(page => {
    const match = SUFFIX.exec(page)
    return match && languageNamed(match[3]!) ? [{page, locale: match[3]!}] : []
  })
  if (found.length === 0) return []
  const base = commonFolder(found.map(({page}) => page))
  const locales = [...new Set(found.map(({locale}) => locale))]
  const named = locales.map(
    locale =>
      [
        locale,
        suffixed(
          base,
          locale,
          found.filter(one => one.locale === locale).map(({page}) => page)
        )
      ] as const
  )
  const suffixedPages = new Set(found.map(({page}) => page))
  const plain = placed(
    base,
    pages.filter(page => page.startsWith(base) && !suffixedPages.has(page)),
    true
  )
  const isShared = named.some(([, side]) => commonWith(side, plain) > 0)
  return [{name: 'suffix', sides: new Map([...(isShared ? [['', plain] as const] : []), ...named])}]
}

function suffixed(base: string, locale: string, pages: readonly string[]): Placed {
  const extensions = extensionsOf(pages)
  const files = pages.map(page => [page.slice(base.length).replace(/\.[^.]+\.mdx?$/, ''), page] as const)
  return {
    files: new Map(files),
    patterns: [`${base}{path}.${locale}.${extensions}`],
    globs: [`${base}**/*.${locale}.{md,mdx}`],
    holdsOthers: false
  }
}

function commonFolder(pages: readonly string[]): string {
  const [first = '', ...rest] = pages.map(page => page.split('/').slice(0, -1))
  const steps = Array.isArray(first) ? first : []
  const end = steps.findIndex((step, at) => rest.some(other => other[at] !== step))
  return (end < 0 ? steps : steps.slice(0, end)).map(step => `${step}/`).join('')
}

/** The pages below a folder. */
function placed(folder: string, pages: readonly string[], holdsOthers: boolean): Placed {
  const files = pages.map(page => [page.slice(folder.length).replace(PAGE, '$1'), page] as const)
  return {
    files: new Map(files),
    patterns: [`${folder}{path}.${extensionsOf(pages)}`],
    globs: [`${folder}**`],
    holdsOthers
  }
}

function extensionsOf(pages: readonly string[]): string {
  const found = ['md', 'mdx'].filter(extension => pages.some(page => page.endsWith(`.${extension}`)))
  return found.length === 2 ? '{md,mdx}' : (found[0] ?? 'md')
}

function commonWith(a: Placed, b: Placed): number {
  let count = 0
  for (const path of a.files.keys()) if (b.files.has(path)) count += 1
  return count
}

/** A folder that shares no path with another is no language, whatever it is called. */
function withCommonPaths(sides: Sides): Sides {
  return new Map(
    [...sides].filter(([folder, side]) =>
      [...sides].some(([other, its]) => other !== folder && commonWith(side, its) > 0)
    )
  )
}
