import {InputError} from '../input-error.ts'
import {sha256, withLineFeeds} from './digest.ts'
import type {VersionDraft} from './version-draft.ts'

/** Gives the text of a file of the project. */
export type ReadText = (file: string) => string

/** The text of a version, read again when it is written: no more than one article is held. */
export type TextOf = (version: Pick<VersionDraft, 'file' | 'content'>) => string

/**
 * Reads texts as they were checked, each once.
 *
 * @throws InputError `file.changed` when a file is no longer what was checked.
 */
export function checkedTexts(read: ReadText): TextOf {
  const known = new Map<string, string>()
  return ({file, content}) => {
    const text = known.get(file) ?? read(file)
    if (!known.has(file) && sha256(withLineFeeds(text)) !== content.sha256)
      throw new InputError('file.changed', {path: file})
    known.set(file, text)
    return text
  }
}
