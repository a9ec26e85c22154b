import {closeSync, existsSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {InputError} from '../input-error.ts'
import {makeFolders} from './make-folders.ts'

const FILE = '.stele/cache/lock'
/** How long a second run waits for the first, and how often it looks, in milliseconds. */
const PATIENCE = 10_000
const PAUSE = 50

/**
 * Runs something that writes, alone: a second run waits for the first to end, and gives up with its number after ten seconds. The lock of
 * a process that is gone, or that never got so far as to write its number, is taken over.
 *
 * @throws InputError `lock.held`.
 */
export async function alone<T>(root: string, run: () => T | Promise<T>, patience = PATIENCE): Promise<T> {
  const file = join(root, FILE)
  for (let waited = 0; !take(file); waited += PAUSE) {
    const holder = holderOf(file)
    // A lock without a number is that of a run that just takes it, or of one that ended in the middle of that.
    const isLeft = holder === undefined ? waited >= patience && existsSync(file) : !isAlive(holder)
    if (isLeft) clear(file, holder)
    else if (waited >= patience) throw new InputError('lock.held', {path: FILE, args: {process: holder ?? 0}})
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE)
  }
  try {
    return await run()
  } finally {
    rmSync(file, {force: true})
  }
}

/** Takes a lock away that nobody holds. Where somebody took it over in the meantime, it is put back. */
function clear(file: string, holder: number | undefined): void {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
    if (holderOf(aside) !== holder) linkSync(aside, file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    // Another run was quicker.
    if (code !== 'ENOENT' && code !== 'EEXIST') throw failed(error, code)
  }
  rmSync(aside, {force: true})
}

function take(file: string): boolean {
  try {
    makeFolders(dirname(file))
    const handle = openSync(file, 'wx')
    try {
      writeSync(handle, String(process.pid))
    } catch (error) {
      // A full disk holds the name of a file, but nothing in it: it would lock everybody out.
      rmSync(file, {force: true})
      throw error
    } finally {
      closeSync(handle)
    }
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EEXIST') return false
    throw failed(error, code)
  }
}

function failed(error: unknown, code: string): unknown {
  return code === '' ? error : new InputError('write.failed', {path: FILE, args: {reason: code}})
}

/** Undefined while the number is not written yet, or the lock has just gone. */
function holderOf(file: string): number | undefined {
  try {
    const number = Number(readFileSync(file, 'utf8'))
    return number > 0 ? number : undefined
  } catch {
    return undefined
  }
}

/** Whether a process of this machine still runs. */
export function isAlive(number: number): boolean {
  try {
    process.kill(number, 0)
    return true
  } catch (error) {
    // Somebody else's process is alive too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
