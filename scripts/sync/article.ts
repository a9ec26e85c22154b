import {serializeMemory} from '../../src/formats/memory.ts'
import type {Memory, ParallelText} from '../../src/model/index.ts'
import {lineUp, type Source} from '../../src/pipeline.ts'
import {memoryFile} from '../../src/store/memory-file.ts'
import type {Project} from '../../src/store/project.ts'
import {readBytesIfThere} from '../../src/store/read.ts'
import {removeFile, writeFileAtomically} from '../../src/store/write.ts'
import {absentLocales, withAbsent} from '../../src/sync/absent.ts'
import {carry} from '../../src/sync/carry/index.ts'
import {improvements} from '../../src/sync/improved.ts'
import {sync} from '../../src/sync/index.ts'
import {looseIn} from '../../src/sync/loose.ts'
import type {SyncPlan} from '../../src/sync/plan.ts'
import {keepUnknownNotes} from '../../src/sync/unknown-notes.ts'
import {compileTerms} from '../../src/terms/index.ts'
import {type NoteOptions, notedTexts} from './notes.ts'
import type {Planned} from './planned.ts'
import type {Rename} from './renames.ts'

/** Lines up and compares an article that has a version. Throws InputError when one cannot be read. */
export type Planner = (path: string) => Planned

export interface PlannerOptions {
  /** What changed in the source needs no translation. */
  readonly minor: boolean
  /** Whether the commits of a file say that they need no translation. */
  isMinorFile(file: string): boolean
  readonly carry: boolean
  readonly renames: ReadonlyMap<string, Rename>
}

/** What is carried over is taken as done. */
export function planner(project: Project, {minor, isMinorFile, carry: isCarried, renames}: PlannerOptions): Planner {
  const {config} = project
  const finder = compileTerms(project.termbase)
  const planned = (path: string, read: readonly Source[]): Planned => {
    const {from, memory: found = project.memory(path)} = renames.get(path) ?? {}
    const memory = found && {...found, path}
    const noted = lineUp(read, {config, finder, memory, isMended: true})
    const loose = looseIn(noted)
    const sources = read.map(one => ({...one, text: loose.get(one.file)?.text ?? one.text}))
    const parallel = loose.size > 0 ? lineUp(sources, {config, finder, memory, isMended: true}) : noted
    const options = {
      isMinor: minor,
      isNewMinor: isMinorFile(parallel.articles.get(parallel.source)?.file ?? ''),
      done: new Map(read.map(({locale, file}) => [locale, loose.get(file)?.done ?? []]))
    }
    const absent = absentLocales(parallel, memory)
    const compare = (now: ParallelText) => {
      const plan = sync(now, memory, options)
      return {...plan, memory: withAbsent(plan.memory, memory, absent)}
    }
    const plan = compare(parallel)
    const isNewlyStale = becomesStale(memory, plan)
    const loosened = new Set(loose.keys())
    const about = {
      absent,
      isNewlyStale,
      loosened,
      improved: improvements(memory, plan),
      ...(from !== undefined && {from})
    }
    const carrying = isCarried ? carry(parallel, plan) : undefined
    if (!carrying || carrying.texts.size === 0) return {parallel, plan, ...about}
    const carried = sources.map(one => ({...one, text: carrying.texts.get(one.file) ?? one.text}))
    const after = lineUp(carried, {config, finder, memory, isMended: true})
    return {parallel: after, plan: compare(after), carrying, ...about}
  }
  return path => {
    const read = project.sources(path)
    const first = planned(path, read)
    const {memory = project.memory(path)} = renames.get(path) ?? {}
    const known = [memory, first.plan.memory].flatMap(memory => memory?.units ?? [])
    const kept = keepUnknownNotes(read, first.parallel, new Set(known.map(({id}) => id)))
    if (kept.size === 0) return first
    const again = planned(
      path,
      read.map(one => ({...one, text: kept.get(one.file) ?? one.text}))
    )
    return {...again, loosened: new Set([...again.loosened, ...kept.keys()])}
  }
}

/** Whether a translation is behind now that was not when the memory was written. */
function becomesStale(memory: Memory | undefined, plan: SyncPlan): boolean {
  const known = new Map(memory?.units.map(({id, variants}) => [id, variants]))
  return plan.memory.units.some(({id, variants}) =>
    Object.entries(variants).some(([locale, {was}]) => was !== undefined && known.get(id)?.[locale]?.was === undefined)
  )
}

/**
 * Writes the notes of an article, then its memory: when a run breaks off between them, the next one finds the memory as it was and does
 * the same again. Returns the texts by file.
 */
export function writePlanned(planned: Planned, project: Project, how: NoteOptions): ReadonlyMap<string, string> {
  const texts = new Map(notedTexts(planned, project, how))
  const file = memoryFile(planned.plan.path)
  const memory = serializeMemory(planned.plan.memory)
  const known = readBytesIfThere(project.root, file)
  if (!known || !Buffer.from(memory).equals(known)) texts.set(file, memory)
  for (const [file, text] of texts) writeFileAtomically(project.root, file, text)
  const {from} = planned
  if (from !== undefined && project.filesOf(from).length === 0) removeFile(project.root, memoryFile(from))
  return texts
}
