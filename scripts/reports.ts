import type {Examined} from '../src/check/examined.ts'
import {InputError} from '../src/input-error.ts'
import type {ParallelText, Report, Unread} from '../src/model/index.ts'
import type {Source} from '../src/pipeline.ts'
import type {Rule} from '../src/rule.ts'
import {type Cache, keyOf} from '../src/store/cache.ts'
import {CONFIG_FILE} from '../src/store/config-file.ts'
import type {Project} from '../src/store/project.ts'
import {readText} from '../src/store/read.ts'
import type {Frame} from './frame.ts'
import {inputErrorText} from './input-error-text.ts'
import {articleKey, cacheOf, keptIn} from './kept-alignment.ts'
import {today} from './today.ts'

/** What a check of some articles found. */
export interface Checked {
  readonly report: Report
  /** The texts that were checked, by file. */
  readonly texts: ReadonlyMap<string, string>
  /** What left an article out because it could not be read, which was told. */
  readonly unread: readonly Unread[]
}

/** An article to check, and what is kept of it. */
export interface Piece {
  readonly path: string
  readonly sources: readonly Source[]
  readonly key: string
}

/**
 * Checks articles. What was examined before and did not change is not examined again; where nothing changed
 * the whole report is the one that was kept.
 */
export async function readReport(project: Project, articles: readonly string[], frame: Frame): Promise<Checked> {
  const cache = cacheOf(project)
  const {told, telling, unread} = teller(frame)
  const pieces = articles.flatMap(path => told(() => [pieceOf(project, path)]))
  const day = today()
  const key = keyOf([day, JSON.stringify(project.config), ...project.files, '', ...pieces.map(({key}) => key)])
  // Written by this build under the same key.
  const kept = unread().length === 0 ? (cache?.read('report', key) as Report | undefined) : undefined
  if (kept) return {report: kept, texts: textsOf(pieces), unread: []}
  const {examine, conclude} = await checker(project)
  const examined = pieces.flatMap(piece => told(() => [telling(examinedOf(piece, {cache, examine}))]))
  const report = conclude(examined, day)
  if (unread().length === 0 && !examined.some(one => fromDamaged.has(one))) cache?.write('report', key, report)
  const paths = new Set(examined.map(({path}) => path))
  return {report, texts: textsOf(pieces.filter(({path}) => paths.has(path))), unread: unread()}
}

/** The texts of articles by file. */
function textsOf(pieces: readonly Piece[]): Map<string, string> {
  return new Map(pieces.flatMap(({sources}) => sources.map(({file, text}) => [file, text] as const)))
}

export function pieceOf(project: Project, path: string): Piece {
  const sources = project.sources(path)
  return {path, sources, key: articleKey(project, path, sources)}
}

interface Examining {
  readonly cache: Cache | undefined
  examine(piece: Piece): Examined
}

/** Examinations with a memory that is damaged: they are made again, so that each run tells it until `sync` has mended it. */
const fromDamaged = new WeakSet<Examined>()

/** What was kept of an article, or a new examination, which is kept. */
export function examinedOf(piece: Piece, {cache, examine}: Examining): Examined {
  const kept = cache?.read(`check/${piece.path}`, piece.key) as Examined | undefined
  if (kept) return kept
  const fresh = examine(piece)
  if (!fromDamaged.has(fresh)) cache?.write(`check/${piece.path}`, piece.key, fresh)
  return fresh
}

/** Tells input errors of single articles, and of front matter of articles that were examined, and keeps them; the others go on. */
export function teller(frame: Frame) {
  const unread: Unread[] = []
  const tell = (one: Unread) => {
    frame.fault(inputErrorText({...one, path: one.file, position: one.position}, frame.t))
    unread.push(one)
  }
  const told = <T>(make: () => readonly T[]): readonly T[] => {
    try {
      return make()
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      const {path: file, position, code, args} = error
      tell({file, position, code, args})
      return []
    }
  }
  const telling = (examined: Examined): Examined => {
    for (const one of examined.unread) tell(one)
    return examined
  }
  return {told, telling, unread: (): readonly Unread[] => unread}
}

/** What was kept needs no second look: only of a configuration that passed anything is kept. */
async function judgeRules({root, config}: Project, rules: readonly Rule[]): Promise<void> {
  const sets = [config, ...config.overrides.map(({settings}) => settings)]
  if (sets.every(({rules = {}}) => Object.keys(rules).length === 0)) return
  const {judgeSettings} = await import('../src/check/settings.ts')
  judgeSettings(readText(root, CONFIG_FILE), {path: CONFIG_FILE, config, rules})
}

/** The parts of a check, loaded when they are needed. Throws InputError when the configuration sets what no rule has. */
export async function checker(project: Project) {
  const [{lineUp}, {examine}, {conclude}, {rules}, {compileTerms}] = await Promise.all([
    import('../src/pipeline.ts'),
    import('../src/check/examine.ts'),
    import('../src/check/conclude.ts'),
    import('../src/rules/index.ts'),
    import('../src/terms/index.ts')
  ])
  const {config} = project
  await judgeRules(project, rules)
  const finder = compileTerms(project.termbase)
  const cache = cacheOf(project)
  const lined = ({path, sources, key}: Piece, isMended: boolean) => {
    const kept = keptIn(cache, path, key)
    return lineUp(sources, {config, finder, memory: project.memory(path), isTolerant: true, isMended, kept})
  }
  const linedUp = (piece: Piece) => lined(piece, true)
  return {
    finder,
    linedUp,
    /** The same without what was mended of its markup: what is published is the file as it is. */
    asWritten(piece: Piece, parallel = linedUp(piece)): ParallelText {
      const isMended = [...parallel.articles.values()].some(({broken}) => broken)
      return isMended ? lined(piece, false) : parallel
    },
    examine(piece: Piece, parallel = linedUp(piece)): Examined {
      const memory = project.memory(piece.path)
      const examined = examine(parallel, {config, finder, memory, rules})
      if (memory?.damaged) fromDamaged.add(examined)
      return examined
    },
    conclude: (examined: readonly Examined[], day: string): Report =>
      conclude(examined, {config, rules, known: rules, today: day, files: project.files})
  }
}
