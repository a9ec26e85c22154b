import {serializeMemory} from '../../src/formats/memory.ts'
import type {ParallelText} from '../../src/model/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {memoryFile, type Project} from '../../src/store/project.ts'
import {readTextIfThere} from '../../src/store/read.ts'
import {writeFileAtomically} from '../../src/store/write.ts'
import {type Carrying, carry} from '../../src/sync/carry/index.ts'
import {sync} from '../../src/sync/index.ts'
import type {SyncPlan} from '../../src/sync/plan.ts'
import {compileTerms} from '../../src/terms/index.ts'
import {type NoteOptions, notedTexts} from './notes.ts'

/** An article and what is to be done about it. */
export interface Planned {
  readonly parallel: ParallelText
  readonly plan: SyncPlan
  /** What was carried over, and the texts of the versions it was carried to, by file. */
  readonly carrying?: Carrying
}

/** Lines up and compares an article that has a version. Throws InputError when one cannot be read. */
export type Planner = (path: string) => Planned

export interface PlannerOptions {
  /** What changed in the source needs no translation. */
  readonly minor: boolean
  /** Files whose commits say that they need no translation. */
  readonly minorFiles: ReadonlySet<string>
  readonly carry: boolean
}

/** What is carried over is taken as done. */
export function planner(project: Project, {minor, minorFiles, carry: isCarried}: PlannerOptions): Planner {
  const {config} = project
  const finder = compileTerms(project.termbase)
  return path => {
    const memory = project.memory(path)
    const sources = project.sources(path)
    const parallel = lineUp(sources, {config, finder, memory})
    const options = {isMinor: minor, isNewMinor: minorFiles.has(parallel.articles.get(parallel.source)?.file ?? '')}
    const plan = sync(parallel, memory, options)
    const carrying = isCarried ? carry(parallel, plan) : undefined
    if (!carrying || carrying.texts.size === 0) return {parallel, plan}
    const carried = sources.map(one => ({...one, text: carrying.texts.get(one.file) ?? one.text}))
    const after = lineUp(carried, {config, finder, memory})
    return {parallel: after, plan: sync(after, memory, options), carrying}
  }
}

/**
 * Writes the notes of an article, then its memory: when a run breaks off between them, the next one finds the memory as it was and does
 * the same again. Returns the texts by file.
 */
export function writePlanned(planned: Planned, project: Project, how: NoteOptions): ReadonlyMap<string, string> {
  const texts = new Map(notedTexts(planned, project, how))
  const file = memoryFile(planned.plan.path)
  const memory = serializeMemory(planned.plan.memory)
  if (memory !== readTextIfThere(project.root, file)) texts.set(file, memory)
  for (const [file, text] of texts) writeFileAtomically(project.root, file, text)
  return texts
}
