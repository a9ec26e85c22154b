import {readdirSync, statSync} from 'node:fs'
import {basename, relative, resolve, sep} from 'node:path'
import {InputError} from '../input-error.ts'

/** A Markdown file somewhere on the disk. */
export interface PageFile {
  /** As told in messages: below the root relative to it, elsewhere as typed. */
  readonly file: string
  /** Absolute. */
  readonly path: string
  /** Its place in a copy of the tree, with `/`. */
  readonly place: string
}

/**
 * The Markdown and MDX files that paths name, sorted: files, and all below folders but for what is hidden, `node_modules`, and
 * `without`.
 *
 * @param paths Relative to `root`; the root itself when there are none.
 * @param without An absolute folder to leave out.
 * @throws InputError `file.missing`.
 */
export function listPages(root: string, paths: readonly string[], without: string): PageFile[] {
  const home = resolve(root)
  const found = (paths.length > 0 ? paths : ['.']).flatMap(typed => {
    const start = resolve(home, typed)
    const stat = statSync(start, {throwIfNoEntry: false})
    if (!stat) throw new InputError('file.missing', {path: typed})
    const base = isInside(home, start) ? home : stat.isDirectory() ? start : resolve(start, '..')
    const files = stat.isDirectory() ? walk(start, without) : [start]
    return files.map(path => {
      const place = relative(base, path).split(sep).join('/')
      return {
        path,
        place,
        file: base === home ? place : `${typed}/${place}`.replace(`${typed}/${basename(typed)}`, typed)
      }
    })
  })
  const byPath = new Map(found.map(page => [page.path, page]))
  return [...byPath.values()].sort((a, b) => (a.place < b.place ? -1 : 1))
}

/** Whether a path is a folder or lies in it; both absolute. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function walk(folder: string, without: string): string[] {
  return readdirSync(folder, {withFileTypes: true}).flatMap(entry => {
    const path = resolve(folder, entry.name)
    if (entry.isFile()) return /\.mdx?$/.test(entry.name) ? [path] : []
    const isOpen = entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules'
    return isOpen && path !== without ? walk(path, without) : []
  })
}
