import type {Locale} from '../model/index.ts'
import type {TargetShape} from './data/targets.ts'
import {hugoStep} from './hugo-step.ts'
import {type PlaceOptions, pageAddress, placeName} from './place.ts'
import {slugAt, slugOf} from './slug-at.ts'
import type {VersionDraft} from './version-draft.ts'

/** A page of a release: its article, its file there, and what it shows, where that is known. */
export interface Built {
  readonly path: string
  readonly locale: Locale
  readonly file: string
  readonly version?: Pick<VersionDraft, 'data' | 'flavour' | 'locale'> | undefined
}

/** What a builder knows a page by, its address first: two pages with one name in common are one on the site, or an error. */
export function builtNames(page: Built, options: PlaceOptions): readonly string[] {
  return ADDRESSES[options.shape.addresses](page, options)
}

const ADDRESSES: Readonly<Record<TargetShape['addresses'], (page: Built, options: PlaceOptions) => readonly string[]>> =
  {
    file: ({file}) => [file],
    starlight: ({path, locale, version}, options) => [
      pageAddress(path, locale, {...options, slug: slugAt({path, locale}, version, options)})
    ],
    docusaurus: docusaurusNames,
    hugo: (page, options) => [hugoAddress(page, options)]
  }

/** The folders of documents, each with addresses of its own: current and older versions, further collections, translations of all. */
const DOCUMENTS =
  /^(docs|versioned_docs\/[^/]+|i18n\/[^/]+\/docusaurus-plugin-content-docs(?:-[^/]+)?\/[^/]+)\/(.+)\.mdx?$/s

/** The address of a document as `getSlug` of Docusaurus has it, and its id, which no two may have; pages of blogs and single pages by their file. */
function docusaurusNames({file, version}: Built): string[] {
  const [, root, name] = DOCUMENTS.exec(file) ?? []
  if (root === undefined || name === undefined) return [file]
  const data = version?.data
  const shown = data?.parse_number_prefixes === false ? (step: string) => step : withoutNumber
  const steps = name.split('/')
  const [folders, base] = [steps.slice(0, -1), steps.at(-1)!]
  const below = [root, ...folders.map(shown)]
  const own = typeof data?.id === 'string' ? data.id : shown(base)
  const slug = slugOf(data)
  const isFolder = slug === undefined && ['index', 'readme', folders.at(-1)?.toLowerCase()].includes(base.toLowerCase())
  const address = slug?.startsWith('/') ? [root, slug.slice(1)] : [...below, ...(isFolder ? [] : [slug ?? own])]
  // Its router takes capital letters for small ones.
  return [address.join('/').replace(/\/+$/, '').toLowerCase(), `${[...below, own].join('/')} id`]
}

/** `01-setup` is `setup`; dates and versions stay whole. */
function withoutNumber(name: string): string {
  return /^\d+[-_.]\d+/.test(name) ? name : (/^\d+\s*[-_.]+\s*([^-_.\s].*)$/s.exec(name)?.[1] ?? name)
}

/** As Hugo's `MakePathSanitized` has it, in the folder of the language. */
function hugoAddress({path, locale, version}: Built, {shape}: PlaceOptions): string {
  const data = version?.data
  if (typeof data?.url === 'string') return `${locale}/${data.url.replace(/^\/+|\/+$/g, '')}`
  const steps = placeName(path, shape).split('/').map(hugoStep)
  if (/^_?index$/.test(steps.at(-1)!)) steps.pop()
  const slug = slugOf(data)
  // What addresses are made of besides is a matter of the site's settings, which may well take the date.
  if (slug !== undefined && data?.date !== undefined) return `${locale}/${path}`
  return [locale, ...steps.slice(0, slug === undefined ? undefined : -1), ...(slug === undefined ? [] : [slug])].join(
    '/'
  )
}
