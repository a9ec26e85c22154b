import type {Article} from '../../model/index.ts'
import {LOCALE_STEP} from '../../neutral-target.ts'

/** Where a link stands. */
export interface LinkPlace {
  /** File of the page, relative to the root of the project. */
  readonly file: string
  /** The folder of all pages of its language, with `/` behind it; empty for the root. */
  readonly own: string
  /** The same of the source language: builders show its page where a translation is not written yet. */
  readonly source: string
}

/** The target names a file by its ending, as written from another file; what a template fills in names none. */
const RELATIVE_PAGE = /^(?![a-z][a-z0-9+.-]*:|[/?#@~])[^?#{}<>$*|\\]*\.mdx?(?=[?#]|$)/i

/**
 * The files any of which a relative target would lead to, the one it names first; none where it names no Markdown file among the
 * pages of the language, or one in a folder that is not looked through. A target without `./` may be seen from the folder of all pages, as Docusaurus does.
 */
export function filesNamed(target: string, {file, own, source}: LinkPlace): string[] {
  const [written] = RELATIVE_PAGE.exec(target) ?? []
  const path = written === undefined ? undefined : decoded(written)
  const named = path === undefined ? undefined : from(file.split('/').slice(0, -1), path)
  if (path === undefined || !named?.startsWith(own) || /(?:^|\/)(?:\.|node_modules\/)/.test(named)) return []
  const atTop = path.startsWith('.') ? [] : [own + path]
  const candidates = [named, ...atTop].flatMap(one => [one, source + one.slice(own.length)])
  return [...new Set(candidates.flatMap(one => [one, otherEnding(one)]))]
}

function otherEnding(file: string): string {
  return /\.mdx$/i.test(file) ? file.slice(0, -1) : `${file}x`
}

/**
 * A target that climbs out of the folder of all pages of its language, from the root of the project: `../../assets/map.png` below one language
 * is `../../../assets/map.png` below another whose folder lies deeper. Any other is as it was.
 */
export function seenFromRoot(target: string, {file, path}: Pick<Article, 'file' | 'path'>): string {
  if (!target.startsWith('../')) return target
  const [, written = '', tail = ''] = /^([^?#]*)(.*)$/s.exec(target) ?? []
  const named = from(file.split('/').slice(0, -1), written)
  const at = file.lastIndexOf(path)
  return named === undefined || at < 0 || named.startsWith(file.slice(0, at)) ? target : `/${named}${tail}`
}

/** A target with the file and the language of the page that it stands in. */
interface Written {
  readonly target: string
  readonly file: string
  readonly place: {readonly locale: string}
}

/**
 * Two targets that lead to one file of the project, or to the same one of the page's own language, each from its own page: `docs/map.md` and
 * `../docs/map.md` of a page in a folder, `docs/README.md` and `../docs/ja/README.md`.
 */
export function isOneFile(one: Written, other: Written): boolean {
  if (!one.target.startsWith('../') && !other.target.startsWith('../')) return false
  const [own, theirs] = [one, other].map(({target, file, place}) => {
    const isRelative = !/^(?:[a-z][a-z0-9+.-]*:|[/?#])/i.test(target)
    const named = isRelative ? from(file.split('/').slice(0, -1), target.replace(/[?#].*$/s, '')) : undefined
    const isOfLanguage = (step: string) => LOCALE_STEP.test(step) && step.startsWith(place.locale)
    return named
      ?.split('/')
      .filter(step => !isOfLanguage(step))
      .join('/')
  })
  return own !== undefined && own === theirs
}

/** A path seen from a folder; undefined where it leads out of the project. */
function from(folder: readonly string[], path: string): string | undefined {
  const steps = [...folder]
  for (const step of path.split('/')) {
    if (step === '..' && steps.length === 0) return undefined
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
