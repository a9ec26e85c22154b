import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {CACHE_FOLDER} from './keep.ts'
import {ownFolderOutside} from './own-folder.ts'
import {digestIn} from './quick-digest.ts'
import {FIELDS, isEqual, isFolder, readStats, type Seen, type Stats} from './stats.ts'

/** What a run leaves for the next: the files as it found and left them, and what it said. */
export interface StatIndex {
  /** Every file is as it was, none came and none went. */
  readonly isSame: boolean
  /** Files that changed, came or went. */
  readonly changed: readonly string[]
  /** Files are as they were, but more of what was seen of them now may be trusted than the index does. */
  readonly isWorn: boolean
  readonly stats: Stats
  readonly head: Head
}

/** The head of an index. */
export interface Head {
  /** What it was made by: another build takes nothing over. */
  readonly key: string
  readonly folders: readonly string[]
  readonly files: readonly string[]
  /** The notes that the pages have. */
  readonly notes: string
  /** What a run says that finds nothing changed, by language. */
  readonly said: Readonly<Record<string, string>>
  /** What it says of links that are not followed, by language. */
  readonly linked?: Readonly<Record<string, string>>
  /** Somebody has something to do. */
  readonly isOpen: boolean
  /** Digests of files that the run wrote just before it ended: their times do not tell yet. */
  readonly fresh?: Readonly<Record<string, string>>
}

/** Where it is kept. */
export const FILE = 'files'

/** Compares the files with the index of an earlier run; undefined when there is none of this key. */
export function openStatIndex(root: string, key: string): StatIndex | undefined {
  // A run that looks into more will refuse what leads out of the project.
  const kept = ownFolderOutside(root) === undefined ? readIndex(root) : undefined
  if (kept?.head.key !== key) return undefined
  const {head} = kept
  const stats = readStats(root, head.folders, head.files, kept)
  const fresh = Object.entries(head.fresh ?? {})
  const touched = fresh.filter(([file, digest]) => digestIn(root, file) !== digest).map(([file]) => file)
  const {files, folders} = differences(kept, stats)
  const changed = [...new Set([...files, ...touched])]
  const isSame = changed.length === 0
  return {isSame, isWorn: isSame && fresh.length + folders.length > 0, changed, stats, head}
}

interface Kept extends Seen {
  readonly head: Head
}

/** Undefined when it is lost, foreign or half written: it only costs time. */
function readIndex(root: string): Kept | undefined {
  try {
    const bytes = readFileSync(join(root, CACHE_FOLDER, FILE))
    const headEnd = bytes.indexOf('\n')
    const head = JSON.parse(bytes.toString('utf8', 0, headEnd)) as Head // Written below, under the same key.
    const namesEnd = bytes.indexOf('\0', headEnd)
    const text = bytes.toString('utf8', headEnd + 1, namesEnd)
    const {buffer, byteOffset} = bytes
    const values = new Float64Array(buffer.slice(byteOffset + namesEnd + 1, byteOffset + bytes.length))
    const names = text === '' && values.length === 0 ? [] : text.split('\n')
    return values.length === names.length * FIELDS ? {head, names, values} : undefined
  } catch {
    return undefined
  }
}

/** What is not the same in both lists. */
function differences(before: Seen, now: Seen): {readonly files: string[]; readonly folders: string[]} {
  const found: string[] = []
  const known = new Map<string, number>()
  let isAligned = before.names.length === now.names.length
  for (let at = 0; isAligned && at < now.names.length; at += 1) isAligned = before.names[at] === now.names[at]
  if (!isAligned) for (const [at, name] of before.names.entries()) known.set(name, at)
  for (let at = 0; at < now.names.length; at += 1) {
    const name = now.names[at]!
    const place = isAligned ? at : known.get(name)
    if (place === undefined || !isEqual(before.values, place * FIELDS, now.values, at * FIELDS)) found.push(name)
    known.delete(name)
  }
  const all = [...found, ...known.keys()]
  return {files: all.filter(name => !isFolder(name)), folders: all.filter(isFolder)}
}
