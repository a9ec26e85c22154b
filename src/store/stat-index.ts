import {lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** What is known of the files of a project without reading them: as of the last sync that left nothing to do. */
export interface StatIndex {
  /** Whether every file is as it was, no file came and none went. */
  readonly isSame: boolean
  /** What the run that left it said, by language. */
  readonly said: Readonly<Record<string, string>>
  /** Whether a file is as it was. */
  isKnown(file: string): boolean
}

const FILE = '.stele/cache/stats'
/** A file changed so shortly before the index was written may change again without another time, in milliseconds. */
const RACY = 50

/** Size, times and number of each file, one line a file: enough to tell a change, and cheap. */
export interface Stats {
  readonly lines: ReadonlyMap<string, string>
  readonly newest: number
}

/**
 * Looks at every file below some folders, without following links; hidden folders and those of tools are left out, and so is what is
 * not Markdown or memory.
 */
export function readStats(root: string, folders: readonly string[], files: readonly string[]): Stats {
  const lines = new Map<string, string>()
  let newest = 0
  const look = (file: string) => {
    const stat = lstatSync(join(root, file), {throwIfNoEntry: false})
    if (!stat) return
    newest = Math.max(newest, stat.mtimeMs, stat.ctimeMs)
    lines.set(file, `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`)
  }
  const walk = (folder: string) => {
    for (const entry of entries(join(root, folder))) {
      const {name} = entry
      if (entry.isDirectory()) {
        if (!name.startsWith('.') && name !== 'node_modules') walk(`${folder}${name}/`)
      } else if (CONTENT.test(name)) look(folder + name)
    }
  }
  for (const folder of folders) walk(folder)
  for (const file of files) look(file)
  return {lines, newest}
}

const CONTENT = /\.(?:mdx?|markdown|jsonl)$/

/** The head of an index: what it was made by and which folders it covers. */
interface Head {
  readonly key: string
  readonly folders: readonly string[]
  readonly files: readonly string[]
  readonly said: Readonly<Record<string, string>>
}

/** Compares the files with the index of an earlier run; undefined when there is none of this build. */
export function openStatIndex(root: string, key: string): StatIndex | undefined {
  try {
    const text = readFileSync(join(root, FILE), 'utf8')
    const end = text.indexOf('\n')
    const head = JSON.parse(text.slice(0, end)) as Head // Written below, under the same key.
    if (head.key !== key) return undefined
    const stats = readStats(root, head.folders, head.files)
    const written = lstatSync(join(root, FILE)).mtimeMs
    const isSame = stats.newest < written - RACY && bodyOf(stats.lines) === text.slice(end + 1)
    let known: ReadonlyMap<string, string> | undefined
    const isKnown = (file: string) => {
      known ??= new Map(
        text
          .slice(end + 1)
          .split('\n')
          .map(line => split(line))
      )
      const [now, then] = [stats.lines.get(file), known.get(file)]
      return now === then && (now === undefined || isOld(now, written))
    }
    return {isSame, isKnown, said: head.said}
  } catch {
    // Lost, foreign or half written: it only costs time.
    return undefined
  }
}

function isOld(line: string, written: number): boolean {
  const [, modified, changed] = line.split(' ').map(Number)
  return Math.max(modified!, changed!) < written - RACY
}

function split(line: string): [string, string] {
  const at = line.lastIndexOf('\t')
  return [line.slice(0, at), line.slice(at + 1)]
}

function bodyOf(lines: ReadonlyMap<string, string>): string {
  let body = ''
  for (const [file, line] of lines) body += `${file}\t${line}\n`
  return body
}

/** Keeps the index for the next run. A disk that refuses is no fault. */
export function writeStatIndex(root: string, head: Head, {lines}: Stats): void {
  const file = join(root, FILE)
  try {
    mkdirSync(dirname(file), {recursive: true})
    writeFileSync(join(dirname(file), '.gitignore'), '*\n')
    writeFileSync(`${file}.${process.pid}.tmp`, `${JSON.stringify(head)}\n${bodyOf(lines)}`)
    renameSync(`${file}.${process.pid}.tmp`, file)
  } catch {
    // The next run looks again.
  }
}

function entries(folder: string) {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch {
    return []
  }
}
