import type {Place} from './link-context.ts'
import {folderOf, type PlaceOptions, releaseFile} from './place.ts'
import type {VersionDraft} from './version-draft.ts'

/**
 * The `slug` that a page of Starlight has in the release; undefined where it has none. Starlight takes it for the whole address, with the folder of the
 * language: in what stands in for a translation, or comes to another place, it names that of the place. What other builders mean by a `slug` is none.
 */
export function slugAt(
  {path, locale}: Place,
  version: Pick<VersionDraft, 'data' | 'flavour' | 'locale'> | undefined,
  {config, shape}: Omit<PlaceOptions, 'file'>
): string | undefined {
  const slug = slugOf(version?.data)
  if (slug === undefined || shape.addresses !== 'starlight' || version?.flavour !== 'mdx') return undefined
  if (shape.isOwn && version.locale === locale) return slug
  const folders = config.locales.map(one => one.folder)
  const [first = '', ...rest] = slug.replace(/^\//, '').split('/')
  const name = folders.includes(first) ? rest.join('/') : slug.replace(/^\//, '')
  return `${folderBefore({path, locale}, {config, shape})}${name}`
}

/** The `slug` of front matter, where it is one. */
export function slugOf(data: Readonly<Record<string, unknown>> | undefined): string | undefined {
  return typeof data?.slug === 'string' && data.slug !== '' ? data.slug : undefined
}

/** The folder of the language at a place, with `/`; a site may have one language at its root. */
function folderBefore({path, locale}: Place, {config, shape}: Omit<PlaceOptions, 'file'>): string {
  const folder = `${folderOf(locale, config)}/`
  const [, below = ''] = releaseFile(path, locale, {config, shape}).split(/(?:^|\/)src\/content\/docs\//)
  return below.startsWith(folder) ? folder : ''
}
