import {join, resolve} from 'node:path'
import {InputError} from '../src/input-error.ts'
import {type Last, readLast} from '../src/publish/index.ts'
import {readAnywhere, readBytesIfThere, readOwn} from '../src/store/read.ts'

/** The release or site before this one, in a folder anywhere. Throws InputError when it is none. */
export function openLast(folder: string, manifest: string): Last {
  const file = `${folder}/${manifest}`
  return readLast(readOwn(file), file, path => {
    try {
      return readAnywhere(`${folder}/${path}`)
    } catch (error) {
      if (error instanceof InputError) return undefined
      throw error
    }
  })
}

/** The bytes of a file of that folder; undefined when there is none. */
export function bytesOfLast(folder: string | undefined): (file: string) => Uint8Array | undefined {
  return file => (folder === undefined ? undefined : readBytesIfThere(join(folder), file))
}

/** The folders of a run that hold releases: the one it writes, and that of the last, which is named from where one is. */
export function outputs(folder: string, last: string | undefined): string[] {
  return [folder, ...(last === undefined ? [] : [resolve(last)])]
}
