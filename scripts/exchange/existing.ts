import type {ExchangeFormat} from '../../src/formats/exchange.ts'
import {formatOf} from '../../src/formats/exchange-formats.ts'
import {InputError} from '../../src/input-error.ts'
import type {Locale, Returned} from '../../src/model/index.ts'
import type {Project} from '../../src/store/project.ts'
import {readForeign} from '../../src/store/read.ts'
import {articleOf, localeOf} from './place.ts'

/** A file of translators that is there. */
export interface Existing {
  readonly format: ExchangeFormat
  readonly returned: Returned
  /** The articles and locales it is about. */
  readonly paths: readonly string[]
  readonly locales: readonly Locale[]
}

/**
 * Reads a file of translators and finds what it is about.
 *
 * @param path Absolute; `typed` is the file for messages.
 * @throws InputError when it cannot be read, or is about no article of the project.
 */
export function existingFile(path: string, typed: string, project: Project): Existing {
  const {format, returned} = readReturned(path, typed)
  const paths = returned.parts.map(part => articleOf(part, project, typed)).filter(path => path !== undefined)
  const locales = returned.parts.map(part => localeOf(part, project, {file: typed, locale: undefined}))
  if (paths.length === 0) throw new InputError('exchange.no-article', {path: typed, args: {name: ''}})
  return {format, returned, paths: [...new Set(paths)], locales: [...new Set(locales)]}
}

/** @throws InputError as the format's `parse`; `exchange.format` for a name that is none of a translator's file. */
export function readReturned(
  path: string,
  typed: string
): {readonly format: ExchangeFormat; readonly returned: Returned} {
  const format = formatOf(path)
  if (!format) throw new InputError('exchange.format', {path: typed})
  return {format, returned: format.parse(read(path, typed, format.largest), typed)}
}

/** Faults are told with the name as it was typed. */
function read(path: string, typed: string, limit: number | undefined): string {
  try {
    return readForeign(path, limit)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(error.code, {...error, path: typed})
  }
}
