import {lstatSync, readdirSync} from 'node:fs'

/** Size, times and number of files: enough to tell that one changed, and cheap. */
export interface Stats {
  /** Relative to the root, with `/`, in the order of the walk. */
  readonly names: readonly string[]
  /** FIELDS numbers a file. */
  readonly values: Float64Array
  /** When the walk began, in milliseconds: what was written as late as then may change again without another time. */
  readonly taken: number
}

/** Size, time of the last change of content, of the last change of any kind, number of the file. */
export const FIELDS = 4

/**
 * Looks at every file below some folders, without following links; hidden folders and those of tools are left out, and so is what is
 * not Markdown or memory.
 *
 * @param folders Relative to the root, each with `/` behind it, or empty.
 */
export function readStats(root: string, folders: readonly string[], files: readonly string[]): Stats {
  const taken = Date.now()
  const names: string[] = []
  let values = new Float64Array(1024)
  const look = (name: string) => {
    if (names.length * FIELDS === values.length) values = larger(values)
    if (lookAt(root, name, values, names.length * FIELDS)) names.push(name)
  }
  const walk = (folder: string) => {
    for (const entry of entries(`${root}/${folder}`)) {
      const {name} = entry
      if (entry.isDirectory()) {
        if (!name.startsWith('.') && name !== 'node_modules') walk(`${folder}${name}/`)
      } else if (isContent(name)) look(folder + name)
    }
  }
  for (const folder of folders) walk(folder)
  for (const file of files) look(file)
  return {names, values: values.subarray(0, names.length * FIELDS), taken}
}

/** Writes the numbers of a file to a place of a list; false when there is no such file. */
export function lookAt(root: string, name: string, values: Float64Array, at: number): boolean {
  const stat = lstatSync(`${root}/${name}`, MAY_LACK)
  if (!stat) return false
  values[at] = stat.size
  values[at + 1] = stat.mtimeMs
  values[at + 2] = stat.ctimeMs
  values[at + 3] = stat.ino
  return true
}

const MAY_LACK = {throwIfNoEntry: false} as const
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
