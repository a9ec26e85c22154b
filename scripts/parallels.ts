import {InputError} from '../src/input-error.ts'
import type {ParallelText} from '../src/model/index.ts'
import {type LineUpOptions, lineUp} from '../src/pipeline.ts'
import type {Project} from '../src/store/project.ts'
import {select} from '../src/store/select.ts'
import {compileTerms, type TermFinder} from '../src/terms/index.ts'
import type {Frame} from './frame.ts'
import {inputErrorText} from './input-error-text.ts'
import {articleKey, cacheOf, keptIn} from './kept-alignment.ts'

/** The articles of a project lined up, and how many could not be read. */
export interface Parallels {
  readonly parallels: readonly ParallelText[]
  readonly finder: TermFinder
  /** Articles left out because of an input error, which was told. */
  readonly unread: number
}

/** Reads and lines up the articles that the paths name. One that cannot be read is told and left out. */
export function readParallels(
  project: Project,
  paths: readonly string[],
  frame: Frame,
  how: Pick<LineUpOptions, 'isMended'> = {}
): Parallels {
  const finder = compileTerms(project.termbase)
  const cache = cacheOf(project)
  const parallels: ParallelText[] = []
  let unread = 0
  for (const path of select(project, paths)) {
    try {
      const sources = project.sources(path)
      const kept = keptIn(cache, path, articleKey(project, path, sources))
      parallels.push(lineUp(sources, {...how, config: project.config, finder, memory: project.memory(path), kept}))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      frame.fault(inputErrorText(error, frame.t))
      unread += 1
    }
  }
  return {parallels, finder, unread}
}
