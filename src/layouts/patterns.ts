import type {Config, ContentSet, Locale} from '../model/index.ts'

/** A file that the layout takes for a version of an article. */
export interface ContentFile {
  readonly path: string
  readonly locale: Locale
  /** Relative to the root, with `/`. */
  readonly file: string
}

/** The file of an article in a locale, whether it exists or not; of alternatives the first. */
export function fileOf(config: Config, path: string, locale: Locale): string {
  const own = written(config).filter(shape => shape.locale === locale)
  // Every locale has a pattern in at least one set, or the configuration is refused.
  const shape = own.find(({prefix}) => path.startsWith(prefix)) ?? own[0]!
  return shape.before + path.slice(shape.prefix.length) + shape.after
}

/** The file that an article has in a locale it is not yet written in, with the ending of another version where the layout has it. */
export function fileLike(config: Config, {path, locale}: Pick<ContentFile, 'path' | 'locale'>, other: string): string {
  const own = written(config).filter(shape => shape.locale === locale && path.startsWith(shape.prefix))
  const shape = own.find(({after}) => other.endsWith(after))
  return shape ? shape.before + path.slice(shape.prefix.length) + shape.after : fileOf(config, path, locale)
}

/** What stands before the paths of a locale's files in the set of an article: `content/ja/`. */
export function folderLike(config: Config, {path, locale}: Pick<ContentFile, 'path' | 'locale'>): string {
  const own = written(config).filter(shape => shape.locale === locale)
  return (own.find(({prefix}) => path.startsWith(prefix)) ?? own[0]!).before
}

/** The article that a file is or was a version of; undefined when the layout knows no such file. */
export function articleOf(config: Config, file: string): string | undefined {
  return match(file, shapes(config))[0]?.path
}

/** What comes before and after the path in the files of a locale. */
export interface Shape {
  readonly locale: Locale
  readonly before: string
  readonly after: string
  /** What the paths of the set begin with, so that two sets have no path in common. */
  readonly prefix: string
}

const known = new WeakMap<Config, readonly Shape[]>()

/** The shapes of the files of all sets, the one with the longest fixed part first. */
export function shapes(config: Config): readonly Shape[] {
  const found = known.get(config) ?? [...written(config)].sort(longest)
  known.set(config, found)
  return found
}

/** The shapes in the order of the configuration. */
function written({content, sourceLanguage}: Config): Shape[] {
  return content.flatMap(set => shapesOf(set, content.length > 1 ? prefixOf(set, sourceLanguage) : ''))
}

function shapesOf(set: ContentSet, prefix: string): Shape[] {
  return [...set].flatMap(([locale, pattern]) => {
    const at = pattern.indexOf('{path}')
    const afters = alternatives(pattern.slice(at + '{path}'.length))
    return afters.map(after => ({locale, before: pattern.slice(0, at), after, prefix}))
  })
}

/** The folders of the source language's pattern. */
function prefixOf(set: ContentSet, source: Locale): string {
  const pattern = set.get(source) ?? [...set.values()][0] ?? ''
  return pattern.slice(0, pattern.lastIndexOf('/', pattern.indexOf('{path}')) + 1)
}

/** `.{md,mdx}` is `.md` and `.mdx`. */
function alternatives(pattern: string): string[] {
  const open = pattern.indexOf('{')
  const close = pattern.indexOf('}', open)
  if (open < 0 || close < 0) return [pattern]
  const rest = alternatives(pattern.slice(close + 1))
  return pattern
    .slice(open + 1, close)
    .split(',')
    .flatMap(word => rest.map(end => pattern.slice(0, open) + word + end))
}

function longest(a: Shape, b: Shape): number {
  return b.before.length + b.after.length - a.before.length - a.after.length
}

/** The version that a file is, by the first shape that fits; none where it is no page. */
export function match(file: string, shapes: readonly Shape[]): ContentFile[] {
  const shape = shapes.find(
    ({before, after}) => file.length > before.length + after.length && file.startsWith(before) && file.endsWith(after)
  )
  if (!shape) return []
  const path = shape.prefix + file.slice(shape.before.length, file.length - shape.after.length)
  return [{path, locale: shape.locale, file}]
}
