import type {PageContext} from '../publish/page-context.ts'
import {decoded, encodeTarget} from '../publish/percent.ts'
import type {VersionDraft} from '../publish/version-draft.ts'
import {resolve, wayTo} from '../publish/way.ts'
import type {Ways} from './changes.ts'
import type {Media} from './media.ts'
import type {Site} from './site.ts'

/** A link to a place of another page, to be looked at when all pages are known. */
export interface Passage {
  readonly file: string
  readonly fragment: string
  /** As the page has it. */
  readonly href: string
}

/** What the links of a page turned out to be. */
export interface Travelled {
  readonly passages: readonly Passage[]
  /** Targets that are nowhere on the site. */
  readonly lost: readonly string[]
}

/** The ways of a page and what was found on them. */
export interface Journey {
  readonly ways: Ways
  readonly travelled: Travelled
}

/** Where links and images of a version lead on the site. */
export function waysOf(
  version: VersionDraft,
  {place}: Pick<PageContext, 'place'>,
  {site: {plan, files}, media}: {site: Site; media: Media}
): Journey {
  const {fileAt, addresses, sourceOf} = plan.links
  const address = (target: string) => {
    const found = addresses({...version, path: place.path}, target)
    if (!found) return undefined
    const {path, locale} = found
    return [place.locale, locale, sourceOf(path)].map(id => fileAt(path, id)).find(file => file !== undefined)
  }
  return journey(place.file, {files, address, image: source => media.store(source, version.file)})
}

/** Where links and images of a page of the last site lead on this one. */
export function keptWays(
  from: string,
  {site: {files}, media, read}: {site: Site; media: Media; read: (file: string) => Uint8Array | undefined}
): Journey {
  const image = (source: string) => {
    const file = resolve(from.split('/').slice(0, -1), decoded(source))
    const content = read(file)
    return content && media.keep(file, content)
  }
  return journey(from, {files, address: () => undefined, image})
}

interface Surroundings {
  readonly files: ReadonlySet<string>
  /** The file of a page that is not named by its file. */
  address(target: string): string | undefined
  /** The file of an image on the site. */
  image(source: string): string | undefined
}

function journey(from: string, {files, address, image}: Surroundings): Journey {
  const passages: Passage[] = []
  const lost: string[] = []
  const link = (target: string) => {
    if (/^(?:https?|mailto|tel):/i.test(target) || target.startsWith('#')) return target
    if (target.startsWith('//')) return `https:${target}`
    const [, written = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(target) ?? []
    const folder = from.split('/').slice(0, -1)
    const direct = written.startsWith('/') || written === '' ? undefined : resolve(folder, decoded(written))
    const file = direct !== undefined && files.has(direct) ? direct : address(target)
    if (file === undefined) {
      lost.push(target)
      return undefined
    }
    const href = encodeTarget(wayTo(from, file)) + query + (fragment === '' ? '' : `#${fragment}`)
    if (fragment !== '') passages.push({file, fragment: decoded(fragment), href})
    return href
  }
  const shown = (source: string) => {
    const stored = image(source)
    return stored === undefined ? undefined : wayTo(from, stored)
  }
  return {ways: {link, image: shown}, travelled: {passages, lost}}
}
