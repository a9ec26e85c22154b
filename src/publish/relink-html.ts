import {type Asset, placed} from './assets.ts'
import {destination, isElsewhere, shownAt} from './destination.ts'
import type {HtmlTarget} from './html-targets.ts'
import type {LinkContext, Place, Relinked} from './link-context.ts'
import {isMissing} from './links.ts'
import {decoded, encodeTarget} from './percent.ts'
import {releaseFile} from './place.ts'
import type {Reason} from './release.ts'
import type {VersionDraft} from './version-draft.ts'
import {wayTo} from './way.ts'
import {written} from './written-link.ts'

/**
 * Leads what HTML in a text names as the Markdown around it does: places of the page, pages by their Markdown file, and files that go with it.
 * An address of another kind was written for the built site and stays. So does one that leads nowhere, which is told.
 */
export function relinkHtml(version: VersionDraft, place: Place, context: LinkContext): Relinked {
  const led = version.htmlTargets.map(one => ({one, ...ledTo(one, {version, place, context})}))
  return {
    changes: led.flatMap(({one: {target, range}, href}) =>
      href === undefined || href === target ? [] : [{range, text: attributeText(href)}]
    ),
    notices: led.flatMap(({notices = []}) => notices),
    assets: led.flatMap(({asset}) => asset ?? [])
  }
}

interface Led {
  /** Undefined where the address stays. */
  readonly href?: string | undefined
  readonly notices?: readonly Reason[]
  readonly asset?: Asset
}

interface From {
  readonly version: VersionDraft
  readonly place: Place
  readonly context: LinkContext
}

function ledTo(one: HtmlTarget, from: From): Led {
  if (one.target.startsWith('#')) return ledInPage(one, from)
  return /^(?![a-z][a-z0-9+.-]*:|\/\/)[^?#]*\.mdx?(?:[?#]|$)/i.test(one.target)
    ? ledToPage(one, from)
    : ledToFile(one, from)
}

function ledInPage({target, line}: HtmlTarget, {version, place, context}: From): Led {
  const named = decoded(target.slice(1))
  const id = context.idAt(place.path, version.locale, named)
  if (id !== undefined) return {href: `#${encodeTarget(id)}`}
  return isMissing(named, place, context) ? {notices: [{code: 'place-lost', target, line}]} : {}
}

function ledToPage({target, line}: HtmlTarget, {version, place, context}: From): Led {
  const {config, shape} = context
  const address = context.addresses({...version, path: place.path}, target)
  const locale = address && destination(address, {version, place}, context)
  if (!address || locale === undefined || shape.html === 'kept') return {notices: [{code: 'link-lost', target, line}]}
  const {path, query} = address
  const id = context.idAt(path, address.locale, address.fragment) ?? address.fragment
  const tail = query + (id === '' ? '' : `#${encodeTarget(id)}`)
  const notices: Reason[] = []
  if (path !== place.path && isElsewhere(path, place, context))
    notices.push({code: 'link-fallback', target, line, locale: shownAt(path, locale, context)})
  if (isMissing(id, {path, locale}, context)) notices.push({code: 'place-lost', target, line})
  if (shape.html === 'file')
    return {href: written({...address, locale}, {place, target, was: address.locale, version}, context), notices}
  if (shape.html === 'page') {
    const [here, there] = [context.addressAt(place.path, place.locale), context.addressAt(path, locale)]
    return {href: (encodeTarget(wayTo(here, there)) || './') + tail, notices}
  }
  const here = releaseFile(place.path, place.locale, {config, shape, file: version.file})
  const there = context.fileAt(path, locale) ?? releaseFile(path, locale, {config, shape})
  return {href: encodeTarget(wayTo(here, there)).replace(/\.mdx?$/, '.html') + tail, notices}
}

function ledToFile({target, line, isShown}: HtmlTarget, {version, place, context}: From): Led {
  const {assets, config, shape} = context
  const one = assets && placed(target, {version, place}, {assets, config, shape, html: isShown ? 'shown' : 'linked'})
  if (!one) return {}
  if (one === 'lost' || shape.html === 'kept') return {notices: [{code: 'file-lost', target, line}]}
  // VitePress takes a file for its own only where the address begins with a point.
  const isBare = shape.html === 'built' && isShown && !one.href.startsWith('.')
  return {href: isBare ? `./${one.href}` : one.href, asset: one.asset}
}

function attributeText(href: string): string {
  return href.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/'/g, '&#39;')
}
