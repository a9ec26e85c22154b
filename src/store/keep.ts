import {existsSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {makeFolders} from './make-folders.ts'
import {ownFolderOutside} from './own-folder.ts'

/** Where results are kept between runs. */
export const CACHE_FOLDER = '.stele/cache'

/** Keeps a file of any kind in the cache, whole or not at all. A disk that refuses is no fault; out of the project nothing is written. */
export function keepWhole(root: string, name: string, content: string | Uint8Array): void {
  if (ownFolderOutside(root) !== undefined) return
  try {
    writeWhole(root, name, content)
  } catch {
    // Read-only or full.
  }
}

function writeWhole(root: string, name: string, content: string | Uint8Array): void {
  const file = join(root, CACHE_FOLDER, name)
  keepOut(join(root, CACHE_FOLDER))
  const temporary = `${file}.${process.pid}.tmp`
  try {
    if (!existsSync(dirname(file))) makeFolders(dirname(file))
    writeFileSync(temporary, content)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  }
}

function keepOut(folder: string): void {
  if (existsSync(join(folder, '.gitignore'))) return
  makeFolders(folder)
  writeFileSync(join(folder, '.gitignore'), '*\n')
}
