import {createHash} from 'node:crypto'
import type {Digest, ReleaseFile} from './release.ts'

/** SHA-256 of a text in UTF-8 or of bytes, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  const hash = createHash('sha256')
  return (typeof content === 'string' ? hash.update(content, 'utf8') : hash.update(content)).digest('hex')
}

/** A text with the line ends that git keeps: a checkout may have others, and the release is the same. */
export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
}

/** Path, SHA-256 and size of a file. */
export function digest({path, content}: ReleaseFile): Digest {
  const size = typeof content === 'string' ? Buffer.byteLength(content, 'utf8') : content.byteLength
  return {path, sha256: sha256(content), size}
}

/** `SHA256SUMS` as `sha256sum --check` reads it: a name with a line end or backslash is escaped as that tool does. */
export function sumsOf(digests: readonly Digest[]): string {
  return digests
    .map(({path, sha256}) => {
      const escaped = path.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/\r/g, '\\r')
      return `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`
    })
    .join('')
}
