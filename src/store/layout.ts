import picomatch from 'picomatch'
import {InputError} from '../input-error.ts'
import {articleOf, type ContentFile, match, type Shape, shapes} from '../layouts/patterns.ts'
import type {Config} from '../model/index.ts'
import {isFileAt} from './root.ts'
import {isFolderLink, walk} from './walk.ts'

/** The folder that holds all content, with `/` behind it: `content/`; nothing for the root. Findings name files relative to it. */
export function contentRoot(config: Config): string {
  const folders = config.content.flatMap(set => [...set.values()].map(fixedFolder))
  const [first = []] = folders
  const common = first.findIndex((step, index) => folders.some(folder => folder[index] !== step))
  const shared = common < 0 ? first : first.slice(0, common)
  // A pattern with the language's folder at its end shares that folder with no other language.
  const isOne = folders.length === 1
  return (isOne ? shared.slice(0, -1) : shared).map(step => `${step}/`).join('')
}

/** The patterns for people: one for all locales where they differ only in the folder. */
export function patternText({content, locales}: Config): string {
  const patterns = content.flatMap(set => {
    const own = [...set].map(([locale, pattern]) => {
      const folder = locales.find(({id}) => id === locale)?.folder ?? locale
      return `/${pattern}`.replace(`/${folder}/`, '/{locale}/').slice(1)
    })
    return new Set(own).size === 1 ? own.slice(0, 1) : [...set.values()]
  })
  return patterns.join(', ')
}

/** The folders of a pattern before its first placeholder. */
function fixedFolder(pattern: string): string[] {
  return pattern.slice(0, pattern.indexOf('{')).split('/').slice(0, -1)
}

/** What the folders of a project hold. */
export interface Listed {
  /** Sorted by path, then in the order of the locales. */
  readonly files: ContentFile[]
  /** All Markdown files, sorted: also those that are ignored, and links. */
  readonly markdown: ReadonlySet<string>
  /** Symbolic links where a page or a folder of pages would be read. */
  readonly linked: Linked
}

/** Symbolic links that are passed over, relative to the root, sorted. */
export interface Linked {
  readonly pages: readonly string[]
  readonly folders: readonly string[]
}

/** All versions there are. Throws InputError `file.unreadable` when a folder cannot be read, or is a file. */
export function listContent(root: string, config: Config): Listed {
  const {files, links, closed} = walk(root, contentRoot(config))
  // Pages behind a folder that nobody may enter are not gone.
  const lost = closed.find(({path}) => mayHoldPages(path.replace(/\/$/, ''), config))
  if (lost) throw lost
  const folders = new Set(shapes(config).map(({before}) => before.replace(/\/$/, '')))
  const inTheWay = files.find(file => folders.has(file))
  if (inTheWay !== undefined) throw new InputError('file.unreadable', {path: inTheWay, args: {reason: 'ENOTDIR'}})
  const markdown = new Set([...files, ...links].filter(file => /\.mdx?$/i.test(file)).sort(compare))
  return {files: versionsAmong(files, config), markdown, linked: linkedAmong(links, {root, config})}
}

/** Of links those that stand where a page is read, or lead to a folder in which pages are read. */
export function linkedAmong(
  links: readonly string[],
  {root, config}: {readonly root: string; readonly config: Config}
): Linked {
  if (links.length === 0) return {pages: [], folders: []}
  const isIgnored = ignoring(config)
  const all = shapes(config)
  const known = links.filter(link => !isIgnored(link)).sort(compare)
  return {
    pages: known.filter(link => match(link, all).length > 0 && !isFolderLink(root, link)),
    folders: known.filter(link => mayHoldPages(link, config) && isFolderLink(root, link))
  }
}

function mayHoldPages(folder: string, config: Config): boolean {
  const isOnTheWay = ({before}: Shape) => `${folder}/`.startsWith(before) || before.startsWith(`${folder}/`)
  return folder === '.' || (shapes(config).some(isOnTheWay) && !ignoring(config)(folder))
}

function versionsAmong(files: readonly string[], config: Config): ContentFile[] {
  const isIgnored = ignoring(config)
  const order = config.locales.map(({id}) => id)
  const all = shapes(config)
  return files
    .filter(file => !isIgnored(file))
    .flatMap(file => match(file, all))
    .sort(
      (a, b) => compare(a.path, b.path) || order.indexOf(a.locale) - order.indexOf(b.locale) || compare(a.file, b.file)
    )
    .filter((file, index, sorted) => file.path !== sorted[index - 1]?.path || file.locale !== sorted[index - 1]?.locale)
}

/** The versions of one article that there are, in the order of the locales: as `listContent` has them, without a look at all files. */
export function versionsOf(root: string, config: Config, path: string): ContentFile[] {
  const isIgnored = ignoring(config)
  const own = filesFor(config, path)
  return config.locales.flatMap(({id}) =>
    own.filter(({locale, file}) => locale === id && !isIgnored(file) && isFileAt(root, file)).slice(0, 1)
  )
}

/** The files that an article may have, whether they exist or not, ignored ones too. */
export function filesFor(config: Config, path: string): ContentFile[] {
  return shapes(config)
    .filter(({prefix}) => path.startsWith(prefix))
    .map(({locale, before, prefix, after}) => ({path, locale, file: before + path.slice(prefix.length) + after}))
    .filter(({file}) => articleOf(config, file) === path)
    .sort((a, b) => compare(a.file, b.file))
}

function ignoring({ignore}: Config): (file: string) => boolean {
  return ignore.length > 0 ? picomatch([...ignore], {dot: true}) : () => false
}

/** By UTF-16 units: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
