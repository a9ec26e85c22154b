import type {Article, Config, Locale} from '../model/index.ts'
import {type HugoReference, hugoReference} from './hugo-reference.ts'
import {decoded} from './percent.ts'
import {resolve} from './way.ts'

/** A page of the project that a link leads to. */
export interface Address {
  readonly path: string
  readonly locale: Locale
  /** How the link is written: from the root of the site, or relative to the page. */
  readonly style: 'absolute' | 'relative'
  /** What follows the path: the extension or the slash. */
  readonly extension: string
  /** The query as written, with its `?`. */
  readonly query: string
  /** Decoded, without `#`. */
  readonly fragment: string
  /** Of an absolute link what stands before the path: `/zh/`; `/` where it names no language. */
  readonly prefix: string
  /** The path as an absolute link writes it: without `index`. */
  readonly named: string
}

interface Found {
  readonly page: Pick<Page, 'path' | 'locale'> | undefined
  readonly extension: string
  readonly prefix?: string
  readonly named?: string
}

/** A version by its place. */
type Page = Pick<Article, 'path' | 'locale' | 'file'>

/** Finds the page that a link target of an article leads to; undefined for everything outside. */
export type AddressBook = (article: Page, target: string) => Address | undefined

/** Knows the pages of a project by their files and by their addresses on a site (`/en/visit`, `/en/visit.html`). */
export function addressBook(
  articles: readonly Page[],
  {locales, sourceLanguage}: Pick<Config, 'locales' | 'sourceLanguage'>
): AddressBook {
  const byFile = new Map(articles.map(article => [article.file, article]))
  const fronts = frontPages(articles)
  const paths = new Set(articles.map(({path}) => path))
  const marks = new Map(
    locales.flatMap(({id, tag, folder}) => [id, tag, folder].map(name => [name.toLowerCase(), id] as const))
  )
  const folders = new Map(locales.flatMap(({id, folder}) => [[id, id] as const, [folder, id] as const]))
  // A folder's address is that of its own page.
  const pathOf = (path: string) =>
    (path === '' ? ['index', '_index'] : [path, `${path}/index`, `${path}/_index`]).find(one => paths.has(one))
  const relative = (article: Page, bare: string): Found => {
    const file = resolve(article.file.split('/').slice(0, -1), bare)
    const extension = article.file.slice(article.file.lastIndexOf('.'))
    const exact = byFile.get(file)
    if (exact) return {page: exact, extension}
    const added = byFile.get(file + extension)
    if (added) return {page: added, extension: bare.endsWith('/') ? '/' : ''}
    const front = fronts.get(file)
    if (front) return {page: front, extension: '/'}
    const found = rendered(article, file) ?? unwritten(article, file)
    return found.page ? found : {page: unwritten(article, `${file}/index`).page, extension: '/'}
  }
  // As a builder names a page, `ch02.html`, and where the language is in the name, `ch02.ja.html`.
  const rendered = (article: Page, file: string): Found | undefined => {
    const [, whole, name, mark = ''] = /^((.*?)(?:\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*))?)\.html?$/s.exec(file) ?? []
    if (whole === undefined) return undefined
    const locale = marks.get(mark.toLowerCase())
    const candidates = [whole, ...(locale === undefined ? [] : [name!])]
    const page = candidates.map(one => beside(article, one)).find(found => found !== undefined)
    const own = page && locale !== undefined ? {...page, locale} : page
    return own && {page: own, extension: '.html'}
  }
  const beside = (article: Page, bare: string) =>
    byFile.get(`${bare}.md`) ?? byFile.get(`${bare}.mdx`) ?? unwritten(article, bare).page
  // A page that exists in other languages only: its place in this one is told by that of the article.
  const unwritten = ({path: own, locale, file: ownFile}: Page, file: string): Pick<Found, 'extension' | 'page'> => {
    const [, extension = ''] = /^.*?(\.mdx?)?$/s.exec(file) ?? []
    const folder = ownFile.slice(0, Math.max(0, ownFile.lastIndexOf(own)))
    const path = file.slice(folder.length, file.length - extension.length)
    return {page: file.startsWith(folder) && paths.has(path) ? {path, locale} : undefined, extension}
  }
  // Many sites have the pages of their own language at the root.
  const absolute = (bare: string): Found => {
    const [, folder = '', rest = ''] = /^\/([^/]+)(?:\/(.*))?$/s.exec(bare) ?? []
    const locale = folders.get(folder)
    return (
      (locale !== undefined && below(rest, {prefix: `/${folder}/`, locale})) ||
      below(bare.slice(1), {prefix: '/', locale: sourceLanguage}) || {page: undefined, extension: ''}
    )
  }
  const below = (address: string, {prefix, locale}: {prefix: string; locale: Locale}): Found | undefined => {
    const [, named = '', extension = ''] = /^(.*?)(\.mdx?|\.html|\/)?$/s.exec(address) ?? []
    const path = pathOf(named)
    return path === undefined ? undefined : {page: {path, locale}, extension, prefix, named}
  }
  // Hugo looks beside the page, then for a name that only one page has.
  const referred = (article: Page, {path, fragment, language}: HugoReference): Address | undefined => {
    const beside = resolve(article.path.split('/').slice(0, -1), path)
    const candidates = path.startsWith('/') ? [pathOf(path.slice(1))] : [pathOf(beside), single(path)]
    const found = path === '' ? article.path : candidates.find(one => one !== undefined)
    if (found === undefined) return undefined
    const locale = (language === undefined ? undefined : folders.get(language)) ?? article.locale
    return {path: found, locale, style: 'relative', extension: '.md', query: '', fragment, prefix: '', named: found}
  }
  const single = (name: string) => {
    const found = [...paths].filter(path => path === name || path.endsWith(`/${name}`))
    return found.length === 1 ? found[0] : undefined
  }
  return (article, target) => {
    const reference = hugoReference(target)
    if (reference) return referred(article, reference)
    const [, written = '', tail = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? []
    if (written === '' || /^[A-Za-z][A-Za-z0-9+.-]*:|^\/\//.test(written)) return undefined
    const bare = decoded(written)
    const isAbsolute = bare.startsWith('/')
    const {
      page,
      extension,
      prefix = '',
      named = page?.path ?? ''
    } = isAbsolute ? absolute(bare) : relative(article, bare)
    if (!page) return undefined
    const style = isAbsolute ? 'absolute' : 'relative'
    const [query = '', fragment = ''] = tail.split(/#(.*)/s)
    return {path: page.path, locale: page.locale, style, extension, query, fragment: decoded(fragment), prefix, named}
  }
}

/** The pages that stand for a folder, by the folder. */
function frontPages(articles: readonly Page[]): ReadonlyMap<string, Page> {
  return new Map(
    articles.flatMap(article => {
      const [, folder] = /^(.*)\/_?index\.mdx?$/s.exec(article.file) ?? []
      return folder === undefined ? [] : [[folder, article] as const]
    })
  )
}
