import {once} from 'node:events'
import {createGzip} from 'node:zlib'
import type {ReleaseFile} from './release.ts'

const BLOCK = 512

/** Takes the files of an archive one after the other. */
export interface ArchiveWriter {
  add(file: ReleaseFile): Promise<void>
  /** The bytes of the archive, when all files are in it. */
  end(): Promise<Uint8Array>
}

/**
 * A `tar.gz` of files (POSIX.1-2001 ustar with pax headers for long and non-ASCII names), the same bytes for the same files in the same order on
 * every machine: no owner, one mode, one time, nothing of the system in gzip's header. Only what is compressed is held.
 *
 * @param time Seconds since 1970 that all files bear.
 */
export function archiveWriter(time: number): ArchiveWriter {
  const gzip = createGzip({level: 9})
  const chunks: Buffer[] = []
  gzip.on('data', (chunk: Buffer) => chunks.push(chunk))
  return {
    async add({path, content}) {
      const bytes = Buffer.concat(entry(path, Buffer.from(content as Uint8Array), time))
      if (!gzip.write(bytes)) await once(gzip, 'drain')
    },
    async end() {
      gzip.end(Buffer.alloc(2 * BLOCK))
      await once(gzip, 'end')
      const zipped = Buffer.concat(chunks)
      // MTIME and OS of RFC 1952: zlib writes the system it was built for.
      zipped.fill(0, 4, 8)
      zipped[9] = 255
      return zipped
    }
  }
}

function entry(path: string, content: Buffer, time: number): Buffer[] {
  const isPlain = /^[\x20-\x7e]+$/.test(path) && path.length <= 100
  const pax = isPlain ? [] : member({name: 'pax', type: 'x', content: Buffer.from(paxRecord('path', path)), time})
  const name = isPlain ? path : path.replace(/[^\x20-\x7e]/g, '_').slice(0, 100)
  return [...pax, ...member({name, type: '0', content, time})]
}

interface Member {
  readonly name: string
  /** ustar `typeflag`: a file, or a header for the next one. */
  readonly type: '0' | 'x'
  readonly content: Buffer
  readonly time: number
}

function member({name, type, content, time}: Member): Buffer[] {
  const header = Buffer.alloc(BLOCK)
  const octal = (value: number, at: number, width: number) =>
    header.write(`${value.toString(8).padStart(width - 1, '0')}\0`, at, 'latin1')
  header.write(name, 0, 'latin1')
  octal(0o644, 100, 8)
  octal(0, 108, 8)
  octal(0, 116, 8)
  octal(content.byteLength, 124, 12)
  octal(time, 136, 12)
  header.fill(' ', 148, 156)
  header.write(type, 156, 'latin1')
  header.write('ustar\x0000', 257, 'latin1')
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return [header, content, Buffer.alloc((BLOCK - (content.byteLength % BLOCK)) % BLOCK)]
}

/** `LENGTH key=value` with a line end; the length counts its own digits. */
function paxRecord(key: string, value: string): string {
  const rest = Buffer.byteLength(` ${key}=${value}\n`)
  let length = rest + String(rest).length
  if (String(length).length > String(rest).length) length = rest + String(length).length
  return `${length} ${key}=${value}\n`
}
