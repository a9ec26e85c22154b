import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {CACHE_FOLDER, keepWhole} from './keep.ts'

/** Results kept between runs, by what they were made from. Deleting it loses nothing. */
export interface Cache {
  /** What was kept under a name for exactly this key, or undefined. */
  read(name: string, key: string): unknown
  /** Keeps a result that JSON can hold. A disk that refuses is no fault: the next run works it out again. */
  write(name: string, key: string, value: unknown): void
}

/** The cache of a project, in a folder that keeps itself out of the repository. */
export function openCache(root: string): Cache {
  const fileOf = (name: string) => join(root, CACHE_FOLDER, `${name}.json`)
  return {
    read(name, key) {
      const file = fileOf(name)
      // In a first run nothing is there, and an error is dear.
      if (!existsSync(file)) return undefined
      try {
        const entry: unknown = JSON.parse(readFileSync(file, 'utf8'))
        return isEntry(entry) && entry.key === key ? entry.value : undefined
      } catch {
        return undefined
      }
    },
    write(name, key, value) {
      keepWhole(root, `${name}.json`, JSON.stringify({key, value}))
    }
  }
}

/** Hexadecimal SHA-256 of texts in their order; the lengths are hashed too, so that no two lists give the same. */
export function keyOf(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}\0`).update(text)
  return hash.digest('hex')
}

function isEntry(entry: unknown): entry is {key: string; value: unknown} {
  return typeof entry === 'object' && entry !== null && 'key' in entry && 'value' in entry
}
