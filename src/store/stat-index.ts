import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {CACHE_FOLDER, keepWhole} from './keep.ts'
import {ownFolderOutside} from './own-folder.ts'
import {digestIn, digestOf} from './quick-digest.ts'
import {isOld} from './racy.ts'
import {FIELDS, isEqual, isFolder, lookAt, readStats, type Seen, type Stats} from './stats.ts'

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

const FILE = 'files'

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

/** A file that a run wrote, as it was right after that. */
export interface WrittenFile {
  readonly name: string
  readonly digest: string
  readonly values: Float64Array
}

/** Looks at a file that was just written. */
export function written(root: string, name: string, content: string): WrittenFile {
  const values = new Float64Array(FIELDS)
  lookAt(root, name, values, 0)
  return {name, digest: digestOf(content), values}
}

/** Keeps what was seen of files that are as they were, where more of it may be trusted by now. */
export function renewStatIndex(root: string, {isWorn, head, stats}: StatIndex): void {
  if (isWorn) writeStatIndex(root, head, stats, {own: [], unsettled: []})
}

/** What a run did to the files it looked at when it began. */
export interface Changes {
  readonly own: readonly WrittenFile[]
  /** Files that the next run shall look into again. */
  readonly unsettled: Iterable<string>
}

/** Keeps an index for the next run: the files as the run found them, and as it left what it wrote. A disk that refuses is no fault. */
export function writeStatIndex(root: string, head: Head, stats: Stats, {own, unsettled}: Changes): void {
  const mine = new Map(own.map(file => [file.name, file]))
  const places = placesOf(stats, mine)
  const {names, values: sizes} = places ? readStats(root, head.folders, head.files) : stats
  const values = new Float64Array(names.length * FIELDS).fill(Number.NaN)
  const open = new Set(unsettled)
  const now = Date.now()
  const fresh: Record<string, string> = {}
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at]!
    const file = mine.get(name)
    if (open.has(name)) continue
    if (file) {
      lookAt(root, name, values, at * FIELDS)
      if (!isEqual(values, at * FIELDS, file.values, 0)) values.fill(Number.NaN, at * FIELDS, (at + 1) * FIELDS)
      else if (!isOld(values, at * FIELDS, now)) fresh[name] = file.digest
      continue
    }
    const place = places ? places.get(name) : at
    // Where the names of a folder end is told even where its time is not to be trusted.
    if (isFolder(name)) values[at * FIELDS] = sizes[at * FIELDS]!
    if (place === undefined || !isOld(stats.values, place * FIELDS, stats.taken)) continue
    for (let field = isFolder(name) ? 1 : 0; field < FIELDS; field += 1)
      values[at * FIELDS + field] = stats.values[place * FIELDS + field]!
  }
  const start = `${JSON.stringify({...head, fresh})}\n${names.join('\n')}\0`
  keepWhole(root, FILE, Buffer.concat([Buffer.from(start), Buffer.from(values.buffer)]))
}

/** Where each file of a walk is, when the run made files that the walk did not see: then the order is no longer that of the folders. */
function placesOf({names}: Stats, mine: ReadonlyMap<string, WrittenFile>): ReadonlyMap<string, number> | undefined {
  const seen = names.reduce((count, name) => count + (mine.has(name) ? 1 : 0), 0)
  return seen < mine.size ? new Map(names.map((name, at) => [name, at])) : undefined
}
