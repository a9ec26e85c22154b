import {existsSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, resolve} from 'node:path'
import {InputError} from '../src/input-error.ts'
import {writeFileAtomically} from '../src/store/write.ts'

/** Somebody wrote it, and a result is no page: `--badge content/en/visit.md` is a slip. */
const PAGE = /\.(?:mdx?|markdown)$/i

/** The file that `--output` names. */
export interface Output {
  add(text: string): void
  /** Writes all that was added, whole or not at all. Throws InputError `write.failed`, `write.page`. */
  write(): void
}

/** Collects a result for a file. The person named it, so it may lie outside the project. */
export function openOutput(typed: string): Output {
  const file = resolve(typed)
  const pieces: string[] = []
  return {
    add: text => {
      pieces.push(text)
    },
    write: () => {
      try {
        const text = pieces.join('')
        if (PAGE.test(file) && existsSync(file)) throw new InputError('write.page', {path: typed})
        // A device or a pipe is written to; a file in its place would take it away from everybody.
        if (isDevice(file)) writeFileSync(file, text)
        else writeFileAtomically(dirname(file), basename(file), text)
      } catch (error) {
        throw asTyped(error, typed)
      }
    }
  }
}

function isDevice(file: string): boolean {
  const stats = statSync(file, {throwIfNoEntry: false})
  return stats !== undefined && !stats.isFile() && !stats.isDirectory()
}

/** The fault is told with the name as it was typed. */
function asTyped(error: unknown, path: string): unknown {
  if (error instanceof InputError) return new InputError(error.code, {path, args: error.args})
  if (!(error instanceof Error && 'code' in error)) return error
  return new InputError('write.failed', {path, args: {reason: String(error.code)}})
}
