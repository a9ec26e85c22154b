import {existsSync, statSync, watch} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {watchFolders} from './watch-folders.ts'

/** So long nothing more must happen before a change is told, in milliseconds: editors and git write many files at once. */
const REST = 200

/**
 * Tells when something below some folders, or one of some files, changed and has come to rest. Ends when the answer is called.
 *
 * @param paths Relative to the root; a folder that is not there is left out.
 */
export function watchPaths(root: string, paths: readonly string[], changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const told = (name: string | null) => {
    // Our own temporary files.
    if (name?.endsWith('.tmp')) return
    clearTimeout(timer)
    timer = setTimeout(changed, REST)
  }
  const ends = paths.map(path => watchPath(join(root, path), told))
  return () => {
    clearTimeout(timer)
    for (const end of ends) end()
  }
}

function watchPath(path: string, told: (name: string | null) => void): () => void {
  const isFolder = statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
  // What a system tells of a tree by itself it tells of files that take another's place, too; Linux does not.
  if (isFolder && process.platform === 'linux') return watchFolders(path, told)
  const [folder, name] = isFolder ? [path, undefined] : [dirname(path), basename(path)]
  if (!existsSync(folder)) return () => {}
  // A file that an editor puts in the place of another is another file: its folder is watched.
  const watcher = watch(folder, {recursive: isFolder}, (_, changed) => {
    if (name === undefined || changed === null || changed === name) told(changed)
  })
  return () => watcher.close()
}
