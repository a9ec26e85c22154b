import type {KeptAlignment} from '../src/align/kept.ts'
import type {AlignmentStore, Source} from '../src/pipeline.ts'
import {type Cache, keyOf, openCache} from '../src/store/cache.ts'
import {memoryFile} from '../src/store/memory-file.ts'
import type {Project} from '../src/store/project.ts'
import {readLinesIfThere} from '../src/store/read.ts'
import {BUILD} from './build-id.ts'

/** The cache of a project; what is not built keeps nothing, since it may change between two runs. */
export function cacheOf({root}: Project): Cache | undefined {
  return BUILD === undefined ? undefined : openCache(root)
}

/** Hexadecimal SHA-256 of all that the alignment and the examination of an article depend on. */
export function articleKey({root, config, glossary}: Project, path: string, sources: readonly Source[]): string {
  const memory = readLinesIfThere(root, memoryFile(path)) ?? ''
  const texts = sources.flatMap(({file, text}) => [file, text])
  return keyOf([BUILD ?? '', JSON.stringify(config), glossary, memory, ...texts])
}

/** Where the alignment of an article is kept for the commands that need the texts: they find it as the last one left it. */
export function keptIn(cache: Cache | undefined, path: string, key: string): AlignmentStore | undefined {
  const name = `align/${path}`
  // Written by this build under the same key.
  return (
    cache && {read: () => cache.read(name, key) as KeptAlignment | undefined, write: one => cache.write(name, key, one)}
  )
}
