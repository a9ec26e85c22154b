import {builderOf, type SiteFile} from './builder.ts'
import {candidates, type Sides} from './candidates.ts'
import {type Layout, layoutOf} from './layout.ts'

export type {SiteFile} from './builder.ts'

/** What was recognised: one layout when it is clear, several when they are as likely, none. */
export interface Recognition {
  readonly layouts: readonly Layout[]
}

/** A second layout this much smaller than the first is no rival. */
const CLEAR = 0.5

/**
 * Recognises how the pages of a site are laid out by language.
 *
 * @param paths Files of the site relative to its root, with `/`.
 * @param sites Configuration files of site builders at the root or near it, as text; they are never run.
 * @param languageOf The language that some files are written in, asked where no configuration says in which the pages without a mark of one are.
 */
export function recognise(
  paths: readonly string[],
  sites: readonly SiteFile[],
  languageOf: (files: readonly string[]) => string | undefined = () => undefined
): Recognition {
  const builder = builderOf(paths, sites)
  const found = candidates(paths)
    .map(({name, sides}) => {
      const files = unmarked(sides)
      const defaultLanguage = builder.defaultLanguage ?? (files.length > 0 ? languageOf(files) : undefined)
      return layoutOf(name, sides, {...builder, defaultLanguage, paths})
    })
    .filter(layout => layout.languages.length > 1 && layout.complete + layout.partial > 0)
    .sort((a, b) => shared(b) - shared(a) || (a.name < b.name ? -1 : 1))
  const [best] = found
  if (!best) return {layouts: []}
  const rivals = found.filter(
    layout => layout !== best && shared(layout) >= shared(best) * CLEAR && !isPartOf(layout, best)
  )
  return {layouts: [best, ...rivals]}
}

/** Pages of which the language is read. */
const READ = 3

/** Some pages without a mark of a language, of those that have a counterpart. */
function unmarked(sides: Sides): readonly string[] {
  const own = sides.get('')
  if (!own) return []
  const others = [...sides.values()].filter(side => side !== own)
  const pages = [...own.files].filter(([path]) => others.some(({files}) => files.has(path)))
  return pages.slice(0, READ).map(([, file]) => file)
}

/** Whether every pattern of a layout lies where the other has pages too: a smaller view of the same files. */
function isPartOf(layout: Layout, whole: Layout): boolean {
  const patterns = (of: Layout) =>
    of.content.flatMap(set => [...set.values()].map(pattern => pattern.slice(0, pattern.indexOf('{path}'))))
  const own = patterns(whole)
  return patterns(layout).every(pattern => own.some(other => pattern.startsWith(other) || other.startsWith(pattern)))
}

/** Pages that have a counterpart, about. */
function shared({complete, partial, languages}: Layout): number {
  return complete * languages.length + partial * 2
}
