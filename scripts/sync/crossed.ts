import type {Memory} from '../../src/model/index.ts'
import {memoryFile} from '../../src/store/memory-file.ts'
import type {Project} from '../../src/store/project.ts'
import {readBytesIfThere} from '../../src/store/read.ts'
import {removeFile, writeFileAtomically} from '../../src/store/write.ts'
import {isStillOf, memoryOfTexts} from '../../src/sync/renamed.ts'
import {lostMemories, type Rename, renamesOf, textsOf} from './renames.ts'

/**
 * As `renamesOf`, with articles that took the name of another, which was renamed too or is gone: `a` to `b` while `b` went to `a`, or to `c`.
 *
 * @param all Those that may have exchanged names with one of `paths`.
 */
export function allRenamesOf(
  project: Project,
  paths: readonly string[],
  all: readonly string[]
): ReadonlyMap<string, Rename> {
  const renames = renamesOf(project, paths)
  const own = othersAmong(project, paths)
  if (own.size === 0) return renames
  const others = paths === all ? own : othersAmong(project, all)
  const lost = lostMemories(project)
  const whole = lost.flatMap(({memory, locales}) => (locales.size === 0 ? [memory] : []))
  const candidates = [...others.values(), ...whole]
  const fresh = all.filter(path => !hasMemory(project.root, path))
  const found = new Map(
    [...others.keys(), ...fresh].flatMap((path): [string, Rename][] => {
      const memory = memoryOfTexts(candidates, textsOf(project, path))
      return memory && memory.path !== path ? [[path, {from: memory.path, memory, isPartial: false}]] : []
    })
  )
  // A memory is taken from an article only when that gets its own; where a page was parted, it stays.
  for (;;) {
    const bare = [...found].filter(([, {from}]) => others.has(from) && !found.has(from))
    if (bare.length === 0) break
    for (const [path] of bare) found.delete(path)
  }
  return new Map([...renames, ...found])
}

/** Memories of articles that are others now. */
function othersAmong(project: Project, paths: readonly string[]): ReadonlyMap<string, Memory> {
  return new Map(
    paths.flatMap((path): [string, Memory][] => {
      const memory = project.memory(path)
      const texts = memory && textsOf(project, path)
      return texts && texts.size > 0 && !isStillOf(memory, texts) ? [[path, memory]] : []
    })
  )
}

/**
 * Puts the memories of articles that took the names of others where they belong. What is written over is first kept under a name of no article: when
 * a run breaks off, the next one finds it as the memory of an article that is gone.
 */
export function exchangeMemories({root, filesOf}: Project, renames: ReadonlyMap<string, Rename>): void {
  const crossed = [...renames].filter(([path, {from}]) => renames.has(from) || hasMemory(root, path))
  const memories = crossed.map(([path, {from}]) => ({path, from, bytes: readBytesIfThere(root, memoryFile(from))}))
  const kept = memories.filter(({from}) => renames.has(from))
  for (const {from, bytes} of kept) if (bytes) writeFileAtomically(root, keptFile(from), bytes)
  for (const {path, bytes} of memories) if (bytes) writeFileAtomically(root, memoryFile(path), bytes)
  for (const {from} of memories) removeFile(root, filesOf(from).length === 0 ? memoryFile(from) : keptFile(from))
}

function hasMemory(root: string, path: string): boolean {
  return readBytesIfThere(root, memoryFile(path)) !== undefined
}

function keptFile(path: string): string {
  return memoryFile(`${path}.renamed`)
}
