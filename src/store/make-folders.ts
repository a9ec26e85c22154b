import {mkdirSync, statSync} from 'node:fs'
import {dirname} from 'node:path'

/** Makes a folder and those around it, one by one: below `/proc` the recursive way of Node 20 never comes to an end. Throws what the system says. */
export function makeFolders(path: string): void {
  if (isFolder(path)) return
  const around = dirname(path)
  if (around !== path && !statSync(around, {throwIfNoEntry: false})) makeFolders(around)
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process was quicker.
    if (!isFolder(path)) throw error
  }
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
}
