import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** The digest of a file, nothing where it cannot be read. */
export function digestIn(root: string, file: string): string {
  try {
    return digestOf(readFileSync(join(root, file)))
  } catch {
    return ''
  }
}

/** FNV-1a of 32 bits, forwards and backwards, and the length: no more is at stake than an edit within 50 ms, and node:crypto takes long to load. */
export function digestOf(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  let [a, b] = [0x811c9dc5, 0x811c9dc5]
  for (let at = 0; at < bytes.length; at += 1) {
    a = Math.imul(a ^ bytes[at]!, 0x01000193)
    b = Math.imul(b ^ bytes[bytes.length - 1 - at]!, 0x01000193)
  }
  return [a >>> 0, b >>> 0, bytes.length].map(number => number.toString(36)).join('-')
}
