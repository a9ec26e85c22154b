import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** Results kept between runs, by what they were made from. Deleting it loses nothing. */
export interface Cache {
  /** What was kept under a name for exactly this key, or undefined. */
  read(name: string, key: string): unknown
  /** Keeps a result that JSON can hold. A disk that refuses is no fault: the next run works it out again. */
  write(name: string, key: string, value: unknown): void
}

const FOLDER = '.stele/cache'

/** The cache of a project, in a folder that keeps itself out of the repository. */
export function openCache(root: string): Cache {
  const fileOf = (name: string) => join(root, FOLDER, `${name}.json`)
  return {
    read(name, key) {
      try {
        const entry: unknown = JSON.parse(readFileSync(fileOf(name), 'utf8'))
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

/** Keeps a file of any kind in the cache, whole or not at all. A disk that refuses is no fault. */
export function keepWhole(root: string, name: string, content: string | Uint8Array): void {
  try {
    writeWhole(root, name, content)
  } catch {
    // Read-only or full.
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

function writeWhole(root: string, name: string, content: string | Uint8Array): void {
  const file = join(root, FOLDER, name)
  keepOut(join(root, FOLDER))
  mkdirSync(dirname(file), {recursive: true})
  const temporary = `${file}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, content)
    renameSync(temporary, file)
  } finally {
    rmSync(temporary, {force: true})
  }
}

function keepOut(folder: string): void {
  if (existsSync(join(folder, '.gitignore'))) return
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, '.gitignore'), '*\n')
}
