import type {Reason} from '../publish/release.ts'
import type {Page} from './pages.ts'
import type {Passage} from './ways.ts'

/** A page whose links to places are all known to lead somewhere. */
export interface Settled {
  readonly path: string
  readonly html: string
  readonly notices: readonly Reason[]
}

/** Holds pages back until the places are known that their links lead to. */
export interface Settler {
  /** Takes a page; gives those that are finished now. */
  add(path: string, page: Page): Settled[]
  /** Those that wait for a page which never came. */
  rest(): Settled[]
}

interface Waiting {
  readonly path: string
  readonly page: Page
  readonly open: Set<string>
}

/**
 * A settler of a site. Where a page has no such place, a link leads to its beginning, and a notice says so.
 *
 * @param files Every page that there will be.
 */
export function settler(files: ReadonlySet<string>): Settler {
  const known = new Map<string, ReadonlySet<string>>()
  const waiting = new Map<string, Waiting[]>()
  const finished = ({path, page}: Waiting) => settled(path, page, ({file, fragment}) => known.get(file)?.has(fragment))
  return {
    add(path, page) {
      known.set(path, page.ids)
      const awaited = page.passages.flatMap(({file}) => (files.has(file) && !known.has(file) ? [file] : []))
      const own: Waiting = {path, page, open: new Set(awaited)}
      for (const file of own.open) waiting.set(file, [...(waiting.get(file) ?? []), own])
      const released = waiting.get(path) ?? []
      waiting.delete(path)
      for (const {open} of released) open.delete(path)
      return [own, ...released].filter(({open}) => open.size === 0).map(finished)
    },
    rest() {
      const left = new Set([...waiting.values()].flat())
      waiting.clear()
      return [...left].map(finished)
    }
  }
}

function settled(path: string, {html, passages}: Page, isThere: (passage: Passage) => boolean | undefined): Settled {
  const missing = passages.filter(passage => isThere(passage) === false)
  const written = (href: string) => `href="${attribute(href)}"`
  const shortened = missing.reduce(
    (text, {href}) => text.replaceAll(written(href), () => written(href.slice(0, href.indexOf('#')))),
    html
  )
  return {path, html: shortened, notices: missing.map(({href}): Reason => ({code: 'link-place', target: href}))}
}

/** As rehype-stringify writes an attribute in double quotes. */
function attribute(value: string): string {
  return value.replaceAll('&', '&#x26;').replaceAll('"', '&#x22;')
}
