import {readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {formatOf} from '../../src/formats/exchange-formats.ts'
import {InputError} from '../../src/input-error.ts'

/** A file of translators: as typed or found, and absolute. */
export interface FoundFile {
  readonly typed: string
  readonly path: string
}

/**
 * The files that paths name, sorted; in a folder all that a translator's tool may have written.
 *
 * @throws InputError `file.missing`.
 */
export function returnedFiles(named: readonly FoundFile[]): FoundFile[] {
  const found = named.flatMap(file => {
    const stat = statSync(file.path, {throwIfNoEntry: false})
    if (!stat) throw new InputError('file.missing', {path: file.typed})
    return stat.isDirectory() ? walk(file) : [file]
  })
  const byPath = new Map(found.map(file => [file.path, file]))
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

function walk({typed, path}: FoundFile): FoundFile[] {
  return readdirSync(path, {withFileTypes: true}).flatMap(entry => {
    const file = {typed: join(typed, entry.name), path: join(path, entry.name)}
    if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : walk(file)
    return entry.isFile() && formatOf(entry.name) ? [file] : []
  })
}
