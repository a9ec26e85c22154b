import {localeNamed} from '../../src/exchange/language.ts'
import {InputError} from '../../src/input-error.ts'
import type {Locale, ReturnedPart} from '../../src/model/index.ts'
import {listContent} from '../../src/store/layout.ts'
import type {Project} from '../../src/store/project.ts'

/**
 * The article a part of a translator's file is about; undefined when the file does not say. One that was renamed since is known by its units.
 *
 * @throws InputError `exchange.no-article` when it says one that is not there.
 */
export function articleOf(part: ReturnedPart, project: Project, file: string): string | undefined {
  const {article, original} = part
  const {root, config, paths} = project
  if (article === undefined && original === undefined) return undefined
  if (article !== undefined && paths.includes(article)) return article
  const wanted = original?.replaceAll('\\', '/').replace(/^\.\//, '')
  const stated =
    wanted === undefined ? undefined : listContent(root, config).files.find(content => content.file === wanted)?.path
  const found = stated ?? renamed(part, project)
  if (found === undefined)
    throw new InputError('exchange.no-article', {path: file, args: {name: original ?? article ?? ''}})
  return found
}

/** The one article whose memory has most of the units: an id is that of no other. */
function renamed({units}: ReturnedPart, {paths, memory}: Project): string | undefined {
  const ids = new Set(units.flatMap(({id = []}) => id))
  return paths.find(path => {
    const known = memory(path)?.units.filter(({id}) => ids.has(id)).length ?? 0
    return known * 2 > ids.size
  })
}

/**
 * The locale of a part: what the person says, else what the file says.
 *
 * @throws InputError `exchange.no-locale`.
 */
export function localeOf(
  {targetTag = ''}: ReturnedPart,
  {config}: Project,
  {file, locale}: {readonly file: string; readonly locale: Locale | undefined}
): Locale {
  const found = locale ?? localeNamed(targetTag, config)
  if (found !== undefined) return found
  throw new InputError('exchange.no-locale', {
    path: file,
    args: {tag: targetTag, locales: config.locales.map(({id}) => id).join(', ')}
  })
}
