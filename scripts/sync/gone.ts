import {lstatSync} from 'node:fs'
import {join} from 'node:path'
import {filesFor} from '../../src/store/layout.ts'
import {articleOfMemory, MEMORY_FOLDER, memoryFile} from '../../src/store/memory-file.ts'
import type {Project} from '../../src/store/project.ts'
import {isFolder, readStats} from '../../src/store/stats.ts'
import {removeFile} from '../../src/store/write.ts'
import type {Frame} from '../frame.ts'

/** The articles that have a memory, in no order. */
export function remembered({root}: Project): string[] {
  return readStats(root, [MEMORY_FOLDER], []).names.flatMap(file => {
    const isMemory = !isFolder(file) && file.endsWith('.jsonl')
    return isMemory ? (articleOfMemory(file) ?? []) : []
  })
}

/** Of articles those with a memory and without a page in any language, sorted; a page that is ignored or a link is there. */
export function goneOf({root, config, filesOf}: Project, paths: readonly string[]): string[] {
  const isThere = (file: string) => lstatSync(join(root, file), {throwIfNoEntry: false}) !== undefined
  return paths
    .filter(path => filesOf(path).length === 0 && isThere(memoryFile(path)))
    .filter(path => !filesFor(config, path).some(({file}) => isThere(file)))
    .sort()
}

/** Takes the memories of articles away that are gone, and says so. Where more are gone than there are, it is the layout that changed: they stay. */
export function withdraw(project: Project, gone: readonly string[], frame: Frame): void {
  const isOdd = gone.length > 0 && gone.length > project.paths.length
  if (isOdd) frame.note(frame.t('commands.sync.unplaced', {count: gone.length, folder: MEMORY_FOLDER}))
  for (const path of isOdd ? [] : gone) {
    removeFile(project.root, memoryFile(path))
    frame.note(frame.t('commands.sync.withdrawn', {path, memory: memoryFile(path)}))
  }
}
