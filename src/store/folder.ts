import {existsSync, mkdirSync, renameSync, rmSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {InputError} from '../input-error.ts'
import {writeFileAtomically} from './write.ts'

/** Makes a folder that a person named, wherever it lies. Throws InputError `write.failed`. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, {recursive: true})
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
 * Replaces a folder by one with these files: all is written beside it, then the two change places, so that a failure
 * leaves the old folder as it was. A folder that Stele did not write (no `marker` in it) is not replaced.
 *
 * @param folder As a person typed it: relative to `root`, or absolute; it may lie outside.
 * @throws InputError `write.foreign`, `write.failed`.
 */
export function replaceFolder(root: string, folder: string, files: readonly FileContent[], marker: string): void {
  const target = resolve(root, folder)
  if (existsSync(target) && !existsSync(join(target, marker))) throw new InputError('write.foreign', {path: folder})
  const [fresh, old] = ['new', 'old'].map(word =>
    join(dirname(target), `.${basename(target)}.${process.pid}.${word}.tmp`)
  )
  try {
    mkdirSync(fresh!, {recursive: true})
    for (const {path, content} of files) writeFileAtomically(fresh!, path, content)
    if (existsSync(target)) renameSync(target, old!)
    renameSync(fresh!, target)
  } catch (error) {
    if (!existsSync(target) && existsSync(old!)) renameSync(old!, target)
    if (error instanceof InputError) throw new InputError(error.code, {path: folder, args: error.args})
    if (!(error instanceof Error && 'code' in error)) throw error
    throw new InputError('write.failed', {path: folder, args: {reason: String(error.code)}})
  } finally {
    for (const path of [fresh!, old!]) rmSync(path, {recursive: true, force: true})
  }
}
