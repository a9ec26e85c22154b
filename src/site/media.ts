import {sha256} from '../publish/digest.ts'
import {decoded} from '../publish/percent.ts'
import type {ReleaseFile} from '../publish/release.ts'
import {resolve} from '../publish/way.ts'

/** The images of a site: each once, named by its content. */
export interface Media {
  /** Takes over an image of the project; undefined for one that is elsewhere, missing, or of a kind that may hold script. */
  store(source: string, from: string): string | undefined
  /** Takes over an image of an earlier site; undefined when its bytes are not those that it is named by. */
  keep(file: string, content: Uint8Array): string | undefined
  /** The images taken over, sorted. */
  files(): readonly ReleaseFile[]
}

/** Pixels only: a drawing in SVG is a document that may run script when it is opened by itself. */
const KINDS = /\.(?:avif|gif|jpe?g|png|webp)$/i

/** Folders whose content site builders put at the root of a site. */
const PUBLIC = ['public', 'static', '']

/**
 * Collects images.
 *
 * @param read Gives the bytes of a file of the project, undefined when there is none.
 */
export function collectMedia(read: (file: string) => Uint8Array | undefined): Media {
  const stored = new Map<string, Uint8Array>()
  const known = new Map<string, string | undefined>()
  const nameOf = (file: string, content: Uint8Array) =>
    `media/${sha256(content).slice(0, 16)}.${file.slice(file.lastIndexOf('.') + 1).toLowerCase()}`
  const take = (file: string): string | undefined => {
    const content = read(file)
    if (content === undefined) return undefined
    const path = nameOf(file, content)
    stored.set(path, content)
    return path
  }
  return {
    keep(file, content) {
      if (!KINDS.test(file) || nameOf(file, content) !== file) return undefined
      stored.set(file, content)
      return file
    },
    store(source, from) {
      const [written = ''] = source.split(/[?#]/)
      if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(written) || !KINDS.test(written)) return undefined
      const bare = decoded(written)
      const candidates = bare.startsWith('/')
        ? PUBLIC.map(folder => resolve(folder === '' ? [] : [folder], bare))
        : [resolve(from.split('/').slice(0, -1), bare)]
      for (const file of candidates) {
        if (!known.has(file)) known.set(file, take(file))
        const path = known.get(file)
        if (path !== undefined) return path
      }
      return undefined
    },
    files: () => [...stored].map(([path, content]) => ({path, content}))
  }
}
