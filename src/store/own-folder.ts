import {lstatSync, realpathSync} from 'node:fs'
import {join, sep} from 'node:path'
import {attempt} from './attempt.ts'

/** Folders that Stele writes into by itself. */
const OWN = ['.stele', '.stele/cache', '.stele/memory'] as const

/**
 * The first of Stele's own folders that is a symbolic link out of the project, or to nothing: what is written there would land in somebody
 * else's folder. Undefined when none is.
 */
export function ownFolderOutside(root: string): string | undefined {
  return OWN.find(folder => isLinkOut(root, folder))
}

/** The first of Stele's own folders in the place of which a file stands. Throws InputError `file.unreadable`: nobody may look. */
export function ownFolderTaken(root: string): string | undefined {
  return OWN.find(folder => attempt(folder, () => lstatSync(join(root, folder), {throwIfNoEntry: false}))?.isFile())
}

function isLinkOut(root: string, folder: string): boolean {
  try {
    if (lstatSync(join(root, folder), {throwIfNoEntry: false})?.isSymbolicLink() !== true) return false
    return !realpathSync(join(root, folder)).startsWith(realpathSync(root) + sep)
  } catch {
    return true
  }
}
