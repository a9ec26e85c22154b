import type {Article, Locale, Range} from '../model/index.ts'
import {type AddressBook, encodeTarget, wayTo} from './addresses.ts'
import type {Reason} from './release.ts'

/** What links are rewritten by. */
export interface LinkContext {
  readonly addresses: AddressBook
  /** Whether a page is in the release in a locale. */
  isPublished(path: string, locale: Locale): boolean
  /** Language a page was written in. */
  sourceOf(path: string): Locale
}

/** A change of the text of an article: a range of its file and what stands there in the release. */
export interface Change {
  readonly range: Range
  readonly text: string
}

/** The changes of an article's links, and which of them lead into another language or nowhere. */
export interface Relinked {
  readonly changes: readonly Change[]
  readonly notices: readonly Reason[]
}

/**
 * Leads the links of a page to the same language where that is published, else to the language of the source. A link to
 * another language of the page itself stays: it is meant.
 */
export function relink(article: Article, context: LinkContext): Relinked {
  const changes: Change[] = []
  const notices: Reason[] = []
  for (const {target, range} of linksOf(article)) {
    const address = context.addresses(article, target)
    if (!address || address.path === article.path) continue
    const {path, style, suffix, prefix} = address
    const locale = [article.locale, address.locale, context.sourceOf(path)].find(id => context.isPublished(path, id))
    if (!locale) {
      notices.push({code: 'link-unpublished', target})
      continue
    }
    if (locale !== article.locale) notices.push({code: 'link-fallback', target, locale})
    const isMoved = locale !== address.locale
    const way = wayTo(releaseFile(article.path, article.locale), releaseFile(path, locale).replace(/\.md$/, ''))
    const wanted =
      style === 'absolute'
        ? `${isMoved ? `/${locale}/` : prefix}${encodeTarget(path)}${suffix}`
        : encodeTarget(way) + suffix
    if (isMoved || isElsewhere(article, address)) changes.push({range, text: wanted})
  }
  return {changes, notices}
}

/** Where a version stands in a release; MDX stays MDX. */
export function releaseFile(path: string, locale: Locale, file = ''): string {
  return `${locale}/${path}${file.endsWith('.mdx') ? '.mdx' : '.md'}`
}

/** The layout of the content is not that of the release: relative links have to be written anew. */
function isElsewhere({file, path, locale}: Article, {style}: {style: string}): boolean {
  return style === 'relative' && !file.endsWith(`/${releaseFile(path, locale, file)}`)
}

interface Link {
  readonly target: string
  /** The target as written, without `<` and `>`. */
  readonly range: Range
}

/** Links and definitions with the place of their target; images stay with their page. */
function linksOf({blocks, text}: Article): Link[] {
  const inline = blocks.flatMap(({segments}) => segments.flatMap(({codes}) => codes))
  const links = inline.flatMap(({kind, role, target = '', range}) =>
    kind === 'link' && role === 'close' ? destination(text, range, {target, opening: ']('}) : []
  )
  const definitions = blocks.flatMap(({kind, target = '', range}) =>
    kind === 'definition' ? destination(text, range, {target, opening: ']:'}) : []
  )
  return [...links, ...definitions]
}

/** The target inside a link's end or a definition; none where it is written with escapes. */
function destination(text: string, range: Range, {target, opening}: {target: string; opening: string}): Link[] {
  const source = text.slice(range.start, range.end)
  const open = source.indexOf(opening)
  const at = open < 0 ? -1 : source.indexOf(target, open + opening.length)
  if (at < 0 || target === '' || !/^[\s<]*$/.test(source.slice(open + opening.length, at))) return []
  return [{target, range: {start: range.start + at, end: range.start + at + target.length}}]
}
