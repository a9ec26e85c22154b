import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {InputError} from '../../src/input-error.ts'
import type {Memory} from '../../src/model/index.ts'
import {memoryFile} from '../../src/store/memory-file.ts'
import type {Project} from '../../src/store/project.ts'
import {memoryOfTexts} from '../../src/sync/renamed.ts'
import {remembered} from './gone.ts'

/** Where a new article comes from. */
export interface Rename {
  readonly from: string
  /** The memory that goes with it, as it was found. */
  readonly memory: Memory
  /** Other versions still have the old name. */
  readonly isPartial: boolean
}

/** Articles without a memory that hold what the memory of another has, whose page of that language is gone. */
export function renamesOf(project: Project, paths: readonly string[]): ReadonlyMap<string, Rename> {
  const found = new Map<string, Rename>()
  const fresh = paths.filter(path => !existsSync(join(project.root, memoryFile(path))))
  if (fresh.length === 0) return found
  const lost = lostMemories(project)
  for (const path of lost.length === 0 ? [] : fresh) {
    const texts = textsOf(project, path)
    const own = lost.filter(({locales}) => [...texts.keys()].every(locale => !locales.has(locale)))
    const memory = memoryOfTexts(
      own.map(({memory}) => memory),
      texts
    )
    const from = own.find(one => one.memory === memory)
    if (memory && from) found.set(path, {from: memory.path, memory, isPartial: from.locales.size > 0})
  }
  return found
}

/** Nothing of an article that cannot be read, which is told elsewhere. */
export function textsOf(project: Project, path: string): ReadonlyMap<string, string> {
  try {
    return new Map(project.sources(path).map(({locale, text}) => [locale, text]))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return new Map()
  }
}

interface Lost {
  readonly memory: Memory
  /** In which its article still has a page. */
  readonly locales: ReadonlySet<string>
}

/** Memories of articles that lack a page in a language the memory has. */
export function lostMemories(project: Project): Lost[] {
  return remembered(project).flatMap(path => {
    const locales = new Set(project.versions(path).map(({locale}) => locale))
    const memory = locales.size < project.config.locales.length ? project.memory(path) : undefined
    const isLost = memory?.units.some(({variants}) => Object.keys(variants).some(locale => !locales.has(locale)))
    return memory && isLost ? [{memory, locales}] : []
  })
}
