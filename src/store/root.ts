import {lstatSync, realpathSync} from 'node:fs'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {InputError} from '../input-error.ts'
import {attempt} from './attempt.ts'

/** Real paths of folders in the project that one run has looked up; made anew for the next, since folders change. */
export type RealFolders = Map<string, string>

/**
 * The real path of a file, links followed.
 *
 * @throws InputError `file.outside` when it leaves the project, `file.missing` when it is not there.
 */
export function insideRoot(root: string, file: string, folders: RealFolders = new Map()): string {
  const wanted = resolve(root, file)
  const isLink = attempt(file, () => lstatSync(wanted)).isSymbolicLink()
  if (isLink || wanted === resolve(root)) return realInside(root, wanted, file)
  const folder = dirname(wanted)
  const known = folders.get(folder) ?? realInside(root, folder, file)
  folders.set(folder, known)
  return join(known, basename(wanted))
}

function realInside(root: string, path: string, file: string): string {
  const real = attempt(file, () => realpathSync(path))
  const home = realpathSync(root)
  if (real !== home && !real.startsWith(home + sep)) throw new InputError('file.outside', {path: file})
  return real
}

/** Whether a file is there that is itself one, not a link to one. Throws InputError `file.unreadable`: nobody may look. */
export function isFileAt(root: string, file: string): boolean {
  return entryAt(root, file)?.isFile() === true
}

/** Whether a name is taken by anything, be it a link that leads nowhere. Throws InputError `file.unreadable`: nobody may look. */
export function isAnythingAt(root: string, file: string): boolean {
  return entryAt(root, file) !== undefined
}

function entryAt(root: string, file: string) {
  try {
    return attempt(file, () => lstatSync(join(root, file), {throwIfNoEntry: false}))
  } catch (error) {
    // A folder on the way is a file.
    if (error instanceof InputError && error.code === 'file.missing') return undefined
    throw error
  }
}

/** A path as typed, relative to the root and with `/`; undefined when it lies outside. */
export function relativeTo(root: string, path: string): string | undefined {
  const from = relative(resolve(root), resolve(root, path))
  if (from === '..' || from.startsWith(`..${sep}`) || resolve(root, from) !== join(resolve(root), from))
    return undefined
  return from.split(sep).join('/')
}
