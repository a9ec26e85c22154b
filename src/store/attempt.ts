import {InputError} from '../input-error.ts'

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
