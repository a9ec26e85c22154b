import {createHash} from 'node:crypto'
import type {Digest} from './release.ts'

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** Path, SHA-256 and size of a file. */
export function digest(path: string, content: string): Digest {
  return {path, sha256: sha256(content), size: Buffer.byteLength(content, 'utf8')}
}
