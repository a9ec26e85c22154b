import {decoded, encodeTarget, resolve, wayTo} from '../publish/addresses.ts'
import type {VersionDraft} from '../publish/draft.ts'
import type {PageContext} from '../publish/page.ts'
import type {Ways} from './finish.ts'
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

/** Where links and images of a version lead on the site, and what was found on the way. */
export function waysOf(
  version: VersionDraft,
  {place}: Pick<PageContext, 'place'>,
  {site: {plan, files}, media}: {site: Site; media: Media}
): {ways: Ways; travelled: Travelled} {
  const {fileAt, addresses, sourceOf} = plan.links
  const passages: Passage[] = []
  const lost: string[] = []
  const link = (target: string) => {
    if (/^(?:https?|mailto|tel):/i.test(target) || target.startsWith('#')) return target
    if (target.startsWith('//')) return `https:${target}`
    const [, written = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(target) ?? []
    const folder = place.file.split('/').slice(0, -1)
    const direct = written.startsWith('/') || written === '' ? undefined : resolve(folder, decoded(written))
    const file = direct !== undefined && files.has(direct) ? direct : address(target)
    if (file === undefined) {
      lost.push(target)
      return undefined
    }
    const href = encodeTarget(wayTo(place.file, file)) + query + (fragment === '' ? '' : `#${fragment}`)
    if (fragment !== '') passages.push({file, fragment: decoded(fragment), href})
    return href
  }
  const address = (target: string) => {
    const found = addresses({...version, path: place.path}, target)
    if (!found) return undefined
    const {path, locale} = found
    return [place.locale, locale, sourceOf(path)].map(id => fileAt(path, id)).find(file => file !== undefined)
  }
  const image = (source: string) => {
    const stored = media.store(source, version.file)
    return stored === undefined ? undefined : wayTo(place.file, stored)
  }
  return {ways: {link, image}, travelled: {passages, lost}}
}
