import {localeNamed} from '../../src/exchange/language.ts'
import {InputError} from '../../src/input-error.ts'
import type {Locale, ReturnedPart} from '../../src/model/index.ts'
import type {Project} from '../../src/store/project.ts'
import type {Frame} from '../frame.ts'
import {inputErrorText} from '../input-error-text.ts'
import {readReturned} from './existing.ts'
import type {FoundFile} from './files.ts'
import {articleOf, localeOf} from './place.ts'

/** What a file says of one version of one article. */
export interface Part {
  readonly file: string
  readonly article: string
  readonly locale: Locale
  readonly part: ReturnedPart
  /** The file says which article it is about; else what an article lacks may be in another. */
  readonly isNamed: boolean
}

/** A file that cannot be read is told and left out. A part that names no article is for all of them. */
export function readParts(
  files: readonly FoundFile[],
  project: Project,
  {locale, frame}: {readonly locale: Locale | undefined; readonly frame: Frame}
): {parts: Part[]; unread: number} {
  const parts: Part[] = []
  let unread = 0
  for (const {typed, path} of files)
    try {
      for (const part of meantParts(readReturned(path, typed).returned.parts, project, {file: typed, locale, frame})) {
        const to = localeOf(part, project, {file: typed, locale})
        const named = articleOf(part, project, typed)
        for (const article of named === undefined ? project.paths : [named])
          parts.push({file: typed, article, locale: to, part, isNamed: named !== undefined})
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      frame.fault(inputErrorText(error, frame.t))
      unread += 1
    }
  return {parts, unread}
}

interface Meant {
  readonly file: string
  readonly locale: Locale | undefined
  readonly frame: Frame
}

/** Of a file in several languages the parts that are meant: those of the language that is asked for, else of languages of the project. */
function meantParts(
  parts: readonly ReturnedPart[],
  {config}: Project,
  {file, locale, frame}: Meant
): readonly ReturnedPart[] {
  const found = new Map(parts.map(({targetTag = ''}) => [targetTag, localeNamed(targetTag, config)]))
  const isMeant = (own: Locale | undefined) => own !== undefined && (locale === undefined || own === locale)
  if (found.size === 1 || ![...found.values()].some(isMeant)) return parts
  const strange = [...found].flatMap(([tag, own]) => (own === undefined ? [tag] : []))
  const tags = strange.sort().join(frame.t('furniture.list'))
  if (strange.length > 0) frame.note(frame.t('commands.import.passedOver', {file, tags}))
  return parts.filter(({targetTag = ''}) => isMeant(found.get(targetTag)))
}
