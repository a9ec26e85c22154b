import type {Config, Locale, Range} from '../model/index.ts'
import {type Address, type AddressBook, decoded, encodeTarget, wayTo} from './addresses.ts'
import {type Asset, type AssetBook, placed} from './assets.ts'
import type {TargetShape} from './data/targets.ts'
import {isLocal, type Named} from './links-of.ts'
import {folderOf, pageAddress, placeName, releaseFile} from './place.ts'
import type {Reason} from './release.ts'
import type {VersionDraft} from './version-draft.ts'

/** What links are rewritten by. */
export interface LinkContext {
  readonly config: Config
  readonly shape: TargetShape
  readonly addresses: AddressBook
  /** The file that a reader finds at a place of the release; undefined when there is none. */
  fileAt(path: string, locale: Locale): string | undefined
  /** Whether a place holds the version itself, not what stands in for it. */
  isPublished(path: string, locale: Locale): boolean
  /** Language a page was written in. */
  sourceOf(path: string): Locale
  /** Files that go with pages; undefined where pages take them by themselves. */
  readonly assets?: AssetBook | undefined
  /** What an id of a version in its own words is called in the release. */
  idAt(path: string, locale: Locale, id: string): string | undefined
  /** Whether the page that a reader finds at a place of the release has an id; undefined where nobody knows. */
  hasPlace(path: string, locale: Locale, id: string): boolean | undefined
}

/** The place in the release that a text is written for. */
export interface Place {
  readonly path: string
  readonly locale: Locale
}

/** A change of the text of an article: a range of its file and what stands there in the release. */
export interface Change {
  readonly range: Range
  readonly text: string
}

/** The changes of an article's links, which of them lead into another language or nowhere, and the files that go with it. */
export interface Relinked {
  readonly changes: readonly Change[]
  readonly notices: readonly Reason[]
  readonly assets: readonly Asset[]
}

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
    if (!address) {
      if (!namesPage(target)) take(link)
      else if (!isSeenFromFolder(target, {...version, path: place.path}, context))
        notices.push({code: 'link-lost', target, line})
      continue
    }
    const locale = destination(address, place, context)
    if (locale === undefined) {
      notices.push({code: 'link-unpublished', target, line})
      changes.push(...marks.map(mark => ({range: mark, text: ''})))
      continue
    }
    const isMeant = address.path === place.path
    if (!isMeant && !context.isPublished(address.path, place.locale))
      notices.push({code: 'link-fallback', target, line, locale: shownAt(address.path, locale, context)})
    const id = context.idAt(address.path, address.locale, address.fragment) ?? address.fragment
    if (isMissing(id, {path: address.path, locale}, context)) notices.push({code: 'place-lost', target, line})
    change(written({...address, locale}, {place, target, was: address.locale, version}, context))
  }
  return {changes, notices, assets: [...found.values()]}
}

/** A place that the page surely has not: not its top, nor words or lines that a browser or a host finds by itself. */
function isMissing(id: string, {path, locale}: Place, {hasPlace}: LinkContext): boolean {
  if (id === '' || /^(?:top|:~:.*|L\d+(?:-L?\d+)?|fn(?:ref)?[:-].*)$/i.test(id)) return false
  return hasPlace(path, locale, id) === false
}

/** Names a page, by its file or relative to this one: what the builder will look for, and of which the project knows nothing. */
function namesPage(target: string): boolean {
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|[{}<>]/i.test(target)) return false
  const [path = ''] = target.split(/[?#]/)
  return /\.mdx?$/i.test(path) || /^(?!\/)(?:.*(?:\.html?|\/)|(?:.*\/)?[^/.]+)$/i.test(path)
}

/** Builders that give each page a folder of its own see relative addresses from there. */
function isSeenFromFolder(target: string, page: Parameters<AddressBook>[0], {addresses}: LinkContext): boolean {
  return addresses({...page, file: page.file.replace(/\.(mdx?)$/i, '/index.$1')}, target) !== undefined
}

/** The locale whose place the link leads to. */
function destination({path, locale}: Address, place: Place, context: LinkContext): Locale | undefined {
  const {config, shape, sourceOf} = context
  const source = sourceOf(path)
  if (path === place.path) return [locale, place.locale].find(id => context.fileAt(path, id) !== undefined)
  // Some builders show the source at the translation's own address.
  const isFallingBack = shape.isFallingBack && source === config.sourceLanguage
  if (isFallingBack && context.isPublished(path, source)) return place.locale
  return [place.locale, locale, source].find(id => context.fileAt(path, id) !== undefined)
}

function shownAt(path: string, locale: Locale, {isPublished, sourceOf}: LinkContext): Locale {
  return isPublished(path, locale) ? locale : sourceOf(path)
}

interface Written {
  readonly place: Place
  readonly target: string
  /** The locale the link named. */
  readonly was: Locale
  readonly version: VersionDraft
}

function written(address: Address, {place, target, was, version}: Written, context: LinkContext): string {
  const {config, shape} = context
  const {path, locale, style, extension, query, prefix, named} = address
  const id = context.idAt(path, was, address.fragment) ?? address.fragment
  const isSameId = id === address.fragment
  const tail = query + (id === '' ? '' : `#${encodeTarget(id)}`)
  if (style === 'absolute' && shape.absolute === 'keep') {
    const own = `/${folderOf(locale, config)}/`
    // A page may name a language otherwise than its folder: `/zh/` for `/zh-cn/`.
    const isKept = locale === was && (prefix === own || (prefix === '/' && !shape.isInFolders))
    if (isKept && isSameId) return target
    const folder = isKept ? prefix : own
    // Where pages are named by their address, a file leads nowhere.
    if (shape.relative === 'page' && extension.startsWith('.'))
      return encodeTarget(pageAddress(path, locale, config)) + tail
    return `${folder}${encodeTarget(named)}${extension}${tail}`
  }
  const here = releaseFile(place.path, place.locale, {config, shape, file: version.file})
  // A builder that falls back by itself finds the source's file from the translation's place.
  const there = context.fileAt(path, locale) ?? releaseFile(path, locale, {config, shape})
  const kind = shape.relative
  if (kind === 'relref') {
    // Hugo reads the path of a reference as that of an address.
    const page = `/${placeName(path, shape)}${extensionOf(there)}`.replace(/[%?#]/g, encodeURIComponent)
    const language = folderOf(locale, config)
    // Hugo takes a fragment for a part of the reference, and a query for a part of the name.
    return query === '' ? relref({path: page + (id && `#${id}`), language}) : relref({path: page, language}) + tail
  }
  if (kind === 'page') {
    const [from, to] = [pageAddress(place.path, place.locale, config), pageAddress(path, locale, config)]
    return (encodeTarget(wayTo(from, to)) || './') + tail
  }
  const isBare = style === 'relative' && extension === '' && shape.absolute === 'keep'
  return encodeTarget(isBare ? wayTo(here, there).replace(/\.mdx?$/, '') : wayTo(here, there)) + tail
}

function extensionOf(file: string): string {
  return file.slice(file.lastIndexOf('.'))
}

/** Hugo's own reference: it finds the page whatever the site's addresses look like. Its languages are named as their folders. */
function relref({path, language}: {path: string; language: string}): string {
  const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`
  return `{{< relref path=${quoted(path)} lang=${quoted(language)} >}}`
}
