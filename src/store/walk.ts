import {type Dirent, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {InputError} from '../input-error.ts'

/** What lies below a folder, relative to the root, with `/`. */
export interface Walked {
  readonly files: readonly string[]
  /** Symbolic links: they are not followed. */
  readonly links: readonly string[]
  /** Folders that nobody may enter, each as a fault `file.unreadable`. */
  readonly closed: readonly InputError[]
}

/** Files by which a folder below the one that is looked through is known for one that Stele wrote: its pages are no articles. */
const OUTPUTS = [['SHA256SUMS', 'manifest.json'], ['SHA256SUMS', 'site.json'], ['.stele-pseudo']]

/**
 * Looks through a folder of the root. Links are not followed; folders of tools, hidden ones, `without`, and releases are left out.
 *
 * @param start With `/` behind it, or empty; one that is not there has nothing in it.
 * @param without A folder.
 */
export function walk(root: string, start: string, without = ''): Walked {
  const files: string[] = []
  const links: string[] = []
  const closed: InputError[] = []
  const look = (folder: string) => {
    const entries = entriesOf(root, folder)
    if (entries instanceof InputError) closed.push(entries)
    if (entries instanceof InputError || (folder !== start && isOutput(entries))) return
    for (const entry of entries) {
      const path = folder + entry.name
      const isTool = entry.name.startsWith('.') || entry.name === 'node_modules'
      if (entry.isFile()) files.push(path)
      else if (entry.isSymbolicLink()) links.push(path)
      else if (entry.isDirectory() && !isTool && path !== without) look(`${path}/`)
    }
  }
  look(start)
  return {files, links, closed}
}

function isOutput(entries: readonly Dirent[]): boolean {
  return OUTPUTS.some(names => names.every(name => entries.some(entry => entry.name === name)))
}

/** Whether a link leads to a folder; what is in it is not looked at. */
export function isFolderLink(root: string, link: string): boolean {
  try {
    return statSync(join(root, link), {throwIfNoEntry: false})?.isDirectory() === true
  } catch {
    // A link to itself, or behind a folder that nobody may enter.
    return false
  }
}

function entriesOf(root: string, folder: string) {
  try {
    return readdirSync(join(root, folder), {withFileTypes: true})
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (reason === '') throw error
    const isGone = reason === 'ENOENT' || reason === 'ENOTDIR'
    return isGone ? [] : new InputError('file.unreadable', {path: folder || '.', args: {reason}})
  }
}
