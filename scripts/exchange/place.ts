import {localeNamed} from '../../src/exchange/language.ts'
import {InputError} from '../../src/input-error.ts'
import type {Locale, ReturnedPart} from '../../src/model/index.ts'
import {listContent} from '../../src/store/layout.ts'
import type {Project} from '../../src/store/project.ts'

/**
 * The article a part of a translator's file is about; undefined when the file does not say.
 *
 * @throws InputError `exchange.no-article` when it says one that is not there.
 */
export function articleOf(
  {article, original}: ReturnedPart,
  {root, config, paths}: Project,
  file: string
): string | undefined {
  if (article === undefined && original === undefined) return undefined
  if (article !== undefined && paths.includes(article)) return article
  const wanted = original?.replaceAll('\\', '/').replace(/^\.\//, '')
  const found =
    wanted === undefined ? undefined : listContent(root, config).files.find(content => content.file === wanted)?.path
  if (found === undefined)
    throw new InputError('exchange.no-article', {path: file, args: {name: original ?? article ?? ''}})
  return found
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
