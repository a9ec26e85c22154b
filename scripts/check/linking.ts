import {articleOf} from '../../src/layouts/patterns.ts'
import type {Project} from '../../src/store/project.ts'

/** Targets of links and of definitions, without what follows the path. */
const TARGETS = /(?:\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:\s*<?)([^\s()<>#?]+)/gm

/** Articles with a link that may lead to one of the pages that are gone: by the last step of its target. Only read where a page is gone. */
export function linkingTo(
  gone: readonly string[],
  {project, articles}: {project: Project; articles: readonly string[]}
) {
  const names = new Set(gone.map(nameOf))
  if (names.size === 0) return []
  const links = (text: string) =>
    [...text.matchAll(TARGETS)].some(([, target = '']) => names.has(nameOf(decoded(target))))
  return articles.filter(path => project.sources(path).some(({text}) => links(text)))
}

/** The pages among files that differ which are not there any more. */
export function goneAmong(files: Iterable<string>, {config, files: there}: Project): string[] {
  return [...files].filter(file => !there.has(file) && articleOf(config, file) !== undefined)
}

/** `news/port.md`, `news/port/` and `news/port/index.html` are called `port`. */
function nameOf(path: string): string {
  const [name = ''] = path
    .replace(/\.(?:mdx?|html?)$/i, '')
    .replace(/\/(?:_?index)?$/i, '')
    .split('/')
    .slice(-1)
  return name.toLowerCase()
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}
