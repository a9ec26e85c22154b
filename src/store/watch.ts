import {existsSync, type FSWatcher, watch} from 'node:fs'
import {join} from 'node:path'

/** So long nothing more must happen before a change is told, in milliseconds: editors and git write many files at once. */
const REST = 200

/**
 * Tells when something below some folders, or one of some files, changed and has come to rest. Ends when the answer is called.
 *
 * @param paths Relative to the root; what is not there is left out.
 */
export function watchPaths(root: string, paths: readonly string[], changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const watchers: FSWatcher[] = paths
    .map(path => join(root, path))
    .filter(path => existsSync(path))
    .map(path =>
      watch(path, {recursive: true}, (_, name) => {
        // Our own temporary files.
        if (name?.endsWith('.tmp')) return
        clearTimeout(timer)
        timer = setTimeout(changed, REST)
      })
    )
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
