import {type FSWatcher, readdirSync, statSync, watch} from 'node:fs'
import {join, sep} from 'node:path'

/**
 * Tells of everything that happens in a folder and those below it, each watched by itself: Node 20 loses sight of a file that another takes the place
 * of, as editors and we write them. Folders of tools and hidden ones are left out; new ones join. Ends when the answer is called.
 */
export function watchFolders(top: string, told: (name: string | null) => void): () => void {
  const open = new Map<string, FSWatcher>()
  const close = (folder: string) => {
    for (const [path, watcher] of open) {
      if (path !== folder && !path.startsWith(folder + sep)) continue
      watcher.close()
      open.delete(path)
    }
  }
  const add = (folder: string) => {
    const names = foldersIn(folder)
    if (!names) return
    const watcher = watch(folder, (event, name) => {
      told(name)
      const path = join(folder, name ?? '')
      if (name === null || event !== 'rename' || isTool(name)) return
      // A folder that came, or another in the place of one that went.
      close(path)
      if (statSync(path, {throwIfNoEntry: false})?.isDirectory()) add(path)
    })
    watcher.on('error', () => close(folder))
    open.set(folder, watcher)
    for (const name of names) add(join(folder, name))
  }
  add(top)
  return () => close(top)
}

/** Undefined where the folder is gone again, or nobody may enter it. */
function foldersIn(folder: string): string[] | undefined {
  try {
    const entries = readdirSync(folder, {withFileTypes: true})
    return entries.filter(entry => entry.isDirectory() && !isTool(entry.name)).map(({name}) => name)
  } catch (error) {
    if (error instanceof Error && 'code' in error) return undefined
    throw error
  }
}

function isTool(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules'
}
