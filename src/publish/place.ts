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
  const pattern = locale === config.sourceLanguage ? shape.sourceFile : shape.file
  const extension = shape.extension ?? (file.endsWith('.mdx') ? '.mdx' : '.md')
  const name = placeName(path, shape)
  return pattern.replace('{folder}', () => folderOf(locale, config)).replace('{path}', () => name) + extension
}

/** The path that an article has in the release. */
export function placeName(path: string, {hasSectionFiles, sections}: TargetShape): string {
  if (sections?.has(path)) return path.replace(/index$/, '_index')
  return hasSectionFiles ? path : path.replace(/(^|\/)_index$/, '$1index')
}

/** The folder of a locale in the release. */
export function folderOf(locale: Locale, {locales}: Config): string {
  return locales.find(({id}) => id === locale)?.folder ?? locale
}

/** The address of a page below the root of a site, as Starlight makes it from the file: `/ja/guides/port/`. */
export function pageAddress(path: string, locale: Locale, config: Config): string {
  const steps = path.split('/').map(step => createSlugger('github')(step))
  if (/^_?index$/.test(steps.at(-1) ?? '')) steps.pop()
  return `/${[folderOf(locale, config), ...steps].join('/')}/`
}
