import {
  closeSync,
  cpSync,
  existsSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {basename, dirname, join, resolve, sep} from 'node:path'
import {InputError} from '../input-error.ts'
import {isAlive} from './lock.ts'
import {makeFolders} from './make-folders.ts'
import {strangeFiles} from './strange-files.ts'
import {flushFolder} from './write.ts'

/** Makes a folder that a person named, wherever it lies. Throws InputError `write.failed`. */
export function makeFolder(path: string): void {
  try {
    makeFolders(path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new InputError('write.failed', {path, args: {reason: String(error.code)}})
  }
}

/** A file to write, relative to its folder, with `/`. */
export interface FileContent {
  readonly path: string
  readonly content: string | Uint8Array
}

/**
 * Replaces a folder by one with these files, each written when it comes: all is written beside the folder, then the two change places, so that a
 * failure leaves the old folder as it was; what a run that was killed left there is cleared away. A folder that Stele did not write (no `marker` of its own in it) is not
 * replaced, and what somebody put beside the files of Stele comes into the new one. A link to a folder stays one: what it leads to is replaced.
 *
 * @param folder As a person typed it: relative to `root`, or absolute; it may lie outside.
 * @returns What the files return at their end.
 * @throws InputError `write.foreign`, `write.foreign-file` where a file would take the place of somebody's, `write.failed`, and what the files throw.
 */
export async function replaceFolder<Result>(
  root: string,
  folder: string,
  files: AsyncGenerator<FileContent, Result, void>,
  marker: string
): Promise<Result> {
  const target = behindLinks(resolve(root, folder))
  clearAway(target)
  const strange = existsSync(target) ? strangeIn(target, folder, marker) : []
  const [fresh = '', old = ''] = ['new', 'old'].map(word =>
    join(dirname(target), `.${basename(target)}.${process.pid}.${word}.tmp`)
  )
  try {
    const result = await fill(fresh, files)
    for (const path of strange) keep(path, {from: target, to: fresh, folder})
    if (existsSync(target)) renameSync(target, old)
    renameSync(fresh, target)
    return result
  } catch (error) {
    if (!existsSync(target) && existsSync(old)) renameSync(old, target)
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error
    throw new InputError('write.failed', {path: folder, args: {reason: String(error.code)}})
  } finally {
    for (const path of [fresh, old]) rmSync(path, {recursive: true, force: true})
  }
}

function behindLinks(path: string): string {
  return existsSync(path) ? realpathSync(path) : path
}

function strangeIn(target: string, folder: string, marker: string): string[] {
  const strange = statSync(target).isDirectory() ? strangeFiles(target, marker) : undefined
  if (strange === undefined) throw new InputError('write.foreign', {path: folder})
  return strange
}

/** Copied, since the old folder has to stay whole until the new one is. */
function keep(
  path: string,
  {from, to, folder}: {readonly from: string; readonly to: string; readonly folder: string}
): void {
  if (existsSync(join(to, path))) throw new InputError('write.foreign-file', {path: `${folder}/${path}`})
  const [source, target] = [join(from, path), join(to, path)]
  makeFolders(dirname(target))
  // Node 22 follows a link before it copies it, and fails where it leads to nothing.
  if (lstatSync(source).isSymbolicLink()) symlinkSync(readlinkSync(source), target)
  else cpSync(source, target, {recursive: true, verbatimSymlinks: true, preserveTimestamps: true})
}

/** Takes away what runs that are no more have left beside a folder; an old folder for which no new one came is put back. */
function clearAway(target: string): void {
  const home = dirname(target)
  for (const name of existsSync(home) ? readdirSync(home) : []) {
    const [, base, process, kind] = /^\.(.+)\.(\d+)\.(new|old)\.tmp$/.exec(name) ?? []
    if (base !== basename(target) || isAlive(Number(process))) continue
    if (kind === 'old' && !existsSync(target)) renameSync(join(home, name), target)
    else rmSync(join(home, name), {recursive: true, force: true})
  }
}

/** Writes files into a new folder that nobody else knows yet, and flushes all to the disk. */
async function fill<Result>(home: string, files: AsyncGenerator<FileContent, Result, void>): Promise<Result> {
  const folders = new Set<string>()
  const make = (folder: string) => {
    if (folders.has(folder)) return
    makeFolders(folder)
    for (let at = folder; at.startsWith(home); at = dirname(at)) folders.add(at)
  }
  make(home)
  let step = await files.next()
  for (; !step.done; step = await files.next()) {
    const target = resolve(home, step.value.path)
    if (!target.startsWith(home + sep)) throw new InputError('write.outside', {path: step.value.path})
    make(dirname(target))
    writeFlushed(target, step.value.content)
  }
  for (const folder of folders) flushFolder(folder)
  return step.value
}

/** Never over another file: two pages whose names differ by case only are one on some disks. */
function writeFlushed(target: string, content: string | Uint8Array): void {
  const handle = openSync(target, 'wx')
  try {
    writeFileSync(handle, content)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
