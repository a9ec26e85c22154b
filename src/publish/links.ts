import type {Address, AddressBook} from './addresses.ts'
import {type Asset, type Placement, placed} from './assets.ts'
import {destination, isElsewhere, shownAt, standsAt} from './destination.ts'
import {hugoReference} from './hugo-reference.ts'
import type {Change, LinkContext, Place, Relinked} from './link-context.ts'
import {isLocal, type Named} from './links-of.ts'
import {decoded, encodeTarget} from './percent.ts'
import type {Reason} from './release.ts'
import type {VersionDraft} from './version-draft.ts'
import {resolve} from './way.ts'
import {written} from './written-link.ts'

/**
 * Leads the links of a page to the same language where that is published, else to what stands in for it. A link to another language
 * of the page itself is meant and stays. A link to a page that is not published keeps its words only.
 */
export function relink(version: VersionDraft, place: Place, context: LinkContext): Relinked {
  const changes: Change[] = []
  const notices: Reason[] = []
  const found = new Map<string, Asset>()
  const take = ({target, range, line}: Named) => {
    const {assets, config, shape} = context
    const one = assets && placed(target, {version, place}, {assets, config, shape})
    if (one === 'lost') notices.push({code: 'file-lost', target, line})
    else if (one) {
      found.set(one.asset.path, one.asset)
      if (one.href !== target) changes.push({range, text: one.href})
    }
  }
  version.images.forEach(take)
  if (context.shape.isRefusingLocal)
    for (const {target, line} of [...version.localLinks, ...version.links.filter(({target}) => isLocal(target))])
      notices.push({code: 'link-local', target, line})
  for (const link of version.links) {
    const {target, range, line, marks} = link
    const change = (text: string) => {
      if (text !== target) changes.push({range, text})
    }
    if (target.startsWith('#')) {
      const written = decoded(target.slice(1))
      const id = context.idAt(place.path, version.locale, written)
      if (id !== undefined) change(`#${encodeTarget(id)}`)
      else if (isMissing(written, place, context)) notices.push({code: 'place-lost', target, line})
      continue
    }
    const address = context.addresses({...version, path: place.path}, target)
    const isReference = hugoReference(target) !== undefined
    if (isReference && context.shape.isReadingShortcodes && (!address || isFoundByHugo(address, place, context)))
      continue
    if (!address) {
      if (isReference) notices.push({code: 'link-lost', target, line})
      else if (isBelowLanguage(target, context)) notices.push({code: 'link-lost', target, line})
      else if (!namesPage(target)) take(link)
      else if (isThere(target, {version, place}, context)) continue
      else if (!isSeenFromFolder(target, {...version, path: place.path}, context))
        notices.push({code: 'link-lost', target, line})
      continue
    }
    const locale = destination(address, {version, place}, context)
    if (locale === undefined || isOutOfReach({...address, locale}, place, context)) {
      notices.push({code: locale === undefined ? 'link-unpublished' : 'link-language', target, line})
      changes.push(...marks.map(mark => ({range: mark, text: ''})))
      continue
    }
    const isMeant = address.path === place.path
    if (!isMeant && isElsewhere(address.path, place, context))
      notices.push({code: 'link-fallback', target, line, locale: shownAt(address.path, locale, context)})
    const id = context.idAt(address.path, address.locale, address.fragment) ?? address.fragment
    if (isMissing(id, {path: address.path, locale}, context)) notices.push({code: 'place-lost', target, line})
    change(written({...address, locale}, {place, target, was: address.locale, version}, context))
  }
  return {changes, notices, assets: [...found.values()]}
}

/** A reference that Hugo resolves as it is: the page is there in the language of this one, and no id has another name. */
function isFoundByHugo({path, locale, fragment}: Address, place: Place, context: LinkContext): boolean {
  return (
    locale === place.locale &&
    standsAt(path, place, context)(locale) &&
    context.idAt(path, locale, fragment) === undefined
  )
}

/** A place that the page surely has not: not its top, nor words or lines that a browser or a host finds by itself. */
export function isMissing(id: string, {path, locale}: Place, {hasPlace}: LinkContext): boolean {
  if (id === '' || /^(?:top|:~:.*|L\d+(?:-L?\d+)?|fn(?:ref)?[:-].*)$/i.test(id)) return false
  return hasPlace(path, locale, id) === false
}

/** A file of the project, seen from a page that lies where it lies there. */
function isThere(target: string, {version, place}: Placement, {assets, shape}: LinkContext): boolean {
  if (!shape.isOwn || version.locale !== place.locale) return false
  const [bare = ''] = target.split(/[?#]/)
  return assets?.(resolve(version.file.split('/').slice(0, -1), decoded(bare))) !== undefined
}

/** Names a page, by its file or relative to this one: what the builder will look for, and of which the project knows nothing. */
function namesPage(target: string): boolean {
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|[{}<>]/i.test(target)) return false
  const [path = ''] = target.split(/[?#]/)
  return /\.mdx?$/i.test(path) || /^(?!\/)(?:.*(?:\.html?|\/)|(?:.*\/)?[^/.]+)$/i.test(path)
}

/** Names a page by its address below the folder of a language, where the pages of the project are; the language's own front page may be another's. */
function isBelowLanguage(target: string, {config}: LinkContext): boolean {
  const [, folder = ''] = /^\/([^/?#]+)\/(?:[^?#]*\/)?[^/?#.{}<>]+(?:\.html?|\.mdx?|\/)?(?:[?#]|$)/i.exec(target) ?? []
  return config.locales.some(one => one.folder === folder)
}

/** Builders that give each page a folder of its own see relative addresses from there. */
function isSeenFromFolder(target: string, page: Parameters<AddressBook>[0], {addresses}: LinkContext): boolean {
  return addresses({...page, file: page.file.replace(/\.(mdx?)$/i, '/index.$1')}, target) !== undefined
}

/** A page of another language that the builder cannot be led to by its file; addresses of a site stay as its author wrote them. */
function isOutOfReach({locale, style}: Address, place: Place, {shape}: LinkContext): boolean {
  return shape.isApart === true && locale !== place.locale && !(shape.isOwn && style === 'absolute')
}
