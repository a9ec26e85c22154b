import {articleOf} from '../../src/layouts/patterns.ts'
import {openCache} from '../../src/store/cache.ts'
import {CONFIG_FILE} from '../../src/store/config-file.ts'
import {articleOfMemory} from '../../src/store/memory-file.ts'
import type {Project} from '../../src/store/project.ts'
import {select} from '../../src/store/select.ts'
import type {StatIndex} from '../../src/store/stat-index.ts'
import {goneOf, remembered} from './gone.ts'
import type {Notes} from './notes.ts'
import type {Task} from './tasks.ts'

/** Where a run begins: what it looks into, and what is known of the rest. */
export interface SyncState {
  /** Articles to look into, sorted. */
  readonly paths: readonly string[]
  /** What is to be done in articles that did not change. */
  readonly open: ReadonlyMap<string, readonly Task[]>
  /** Articles with a memory and without a page in any language; of a run that looks into some articles only, none. */
  readonly gone: readonly string[]
}

/** What decides whether an article that did not change is looked into again. */
export interface Again {
  readonly index: StatIndex | undefined
  readonly paths: readonly string[]
  readonly minor: boolean
  readonly carry: boolean
  /** The notes that pages shall have; undefined when nothing is written. */
  readonly notes: Notes | undefined
}

/** The articles whose files changed since the run that left the index; all that the paths name where there is none. */
export function openState(project: Project, {index, paths, minor, carry, notes}: Again): SyncState {
  const all = () => {
    const gone = paths.length === 0 ? goneOf(project, remembered(project)) : []
    return {paths: select(project, paths), open: new Map(), gone}
  }
  if (!index || index.changed.includes(CONFIG_FILE)) return all()
  const open = index.head.isOpen ? readOpen(project.root, index.head.key) : new Map<string, Task[]>()
  if (!open) return all()
  const isOtherwise = minor || carry || (notes !== undefined && notes !== index.head.notes)
  const changed = new Set([
    ...index.changed.flatMap(file => articleOfMemory(file) ?? articleOf(project.config, file) ?? []),
    ...(isOtherwise ? open.keys() : [])
  ])
  for (const path of changed) open.delete(path)
  return {
    paths: [...changed].filter(path => project.filesOf(path).length > 0).sort(),
    open,
    gone: goneOf(project, [...changed])
  }
}

const NAME = 'open'

function readOpen(root: string, key: string): Map<string, Task[]> | undefined {
  // Written below, under the same key.
  const kept = openCache(root).read(NAME, key) as Record<string, Task[]> | undefined
  return kept && new Map(Object.entries(kept))
}

/** Keeps for the next run what is to be done. */
export function keepOpen(root: string, key: string, open: ReadonlyMap<string, readonly Task[]>): void {
  openCache(root).write(NAME, key, Object.fromEntries(open))
}
