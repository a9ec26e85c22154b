import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {parseGlossary} from '../formats/glossary.ts'
import {parseMemory} from '../formats/memory.ts'
import {InputError} from '../input-error.ts'
import type {ContentFile} from '../layouts/patterns.ts'
import {positions} from '../locate.ts'
import type {Config, Memory, Termbase} from '../model/index.ts'
import {once} from '../once.ts'
import type {Source} from '../pipeline.ts'
import {openConfig} from './config-file.ts'
import {conflictIn} from './conflict.ts'
import {readGlossary} from './glossary-file.ts'
import {contentRoot, type Linked, listContent, patternText, versionsOf} from './layout.ts'
import {memoryFile} from './memory-file.ts'
import {noteFaultIn} from './note-fault.ts'
import {readLinesIfThere, readText} from './read.ts'
import type {RealFolders} from './root.ts'

/** A project on the disk. */
export interface Project {
  /** Absolute. */
  readonly root: string
  readonly config: Config
  /** Read when it is first asked for. Throws InputError when the glossary cannot be read. */
  readonly termbase: Termbase
  /** The glossary as it is on disk; empty when there is none. */
  readonly glossary: string
  /** Folder of the content, ending with `/`. */
  readonly contentRoot: string
  /** Language-neutral paths of the articles, sorted; the folders are read when it is first asked for. */
  readonly paths: readonly string[]
  /** All Markdown files where content lies, sorted: also those that are no articles. */
  readonly files: ReadonlySet<string>
  /** The versions of an article that there are, in the order of the locales. */
  versions(path: string): readonly ContentFile[]
  /** Its files, relative to the root. */
  filesOf(path: string): string[]
  /** The versions of an article in the order of the locales. Throws InputError when one cannot be read. */
  sources(path: string): Source[]
  /** The memory of an article; undefined when it was never synced. */
  memory(path: string): Memory | undefined
}

export interface ProjectOptions {
  /** Called once for each memory with lines that cannot be read, with their numbers. */
  onDamage?(file: string, lines: readonly number[]): void
  /** Called when the folders are read, if there are symbolic links where pages would be read. */
  onLinked?(linked: Linked): void
}

/**
 * Opens the project in a folder: configuration, list of articles.
 *
 * @throws InputError when the folder or the configuration cannot be read, or no content is there.
 */
export function openProject(folder: string, {onDamage, onLinked}: ProjectOptions = {}): Project {
  const {root, config} = openConfig(folder)
  const content = contentRoot(config)
  if (!existsSync(join(root, content)))
    throw new InputError('content.missing', {path: content || '.', args: {pattern: patternText(config)}})
  const glossary = readGlossary(root, config)
  const termbase = once(() => (glossary === '' ? {concepts: []} : parseGlossary(glossary, config.glossary)))
  const told = new Set<string>()
  const folders: RealFolders = new Map()
  const list = () => {
    const {files, markdown, linked} = listContent(root, config)
    if (linked.pages.length + linked.folders.length > 0) onLinked?.(linked)
    return {articles: groupByPath(files), markdown}
  }
  let listing: ReturnType<typeof list> | undefined
  const listed = () => {
    listing ??= list()
    return listing
  }
  // One article is found without a look at all of them.
  const versions = (path: string) => (listing ? (listing.articles.get(path) ?? []) : versionsOf(root, config, path))
  return {
    root,
    config,
    glossary,
    get termbase() {
      return termbase()
    },
    contentRoot: content,
    get paths() {
      return [...listed().articles.keys()]
    },
    get files() {
      return listed().markdown
    },
    versions,
    filesOf: path => versions(path).map(({file}) => file),
    sources: path =>
      versions(path).map(about => ({...about, text: whole(readText(root, about.file, folders), about.file)})),
    memory: path => {
      const file = memoryFile(path)
      const text = readLinesIfThere(root, file, folders)
      if (text === undefined) return undefined
      const memory = parseMemory(text, {path})
      if (memory.damaged && !told.has(file)) onDamage?.(file, memory.damaged)
      told.add(file)
      return memory
    }
  }
}

/**
 * A page as it was read. Throws InputError `file.conflict` when a merge is not resolved in it: its text is nobody's; `file.torn-note` and
 * `file.joined-note` when a note of `sync` is broken in it or text stands on its line: what is text and what is note cannot be told.
 */
function whole(text: string, file: string): string {
  const [conflict, note] = [conflictIn(text), noteFaultIn(text)]
  if (conflict !== undefined) throw new InputError('file.conflict', {path: file, position: positions(text)(conflict)})
  if (note) throw new InputError(`file.${note.kind}-note`, {path: file, position: positions(text)(note.at)})
  return text
}

function groupByPath<T extends {path: string}>(files: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const file of files) {
    const group = groups.get(file.path)
    if (group) group.push(file)
    else groups.set(file.path, [file])
  }
  return groups
}
