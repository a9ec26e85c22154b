import type {Locale} from '../model/index.ts'
import type {Address} from './addresses.ts'
import type {LinkContext, Place} from './link-context.ts'
import {encodeTarget} from './percent.ts'
import {folderOf, placeName, readName, releaseFile} from './place.ts'
import type {VersionDraft} from './version-draft.ts'
import {wayTo} from './way.ts'

/** A link as it was, and where it stands. */
export interface Written {
  readonly place: Place
  readonly target: string
  /** The locale the link named. */
  readonly was: Locale
  readonly version: VersionDraft
}

/** The target of a link in Markdown, as the builder reads it. */
export function written(address: Address, {place, target, was, version}: Written, context: LinkContext): string {
  const {config, shape} = context
  const {path, locale, style, extension, query, prefix, named} = address
  const id = context.idAt(path, was, address.fragment) ?? address.fragment
  const isSameId = id === address.fragment
  const tail = query + (id === '' ? '' : `#${encodeTarget(id)}`)
  if (isRight(address, {place, was, version}, context)) return isSameId ? target : target.replace(/[?#].*$/s, '') + tail
  if (style === 'absolute' && shape.absolute === 'keep') {
    const own = `/${folderOf(locale, config)}/`
    const isRead = readName(named, shape) === named
    // A page may name a language otherwise than its folder: `/zh/` for `/zh-cn/`.
    const isKept = locale === was && isRead && (prefix === own || (prefix === '/' && !shape.isInFolders))
    if (isKept && isSameId) return target
    const folder = isKept ? prefix : own
    // Where pages are named by their address, a file leads nowhere.
    if (shape.relative === 'page' && (extension.startsWith('.') || shape.isOwn || !isRead))
      return encodeTarget(context.addressAt(path, locale)) + tail
    return `${folder}${encodeTarget(named)}${extension}${tail}`
  }
  const here = releaseFile(place.path, place.locale, {config, shape, file: version.file})
  // A builder that falls back by itself finds the source's file from the translation's place.
  const there = context.fileAt(path, locale) ?? releaseFile(path, locale, {config, shape})
  const kind = shape.relative
  if (kind === 'relref') {
    // Hugo reads the path of a reference as that of an address.
    const page = hugoPath({path, locale, there}, context).replace(/[%?#]/g, encodeURIComponent)
    const language = folderOf(locale, config)
    // Hugo takes a fragment for a part of the reference, and a query for a part of the name.
    return query === '' ? relref({path: page + (id && `#${id}`), language}) : relref({path: page, language}) + tail
  }
  if (kind === 'page') {
    const [from, to] = [context.addressAt(place.path, place.locale), context.addressAt(path, locale)]
    return (encodeTarget(wayTo(from, to)) || './') + tail
  }
  const isBare = style === 'relative' && extension === '' && shape.absolute === 'keep'
  return encodeTarget(isBare ? wayTo(here, there).replace(/\.mdx?$/, '') : wayTo(here, there)) + tail
}

/**
 * Whether a link of a page that lies in the release as in the project may stay: it leads to the language that it named, or the builder adds the
 * language to an address without one, also where the source stands in for a translation.
 */
function isRight(
  {locale, style, prefix}: Address,
  {place, was, version}: Pick<Written, 'place' | 'was' | 'version'>,
  {shape}: LinkContext
): boolean {
  if (!shape.isOwn) return false
  // Files of one plugin of Docusaurus are unknown to another: an address of the documentation cannot be written as a file in the blog.
  if (shape.isAddingLanguage && style === 'absolute' && prefix === '/') return true
  return version.locale === place.locale && locale === was
}

/** The path by which Hugo knows a page in all languages: below `content/`, without the language. */
function hugoPath(
  {path, locale, there}: {readonly path: string; readonly locale: Locale; readonly there: string},
  {config, shape}: LinkContext
): string {
  if (!shape.isOwn || !shape.own) return `/${placeName(path, shape)}${extensionOf(there)}`
  const folder = folderOf(locale, config)
  const below = there.split(shape.own).slice(1).join('content/')
  const bare = below.startsWith(`${folder}/`) ? below.slice(folder.length + 1) : below
  // Where the language is in the names, `_index.md` is none of them.
  return `/${bare.replace(`.${folder}.md`, '.md').replace(/\/?_index\.md$/, '')}`
}

function extensionOf(file: string): string {
  return file.slice(file.lastIndexOf('.'))
}

/** Hugo's own reference: it finds the page whatever the site's addresses look like. Its languages are named as their folders. */
function relref({path, language}: {path: string; language: string}): string {
  const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`
  return `{{< relref path=${quoted(path)} lang=${quoted(language)} >}}`
}
