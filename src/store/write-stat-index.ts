import {keepWhole} from './keep.ts'
import {digestOf} from './quick-digest.ts'
import {isOld} from './racy.ts'
import {FILE, type Head, type StatIndex} from './stat-index.ts'
import {FIELDS, isEqual, isFolder, lookAt, readStats, type Stats} from './stats.ts'

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
