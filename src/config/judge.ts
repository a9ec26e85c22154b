import type {JsonSource} from '../formats/json.ts'
import {InputError} from '../input-error.ts'
import type {Config, Locale} from '../model/index.ts'
import {isTag} from '../tag.ts'
import type {ConfigFile} from './schema.ts'

/** A configuration whose shape fits, and where it was read. */
export interface Judged {
  readonly file: ConfigFile
  /** The same with its defaults. */
  readonly config: Config
  readonly source: JsonSource
  /** File for messages. */
  readonly path: string
}

/** What does not fit, told of the value at a place or of the key there. */
interface Fault {
  readonly code: string
  readonly at: readonly PropertyKey[]
  readonly expected: string
  /** An unknown key. */
  readonly seen?: string
}

/**
 * Compares the parts of a configuration with each other: languages that are named have to be those of `locales`, and no two of them read
 * the same files.
 *
 * @throws InputError with the place of the first thing that does not fit and what was expected.
 */
export function judge({file, config, source, path}: Judged): void {
  const [fault] = faults(file, config)
  if (!fault) return
  const {code, at, expected, seen} = fault
  const where = (seen === undefined ? at : at.slice(0, -1)).join('.')
  const position = seen === undefined ? source.position(at) : source.keyPosition(at)
  throw new InputError(code, {path, position, args: {where, expected, count: 1, ...(seen !== undefined && {seen})}})
}

function* faults(file: ConfigFile, {locales, sourceLanguage, content}: Config): Generator<Fault> {
  const ids = locales.map(({id}) => id)
  const choice = ids.join(' | ')
  if (ids.length === 0) yield {code: 'json.empty', at: ['locales'], expected: '{"en": {}, …}'}
  for (const {id, tag} of locales)
    if (!isTag(tag)) yield {code: 'json.format.tag', at: ['locales', id, 'tag'], expected: ''}
  yield* sharedFolders(locales)
  if (!ids.includes(sourceLanguage)) yield {code: 'json.value', at: ['sourceLanguage'], expected: choice}
  const named = [
    ...contentMaps(file).map(([map, at]) => ({map, at})),
    ...(typeof file.release?.name === 'object' ? [{map: file.release.name, at: ['release', 'name']}] : [])
  ]
  for (const {map, at} of named)
    for (const id of Object.keys(map))
      if (!ids.includes(id)) yield {code: 'json.unknown-key', at: [...at, id], expected: choice, seen: id}
  for (const id of ids)
    if (!content.some(set => set.has(id)))
      yield {code: 'json.value', at: ['content'], expected: `"${id}": "…/{path}.md"`}
  for (const [map, at] of contentMaps(file)) yield* sharedPatterns(map, at)
}

function* sharedFolders(locales: Config['locales']): Generator<Fault> {
  for (const [index, {id, folder}] of locales.entries()) {
    const other = locales.slice(0, index).find(other => other.folder === folder)
    if (other) yield {code: 'config.shared', at: ['locales', id, 'folder'], expected: other.id}
  }
}

function* sharedPatterns(map: ContentMap, at: readonly PropertyKey[]): Generator<Fault> {
  for (const [id, pattern] of Object.entries(map)) {
    const other = Object.entries(map).find(([, own]) => own === pattern)?.[0]
    if (other !== id) yield {code: 'config.shared', at: [...at, id], expected: other ?? ''}
  }
}

type ContentMap = Readonly<Record<Locale, string>>

/** The sets of `content` that say a pattern for each locale, with their places. */
function contentMaps({content = []}: ConfigFile): (readonly [ContentMap, readonly PropertyKey[]])[] {
  if (!Array.isArray(content)) return typeof content === 'string' ? [] : [[content, ['content']]]
  return content.flatMap((set, index) => (typeof set === 'string' ? [] : [[set, ['content', index]] as const]))
}
