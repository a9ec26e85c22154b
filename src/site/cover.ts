import type {VersionDraft} from '../publish/version-draft.ts'
import type {Media} from './media.ts'

/** The image that stands for an article where somebody passes it on. */
export interface Cover {
  /** A file of the site, or a whole address that its author gave. */
  readonly address: string
  readonly alt?: string
}

/** Keys of front matter that name one image for the whole page: `image` (Docusaurus), `images` (Hugo), the others by custom of themes. */
const KEYS = ['image', 'cover', 'images', 'heroImage', 'ogImage']

/** The image of the front matter, else the first one that the text shows; undefined where the site has none. */
export function coverOf(version: VersionDraft, {store}: Pick<Media, 'store'>): Cover | undefined {
  const {data, file, images, htmlTargets} = version
  for (const key of KEYS) {
    const {target, alt} = named(data[key])
    const address = target !== undefined && /^https?:\/\//i.test(target) ? target : target && store(target, file)
    if (address) return {address, ...(alt !== undefined && {alt})}
  }
  const shown = [...images, ...htmlTargets.filter(({isShown}) => isShown)].sort((a, b) => a.range.start - b.range.start)
  for (const {target} of shown) {
    const address = store(target, file)
    if (address !== undefined) return {address}
  }
  return undefined
}

/** An address, the first of a list, or an object with one as Astro, Hugo's themes and others have it. */
function named(value: unknown): {readonly target?: string; readonly alt?: string} {
  if (typeof value === 'string') return value.trim() === '' ? {} : {target: value.trim()}
  if (Array.isArray(value)) return named(value[0])
  if (!isRecord(value)) return {}
  const target = [value.src, value.url, value.image, value.file].find(one => typeof one === 'string' && one !== '')
  return {
    // The search above takes texts only.
    ...(target !== undefined && {target: target as string}),
    ...(typeof value.alt === 'string' && value.alt !== '' && {alt: value.alt})
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
