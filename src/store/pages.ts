import {statSync} from 'node:fs'
import {basename, relative, resolve, sep} from 'node:path'
import {InputError} from '../input-error.ts'
import {attempt} from './attempt.ts'
import type {Linked} from './layout.ts'
import {isFolderLink, walk} from './walk.ts'

/** A Markdown file somewhere on the disk. */
export interface PageFile {
  /** As told in messages: below the root relative to it, elsewhere as typed. */
  readonly file: string
  /** Absolute. */
  readonly path: string
  /** Its place in a copy of the tree, with `/`. */
  readonly place: string
}

/** What paths name. */
export interface PageList {
  /** Sorted by place. */
  readonly pages: readonly PageFile[]
  /** Symbolic links, as told in messages, that are not followed. */
  readonly linked: Linked
  /** Folders that nobody may enter. */
  readonly closed: readonly InputError[]
}

/**
 * The Markdown and MDX files that paths name: files, and all below folders but for what is hidden, `node_modules`, and
 * `without`.
 *
 * @param paths Relative to `root`; the root itself when there are none.
 * @param without An absolute folder to leave out.
 * @throws InputError `file.missing`, `file.unreadable`.
 */
export function listPages(root: string, paths: readonly string[], without: string): PageList {
  const found = (paths.length > 0 ? paths : ['.']).map(typed => lookBelow(resolve(root), typed, without))
  const pages = new Map(found.flatMap(({files}) => files.map(page => [page.path, page])))
  const links = found.flatMap(({links}) => links)
  const [folders, others] = [links.filter(isFolderThere), links.filter(link => !isFolderThere(link))]
  return {
    pages: [...pages.values()].sort((a, b) => (a.place < b.place ? -1 : 1)),
    linked: {pages: others.filter(isPage).map(({file}) => file), folders: folders.map(({file}) => file)},
    closed: found.flatMap(({closed}) => closed)
  }
}

/** Whether a path is a folder or lies in it; both absolute. */
function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

interface Below {
  readonly files: readonly PageFile[]
  readonly links: readonly PageFile[]
  readonly closed: readonly InputError[]
}

function lookBelow(home: string, typed: string, without: string): Below {
  const start = resolve(home, typed)
  const stat = attempt(typed, () => statSync(start))
  const base = isInside(home, start) ? home : stat.isDirectory() ? start : resolve(start, '..')
  const at = (from: string): PageFile => {
    const path = resolve(start, from)
    const place = relative(base, path).split(sep).join('/')
    return {
      path,
      place,
      file: base === home ? place : `${typed}/${place}`.replace(`${typed}/${basename(typed)}`, typed)
    }
  }
  if (!stat.isDirectory()) return {files: [at('')], links: [], closed: []}
  const {files, links, closed} = walk(start, '', relative(start, without).split(sep).join('/'))
  return {
    files: files.map(at).filter(isPage),
    links: links.map(at),
    closed: closed.map(({code, path, args}) => new InputError(code, {path: at(path).file || typed, args}))
  }
}

function isPage({path}: PageFile): boolean {
  return /\.mdx?$/.test(path)
}

function isFolderThere({path}: PageFile): boolean {
  return isFolderLink(path, '')
}
