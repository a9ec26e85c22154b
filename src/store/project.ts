import {existsSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {defaultConfig, readConfig} from '../config/index.ts'
import {parseGlossary} from '../formats/glossary.ts'
import {parseMemory} from '../formats/memory.ts'
import {InputError} from '../input-error.ts'
import type {ContentFile} from '../layouts/patterns.ts'
import {positions} from '../locate.ts'
import type {Config, Memory, Termbase} from '../model/index.ts'
import type {Source} from '../pipeline.ts'
import {conflictIn} from './conflict.ts'
import {contentRoot, type Linked, listContent, patternText, versionsOf} from './layout.ts'
import {noteFaultIn} from './note-fault.ts'
import {ownFolderOutside} from './own-folder.ts'
import {isAnythingAt, type RealFolders, readLinesIfThere, readText, relativeTo} from './read.ts'

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

/** The settings of a project, at its root. */
export const CONFIG_FILE = 'stele.config.json'

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
  const listed = once(() => {
    const {files, markdown, linked} = listContent(root, config)
    if (linked.pages.length + linked.folders.length > 0) onLinked?.(linked)
    return {articles: groupByPath(files), markdown}
  })
  // One article is found without a look at all of them.
  const versions = (path: string) =>
    listed.isMade() ? (listed().articles.get(path) ?? []) : versionsOf(root, config, path)
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

/**
 * The folder of a project, absolute, and its configuration.
 *
 * @throws InputError when the folder is not there, the configuration cannot be read, or Stele's own folders lie outside it.
 */
export function openConfig(folder: string): {readonly root: string; readonly config: Config} {
  const root = resolve(folder)
  if (statSync(root, {throwIfNoEntry: false})?.isDirectory() !== true)
    throw new InputError('root.missing', {path: folder})
  const outside = ownFolderOutside(root)
  if (outside !== undefined) throw new InputError('folder.outside', {path: outside})
  const isConfigured = isAnythingAt(root, CONFIG_FILE)
  return {root, config: isConfigured ? readConfig(readText(root, CONFIG_FILE), CONFIG_FILE) : defaultConfig}
}

/** Where the memories are kept. */
export const MEMORY_FOLDER = '.stele/memory/'

/** Where the memory of an article is kept. */
export function memoryFile(path: string): string {
  return `${MEMORY_FOLDER}${path}.jsonl`
}

/** The article whose memory a file is; undefined for any other file. */
export function articleOfMemory(file: string): string | undefined {
  return file.startsWith(MEMORY_FOLDER) ? file.slice(MEMORY_FOLDER.length, -'.jsonl'.length) : undefined
}

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

function articlesAt({root, config, paths}: Project, typed: string, files: readonly ContentFile[]): string[] {
  const file = relativeTo(root, typed)
  if (file === undefined) throw new InputError('path.outside', {path: typed})
  const matching = files.filter(content => content.file === file || content.file.startsWith(`${file}/`) || file === '')
  const named = matching.length > 0 ? matching.map(({path}) => path) : paths.filter(path => path === file)
  if (named.length === 0) throw new InputError('path.no-article', {path: typed, args: {pattern: patternText(config)}})
  return named
}

/**
 * The glossary of a project as it is on disk; it is optional where the configuration does not name one.
 *
 * @throws InputError when it cannot be read.
 */
export function readGlossary(root: string, config: Config): string {
  const path = config.glossary
  // A link that leads nowhere is meant to be one.
  if (path === defaultConfig.glossary && !isAnythingAt(root, path)) return ''
  // An empty file is none of what a glossary may be, and must not pass for a project without one.
  return readText(root, path) || ' '
}

interface Once<T> {
  (): T
  isMade(): boolean
}

/** What is made when it is first asked for. */
function once<T>(make: () => T): Once<T> {
  let made: {readonly value: T} | undefined
  const get = () => {
    made ??= {value: make()}
    return made.value
  }
  return Object.assign(get, {isMade: () => made !== undefined})
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
