import {isUtf8} from 'node:buffer'
import {existsSync, readFileSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {InputError} from '../input-error.ts'
import {positions} from '../locate.ts'
import {attempt} from './attempt.ts'
import {insideRoot, type RealFolders} from './root.ts'

/** The largest file Stele reads: 20 MB. An article of that size is a mistake. */
const LARGEST_FILE = 20_000_000

/** The largest file of its own Stele reads back: 400 MB, what a site of 100,000 pages has as a manifest. */
const LARGEST_OWN = 400_000_000

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
 * @param home Folder that a relative path begins in.
 * @throws InputError as `readText`, but for `file.outside`.
 */
export function readAnywhere(path: string, home = '.'): string {
  return decode(resolve(home, path), path)
}

/**
 * As `readAnywhere`, of what Stele wrote about a whole site and may be larger than any article.
 *
 * @throws InputError as `readAnywhere`.
 */
export function readOwn(path: string): string {
  return decode(path, path, LARGEST_OWN)
}

/**
 * As `readAnywhere`; a byte order mark of UTF-16 is believed, as translators' tools and spreadsheets write it.
 *
 * @param limit Bytes that it may have.
 * @throws InputError as `readAnywhere`.
 */
export function readForeign(path: string, limit = LARGEST_FILE): string {
  const bytes = bytesOf(path, path, limit)
  const [first, second] = bytes
  const isLittle = first === 0xff && second === 0xfe
  if (!isLittle && !(first === 0xfe && second === 0xff)) return decode(path, path, limit)
  return new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes)
}

function decode(real: string, file: string, limit = LARGEST_FILE): string {
  return textOf(bytesOf(real, file, limit), file)
}

/** Bytes as text. Throws InputError `file.utf8`, with the place. */
export function textOf(bytes: Buffer, file: string): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  throw new InputError('file.utf8', {path: file, position: faultyPosition(bytes)})
}

function bytesOf(real: string, file: string, limit = LARGEST_FILE): Buffer {
  const {size} = attempt(file, () => statSync(real))
  if (size > limit) throw tooLarge(file, size, limit)
  const bytes = attempt(file, () => readFileSync(real))
  if (bytes.byteLength > limit) throw tooLarge(file, bytes.byteLength, limit)
  return bytes
}

function tooLarge(file: string, size: number, limit: number): InputError {
  const megabytes = (bytes: number) => Math.ceil(bytes / 1_000_000)
  return new InputError('file.too-large', {path: file, args: {size: megabytes(size), limit: megabytes(limit)}})
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
