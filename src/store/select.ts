import {InputError} from '../input-error.ts'
import type {ContentFile} from '../layouts/patterns.ts'
import {patternText} from './layout.ts'
import type {Project} from './project.ts'
import {relativeTo} from './root.ts'

/**
 * The articles that paths of the command line name: a version's file, a folder, or an article's own path. All of them
 * when no path is given.
 *
 * @throws InputError `path.outside`, `path.no-article`.
 */
export function select(project: Project, paths: readonly string[]): string[] {
  if (paths.length === 0) return [...project.paths]
  const files = project.paths.flatMap(path => project.versions(path))
  const chosen = new Set(paths.flatMap(path => articlesAt(project, path, files)))
  return project.paths.filter(path => chosen.has(path))
}

/**
 * A check of nothing would pass, and a release of nothing take the place of the last one.
 *
 * @throws InputError `path.no-article` when the project has no article where the configuration looks.
 */
export function refuseNone({paths, contentRoot, config}: Project): void {
  if (paths.length > 0) return
  throw new InputError('path.no-article', {path: contentRoot || '.', args: {pattern: patternText(config)}})
}

function articlesAt({root, config, paths}: Project, typed: string, files: readonly ContentFile[]): string[] {
  const file = relativeTo(root, typed)
  if (file === undefined) throw new InputError('path.outside', {path: typed})
  const matching = files.filter(content => content.file === file || content.file.startsWith(`${file}/`) || file === '')
  const named = matching.length > 0 ? matching.map(({path}) => path) : paths.filter(path => path === file)
  if (named.length === 0) throw new InputError('path.no-article', {path: typed, args: {pattern: patternText(config)}})
  return named
}
