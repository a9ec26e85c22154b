import {isUtf8} from 'node:buffer'
import {existsSync, lstatSync, readFileSync, realpathSync, statSync} from 'node:fs'
import {basename, dirname, join, relative, resolve, sep} from 'node:path'
import {InputError} from '../input-error.ts'
import {positions} from '../locate.ts'

/** The largest file Stele reads: 20 MB. An article of that size is a mistake. */
export const LARGEST_FILE = 20_000_000

/** Real paths of folders in the project that one run has looked up; made anew for the next, since folders change. */
export type RealFolders = Map<string, string>

/**
 * The text of a file in the project, a byte order mark kept.
 *
 * @param file Relative to `root`, with `/`.
 * @param folders What is known of folders, and what is found out.
 * @throws InputError `file.missing`, `file.unreadable`, `file.outside`, `file.too-large`, `file.utf8` (with the place).
 */
export function readText(root: string, file: string, folders?: RealFolders): string {
  return decode(insideRoot(root, file, folders), file)
}

/** What stands for a line that is not UTF-8. */
const UNREADABLE = '\uFFFD'

/**
 * The lines of a file in the project, undefined when there is no such file. A line that is not UTF-8 is U+FFFD, and the others are not lost
 * with it.
 *
 * @throws InputError as `readText`, but for `file.utf8`.
 */
export function readLinesIfThere(root: string, file: string, folders?: RealFolders): string | undefined {
  if (!existsSync(resolve(root, file))) return undefined
  const bytes = bytesOf(insideRoot(root, file, folders), file)
  const text = bytes.toString('utf8')
  return isUtf8(bytes) ? text : text.replaceAll(/^.*\uFFFD.*$/gm, UNREADABLE)
}

/** As `readText`; undefined when there is no such file. Throws InputError as `readText` for anything else. */
export function readTextIfThere(root: string, file: string): string | undefined {
  return existsSync(resolve(root, file)) ? readText(root, file) : undefined
}

/** The bytes of a file in the project; undefined when it is not there, leads out of the project, or is larger than any article. */
export function readBytesIfThere(root: string, file: string): Uint8Array | undefined {
  if (!existsSync(resolve(root, file))) return undefined
  try {
    const real = insideRoot(root, file)
    return statSync(real).isFile() && statSync(real).size <= LARGEST_FILE ? readFileSync(real) : undefined
  } catch (error) {
    if (error instanceof InputError) return undefined
    throw error
  }
}

/**
 * The text of a file that a person named and that may lie anywhere.
 *
 * @throws InputError as `readText`, but for `file.outside`.
 */
export function readAnywhere(path: string): string {
  return decode(path, path)
}

/**
 * As `readAnywhere`; a byte order mark of UTF-16 is believed, as translators' tools and spreadsheets write it.
 *
 * @throws InputError as `readAnywhere`.
 */
export function readForeign(path: string): string {
  const bytes = bytesOf(path, path)
  const [first, second] = bytes
  const isLittle = first === 0xff && second === 0xfe
  if (!isLittle && !(first === 0xfe && second === 0xff)) return decode(path, path)
  return new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes)
}

function decode(real: string, file: string): string {
  const bytes = bytesOf(real, file)
  if (isUtf8(bytes)) return bytes.toString('utf8')
  throw new InputError('file.utf8', {path: file, position: faultyPosition(bytes)})
}

function bytesOf(real: string, file: string): Buffer {
  const {size} = attempt(file, () => statSync(real))
  if (size > LARGEST_FILE) throw tooLarge(file, size)
  const bytes = attempt(file, () => readFileSync(real))
  if (bytes.byteLength > LARGEST_FILE) throw tooLarge(file, bytes.byteLength)
  return bytes
}

/**
 * The real path of a file, links followed.
 *
 * @throws InputError `file.outside` when it leaves the project, `file.missing` when it is not there.
 */
export function insideRoot(root: string, file: string, folders: RealFolders = new Map()): string {
  const wanted = resolve(root, file)
  const isLink = attempt(file, () => lstatSync(wanted)).isSymbolicLink()
  if (isLink || wanted === resolve(root)) return realInside(root, wanted, file)
  const folder = dirname(wanted)
  const known = folders.get(folder) ?? realInside(root, folder, file)
  folders.set(folder, known)
  return join(known, basename(wanted))
}

function realInside(root: string, path: string, file: string): string {
  const real = attempt(file, () => realpathSync(path))
  const home = realpathSync(root)
  if (real !== home && !real.startsWith(home + sep)) throw new InputError('file.outside', {path: file})
  return real
}

/** Whether a file is there that is itself one, not a link to one. Throws InputError `file.unreadable`: nobody may look. */
export function isFileAt(root: string, file: string): boolean {
  return entryAt(root, file)?.isFile() === true
}

/** Whether a name is taken by anything, be it a link that leads nowhere. Throws InputError `file.unreadable`: nobody may look. */
export function isAnythingAt(root: string, file: string): boolean {
  return entryAt(root, file) !== undefined
}

function entryAt(root: string, file: string) {
  try {
    return attempt(file, () => lstatSync(join(root, file), {throwIfNoEntry: false}))
  } catch (error) {
    // A folder on the way is a file.
    if (error instanceof InputError && error.code === 'file.missing') return undefined
    throw error
  }
}

/** A path as typed, relative to the root and with `/`; undefined when it lies outside. */
export function relativeTo(root: string, path: string): string | undefined {
  const from = relative(resolve(root), resolve(root, path))
  if (from === '..' || from.startsWith(`..${sep}`) || resolve(root, from) !== join(resolve(root), from))
    return undefined
  return from.split(sep).join('/')
}

/** What the system says when a file is looked at, in our words. Throws InputError `file.missing`, `file.unreadable`. */
export function attempt<T>(file: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new InputError('file.missing', {path: file})
    if (code === '') throw error
    throw new InputError('file.unreadable', {path: file, args: {reason: code}})
  }
}

function tooLarge(file: string, size: number): InputError {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000)
  return new InputError('file.too-large', {path: file, args: {size: megabytes(size), limit: megabytes(LARGEST_FILE)}})
}

/** The first replacement character that the bytes themselves do not spell. */
function faultyPosition(bytes: Buffer) {
  const text = bytes.toString('utf8')
  let at = text.indexOf('\uFFFD')
  let offset = Buffer.byteLength(text.slice(0, Math.max(at, 0)))
  while (at >= 0 && bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd) {
    const next = text.indexOf('\uFFFD', at + 1)
    offset += Buffer.byteLength(text.slice(at, next))
    at = next
  }
  return positions(text)(Math.max(at, 0))
}
