import {fileLike, folderLike} from '../layouts/patterns.ts'
import type {Config, Locale} from '../model/index.ts'
import type {TargetShape} from './data/targets.ts'
import {createSlugger} from './slug.ts'

/** What the place of a version depends on. */
export interface PlaceOptions {
  readonly config: Config
  readonly shape: TargetShape
  /** The version's own file, where it is known. */
  readonly file?: string
}

/** The file of a version in the release: where the builder looks for it. MDX stays MDX. */
export function releaseFile(path: string, locale: Locale, {config, shape, file = ''}: PlaceOptions): string {
  const extension = shape.extension ?? (file.endsWith('.mdx') ? '.mdx' : '.md')
  if (shape.isOwn) return ownFile(path, locale, {config, extension})
  return folder(locale, {config, shape}) + placeName(path, shape) + extension
}

/** The place that an article has in the project, with the ending of what is shown there. */
function ownFile(
  path: string,
  locale: Locale,
  {config, extension}: {readonly config: Config; readonly extension: string}
): string {
  const file = fileLike(config, {path, locale}, extension)
  return file.endsWith(extension) ? file : file.replace(/\.mdx?$/, extension)
}

/** The place of a file that goes with a page of a locale: `media/map.png` among its pages. */
export function mediaFile(name: string, page: {readonly path: string; readonly locale: Locale}, options: PlaceOptions) {
  const {config, shape} = options
  return (shape.isOwn ? folderLike(config, page) : folder(page.locale, options)) + name
}

function folder(locale: Locale, {config, shape}: PlaceOptions): string {
  const pattern = locale === config.sourceLanguage ? shape.sourceFile : shape.file
  return pattern.replace('{path}', '').replace('{folder}', () => folderOf(locale, config))
}

/** The path that an article has in the release. */
export function placeName(path: string, shape: TargetShape): string {
  const {hasSectionFiles, sections} = shape
  const name = readName(path, shape)
  if (shape.isOwn) return name
  if (sections?.has(path)) return name.replace(/index$/, '_index')
  return hasSectionFiles ? name : name.replace(/(^|\/)_index$/, '$1index')
}

/** The path with nothing in it that the builder reads as something else. */
export function readName(path: string, {unread, hidden, isOwn}: TargetShape): string {
  if (isOwn) return path
  const shown = hidden
    ? path.split('/').map(step => (/^_index$|^[._]*$/.test(step) ? step : step.replace(hidden, '')))
    : [path]
  return unread ? shown.join('/').replace(unread, '-') : shown.join('/')
}

/** The folder of a locale in the release. */
export function folderOf(locale: Locale, {locales}: Config): string {
  return locales.find(({id}) => id === locale)?.folder ?? locale
}

/** The address of a page below the root of a site, as Starlight makes it from the `slug` of its front matter, else from the file: `/ja/guides/port/`. */
export function pageAddress(
  path: string,
  locale: Locale,
  options: PlaceOptions & {readonly slug?: string | undefined}
): string {
  const {config, shape, slug} = options
  if (slug !== undefined) return `/${slug.replace(/^\/|\/$/g, '')}/`
  const isByFile = shape.isOwn && shape.own && shape.relative === 'page'
  const name = isByFile
    ? releaseFile(path, locale, {config, shape})
        .split(shape.own)
        .at(-1)!
        .replace(/\.mdx?$/, '')
    : `${folderOf(locale, config)}/${placeName(path, shape)}`
  const steps = name.split('/').map(step => createSlugger('github')(step).normalize('NFC'))
  if (/^_?index$/.test(steps.at(-1) ?? '')) steps.pop()
  return steps.length === 0 ? '/' : `/${steps.join('/')}/`
}
