import {lstatSync, readdirSync} from 'node:fs'

/** Size, times and number of files: enough to tell that one changed, and cheap. */
export interface Stats {
  /**
   * Files, and folders with `/` behind them, relative to the root, in the order of the walk: a folder before what it holds.
   */
  readonly names: readonly string[]
  /** FIELDS numbers a name. */
  readonly values: Float64Array
  /** Of the names those that are symbolic links. */
  readonly links: readonly string[]
  /** When the walk began, in milliseconds: what was written as late as then may change again without another time. */
  readonly taken: number
}

/** Size (of a folder, how many names below it there are), time of the last change of content, of the last change of any kind, number of the file. */
export const FIELDS = 4

/** What an earlier look found. */
export type Seen = Pick<Stats, 'names' | 'values'>

const NOTHING: Seen = {names: [], values: new Float64Array(0)}

/**
 * Looks at every file below some folders, without following links; hidden folders and those of tools are left out, and so is what is
 * not Markdown, memory or a link. A folder that is as it was seen holds the names it held then, and is not read: whatever comes, goes or is renamed in it
 * changes its time.
 *
 * @param folders Relative to the root, each with `/` behind it, or empty.
 */
export function readStats(root: string, folders: readonly string[], files: readonly string[], seen = NOTHING): Stats {
  const taken = Date.now()
  const names: string[] = []
  const links: string[] = []
  let values = new Float64Array(Math.max(1024, seen.values.length + FIELDS))
  const places = new Map<string, number>()
  for (let at = 0; at < seen.names.length; at += 1) if (isFolder(seen.names[at]!)) places.set(seen.names[at]!, at)

  const add = (name: string) => {
    const at = names.length * FIELDS
    if (at === values.length) values = larger(values)
    const seen = lookAt(root, name, values, at)
    if (!seen) return undefined
    names.push(name)
    if (seen === 'link') links.push(name)
    return at
  }
  const walk = (folder: string) => {
    const at = add(folder)
    if (at === undefined) return
    const known = places.get(folder)
    if (known !== undefined && isEqual(seen.values, known * FIELDS, values, at, 1)) again(known)
    else read(folder)
    values[at] = names.length - 1 - at / FIELDS
  }
  const again = (known: number) => {
    const end = known + seen.values[known * FIELDS]!
    for (let at = known + 1; at <= end; at += 1) {
      const name = seen.names[at]!
      if (isFolder(name)) {
        walk(name)
        at += seen.values[at * FIELDS]!
      } else add(name)
    }
  }
  const read = (folder: string) => {
    for (const entry of entries(`${root}/${folder}`)) {
      const {name} = entry
      if (entry.isDirectory()) {
        if (!name.startsWith('.') && name !== 'node_modules') walk(`${folder}${name}/`)
      } else if (isContent(name) || entry.isSymbolicLink()) add(folder + name)
    }
  }
  for (const folder of folders) walk(folder)
  for (const file of files) add(file)
  return {names, links, values: values.subarray(0, names.length * FIELDS), taken}
}

/** Whether a name of a list is that of a folder. */
export function isFolder(name: string): boolean {
  return name === '' || name.endsWith('/')
}

/** Writes the numbers of a file to a place of a list, and says what it is; undefined when there is no such file. */
export function lookAt(root: string, name: string, values: Float64Array, at: number): 'link' | 'file' | undefined {
  try {
    // A name that is used as it is need not be joined with anything twenty thousand times.
    const stat = lstatSync(root === '.' && name !== '' ? name : `${root}/${name}`, MAY_LACK)
    if (!stat) return undefined
    values[at] = stat.size
    values[at + 1] = stat.mtimeMs
    values[at + 2] = stat.ctimeMs
    values[at + 3] = stat.ino
    return stat.isSymbolicLink() ? 'link' : 'file'
  } catch {
    // Behind a folder that nobody may enter, or that is a file now.
    return undefined
  }
}

const MAY_LACK = {throwIfNoEntry: false} as const

/** Whether the numbers at a place of one list are those at a place of another, from the field `first` on. */
export function isEqual(a: Float64Array, at: number, b: Float64Array, place: number, first = 0): boolean {
  for (let field = first; field < FIELDS; field += 1) if (a[at + field] !== b[place + field]) return false
  return true
}

const isContent = (name: string) =>
  name.endsWith('.md') || name.endsWith('.mdx') || name.endsWith('.jsonl') || name.endsWith('.markdown')

function larger(values: Float64Array): Float64Array<ArrayBuffer> {
  const copy = new Float64Array(values.length * 2)
  copy.set(values)
  return copy
}

function entries(folder: string) {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch {
    return []
  }
}
