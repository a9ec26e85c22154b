import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import picomatch from 'picomatch'
import type {Config, Locale} from '../model/index.ts'

/** A file that the layout takes for a version of an article. */
export interface ContentFile {
  readonly path: string
  readonly locale: Locale
  /** Relative to the root, with `/`. */
  readonly file: string
}

/** The part of the content pattern before its first placeholder: `content/`. Findings name files relative to it. */
export function contentRoot({content}: Config): string {
  const fixed = content.slice(0, content.indexOf('{'))
  return fixed.slice(0, fixed.lastIndexOf('/') + 1)
}

/** The file of an article in a locale, whether it exists or not. */
export function fileOf({content, locales}: Config, path: string, locale: Locale): string {
  const folder = locales.find(({id}) => id === locale)?.folder ?? locale
  return content.replace('{locale}', () => folder).replace('{path}', () => path)
}

/** All versions there are, sorted by path, then in the order of the locales. */
export function listContent(root: string, config: Config): ContentFile[] {
  const isIgnored = config.ignore.length > 0 ? picomatch([...config.ignore], {dot: true}) : () => false
  const files = walk(root, contentRoot(config)).filter(file => !isIgnored(file))
  const order = config.locales.map(({id}) => id)
  return files
    .flatMap(file => match(file, config))
    .sort((a, b) => compare(a.path, b.path) || order.indexOf(a.locale) - order.indexOf(b.locale))
}

function match(file: string, {content, locales}: Config): ContentFile[] {
  for (const {id, folder} of locales) {
    const pattern = content.replace('{locale}', () => folder)
    const at = pattern.indexOf('{path}')
    const [before, after] = [pattern.slice(0, at), pattern.slice(at + '{path}'.length)]
    if (file.length > before.length + after.length && file.startsWith(before) && file.endsWith(after))
      return [{path: file.slice(before.length, file.length - after.length), locale: id, file}]
  }
  return []
}

/** Files below a folder, without following links; folders of tools and hidden ones are left out. */
function walk(root: string, folder: string): string[] {
  return entries(join(root, folder)).flatMap(entry => {
    const path = folder + entry.name
    if (entry.isFile()) return [path]
    return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules'
      ? walk(root, `${path}/`)
      : []
  })
}

function entries(folder: string) {
  try {
    return readdirSync(folder, {withFileTypes: true})
  } catch {
    return []
  }
}

/** By UTF-16 units: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
