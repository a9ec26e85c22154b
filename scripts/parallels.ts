import {InputError} from '../src/input-error.ts'
import type {ParallelText} from '../src/model/index.ts'
import {lineUp} from '../src/pipeline.ts'
import {type Project, select} from '../src/store/project.ts'
import {compileTerms, type TermFinder} from '../src/terms/index.ts'
import {inputErrorText} from './command.ts'
import type {Frame} from './frame.ts'

/** The articles of a project lined up, and how many could not be read. */
export interface Parallels {
  readonly parallels: readonly ParallelText[]
  readonly finder: TermFinder
  /** Articles left out because of an input error, which was told. */
  readonly unread: number
}

/** Reads and lines up the articles that the paths name. One that cannot be read is told and left out. */
export function readParallels(project: Project, paths: readonly string[], frame: Frame): Parallels {
  const finder = compileTerms(project.termbase)
  const parallels: ParallelText[] = []
  let unread = 0
  for (const path of select(project, paths)) {
    try {
      parallels.push(lineUp(project.sources(path), {config: project.config, finder, memory: project.memory(path)}))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      frame.fault(inputErrorText(error, frame.t))
      unread += 1
    }
  }
  return {parallels, finder, unread}
}
