import {docusaurus} from './docusaurus.ts'
import {languageNamed} from './language.ts'
import {type Candidate, commonWith, PAGE, type Placed, placed, type Sides, together} from './placed.ts'
import {suffixes} from './suffixes.ts'

export type {Placed, Sides} from './placed.ts'

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
  const inFolders = [...groups].map(([base, group]) => ({base, sides: sidesBelow(base, group)}))
  return [...collected(inFolders), ...[...groups].flatMap(([base, group]) => atRoot(base, group, pages))]
}

function sidesBelow(base: string, group: ReadonlyMap<string, readonly string[]>): Sides {
  return withCommonPaths(
    new Map([...group].map(([folder, files]) => [folder, placed(`${base}${folder}/`, files, false)]))
  )
}

interface Collection {
  readonly base: string
  readonly sides: Sides
}

/** Folders of one site that hold the same languages are its collections: `_docs/{locale}/` and `_posts/{locale}/`. */
function collected(found: readonly Collection[]): Candidate[] {
  const sizeOf = ({sides}: Collection) => [...sides.values()].reduce((sum, {files}) => sum + files.size, 0)
  const bySize = found.filter(({sides}) => sides.size > 1).sort((a, b) => sizeOf(b) - sizeOf(a))
  const groups: Collection[][] = []
  for (const one of bySize) {
    // A folder elsewhere that is much smaller, as that of a test, is none of the site.
    const isOfSite = ([largest]: Collection[]) =>
      [...one.sides.keys()].every(language => largest!.sides.has(language)) &&
      (parentOf(one.base) === parentOf(largest!.base) || sizeOf(one) * 2 >= sizeOf(largest!))
    const group = groups.find(isOfSite)
    if (group) group.push(one)
    else groups.push([one])
  }
  return groups.map(group => ({name: 'folders', sides: joined(group)}))
}

function joined(collections: readonly Collection[]): Sides {
  const [first] = collections
  const languages = [...(first?.sides.keys() ?? [])]
  const sideOf = (language: string) =>
    collections.map(({base, sides}) => ({
      name: base,
      side: sides.get(language) ?? placed(`${base}${language}/`, [], false)
    }))
  return new Map(languages.map(language => [language, together(sideOf(language))]))
}

function parentOf(base: string): string {
  return base.split('/').slice(0, -2).join('/')
}

/** The language without a folder has its pages beside the folders of the others, or beside the folder that holds those: `translations/{locale}/`. */
function atRoot(base: string, group: ReadonlyMap<string, readonly string[]>, pages: readonly string[]): Candidate[] {
  const others = new Set([...group.values()].flat())
  const beside = pages.filter(page => page.startsWith(base) && !others.has(page))
  const above = base === '' ? undefined : base.slice(0, base.lastIndexOf('/', base.length - 2) + 1)
  const outside = above === undefined ? [] : pages.filter(page => page.startsWith(above) && !page.startsWith(base))
  return [
    ...withRoot(base, group, placed(base, beside, true)),
    ...(above === undefined ? [] : withRoot(base, group, placed(above, outside, true)))
  ]
}

function withRoot(base: string, group: ReadonlyMap<string, readonly string[]>, root: Placed): Candidate[] {
  const translations = [...group].map(([folder, files]) => [folder, placed(`${base}${folder}/`, files, false)] as const)
  const real = translations.filter(([, side]) => commonWith(side, root) > 0)
  const common = real.reduce((sum, [, side]) => sum + commonWith(side, root), 0)
  const all = real.reduce((sum, [, side]) => sum + side.files.size, 0)
  // A README beside the folders of languages is no version of theirs.
  return common * 2 > all ? [{name: 'root', sides: new Map([['', root], ...real])}] : []
}

/** A folder that shares no path with another is no language, whatever it is called. */
function withCommonPaths(sides: Sides): Sides {
  return new Map(
    [...sides].filter(([folder, side]) =>
      [...sides].some(([other, its]) => other !== folder && commonWith(side, its) > 0)
    )
  )
}
