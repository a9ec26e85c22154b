import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import {basename, dirname, join, resolve, sep} from 'node:path'
import {InputError} from '../input-error.ts'
import {makeFolders} from './make-folders.ts'

/**
 * Writes a file whole or not at all: a temporary file beside it, flushed to the disk, then renamed. A crash at any
 * moment leaves the old file or the new one. The mode of an existing file is kept, and one that nobody may write stays as it is; a link
 * is followed inside the root.
 *
 * @param file Relative to `root`, with `/`; folders are made.
 * @throws InputError `write.outside`, `write.failed` (with the system's reason).
 */
export function writeFileAtomically(root: string, file: string, content: string | Uint8Array): void {
  const target = targetInside(root, file)
  if (isDevice(target)) {
    writeFileSync(target, content)
    return
  }
  if (isReadOnly(target)) throw new InputError('write.failed', {path: file, args: {reason: 'EACCES'}})
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  try {
    for (const _ of writing(target, temporary, content));
  } catch (error) {
    rmSync(temporary, {force: true})
    const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined
    if (reason === undefined) throw error
    throw new InputError('write.failed', {path: file, args: {reason}})
  }
}

/** Removes a file; that it is gone already is no fault. Throws InputError `write.outside`, `write.failed`. */
export function removeFile(root: string, file: string): void {
  try {
    rmSync(targetInside(root, file), {force: true})
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined
    if (reason === undefined || error instanceof InputError) throw error
    throw new InputError('write.failed', {path: file, args: {reason}})
  }
}

/** A pipe, a terminal, `/dev/null`: it is written to, never replaced. */
function isDevice(target: string): boolean {
  const stat = statSync(target, {throwIfNoEntry: false})
  return stat !== undefined && !stat.isFile() && !stat.isDirectory()
}

/** Whoever took the right to write from a file wants it as it is; that its folder may be written would let it be replaced. */
function isReadOnly(target: string): boolean {
  const stat = statSync(target, {throwIfNoEntry: false})
  return stat?.isFile() === true && (stat.mode & 0o222) === 0
}

/** The steps of a write, one after the other; a process that ends between two of them leaves the old file or the new. */
export function* writing(target: string, temporary: string, content: string | Uint8Array): Generator<string> {
  makeFolders(dirname(target))
  yield 'folder'
  const mode = statSync(target, {throwIfNoEntry: false})?.mode
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const handle = openSync(temporary, 'w')
  try {
    yield 'opened'
    for (let written = 0; written < bytes.byteLength; ) {
      written += writeSync(handle, bytes, written, Math.min(PIECE, bytes.byteLength - written))
      yield 'written'
    }
    if (mode !== undefined) fchmodSync(handle, mode & 0o7777)
    fsyncSync(handle)
    yield 'flushed'
  } finally {
    closeSync(handle)
  }
  renameSync(temporary, target)
  yield 'renamed'
  flushFolder(dirname(target))
}

/** Bytes written at once. */
const PIECE = 1 << 20

function targetInside(root: string, file: string): string {
  const home = realpathSync(root)
  const wanted = resolve(home, file)
  const target = isLink(wanted) ? endOf(wanted, file) : join(nearestReal(dirname(wanted)), basename(wanted))
  if (!target.startsWith(home + sep)) throw new InputError('write.outside', {path: file})
  return target
}

/** Where a link leads. Throws InputError `write.failed` when it leads nowhere. */
function endOf(link: string, file: string): string {
  try {
    return realpathSync(link)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new InputError('write.failed', {path: file, args: {reason: String(error.code)}})
  }
}

/** The real path of a folder; of one that is not there yet, through its nearest ancestor that is. */
function nearestReal(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return join(nearestReal(dirname(folder)), basename(folder))
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false})?.isSymbolicLink() === true
}

/** Flushes the names in a folder to the disk, where the system can. */
export function flushFolder(folder: string): void {
  // Windows cannot open a folder; there the rename alone must do.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
