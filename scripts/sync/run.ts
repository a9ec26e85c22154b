import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {serializeMemory} from '../../src/formats/memory.ts'
import type {ParallelText} from '../../src/model/index.ts'
import {lineUp} from '../../src/pipeline.ts'
import {alone} from '../../src/store/lock.ts'
import {CONFIG_FILE, memoryFile, openProject, type Project, select} from '../../src/store/project.ts'
import {readTextIfThere} from '../../src/store/read.ts'
import {readStats, type StatIndex, writeStatIndex} from '../../src/store/stat-index.ts'
import {writeFileAtomically} from '../../src/store/write.ts'
import {type Carrying, carry} from '../../src/sync/carry/index.ts'
import {sync} from '../../src/sync/index.ts'
import {isToDo, type SyncPlan} from '../../src/sync/plan.ts'
import {compileTerms} from '../../src/terms/index.ts'
import {BUILD} from '../build-id.ts'
import {EXIT, type Frame} from '../frame.ts'
import {readParallels} from '../parallels.ts'
import {minorByCommit} from './minor-commits.ts'
import {draftsFor, type Notes, notedTexts} from './notes.ts'
import {tell} from './tell.ts'

/** What the person asked for. */
export interface SyncRun {
  readonly format: string
  readonly notes: Notes
  readonly minor: boolean
  readonly carry: boolean
  readonly dryRun: boolean
  readonly check: boolean
  readonly paths: readonly string[]
  readonly index: StatIndex | undefined
  /** The whole project is looked at, so that the next run may trust what this one leaves. */
  readonly isWhole: boolean
  readonly frame: Frame
}

interface CommittedRun extends SyncRun {
  /** Files whose commits say that they need no translation. */
  readonly minorFiles: ReadonlySet<string>
}

/** An article and what is to be done about it. */
export interface Planned {
  readonly parallel: ParallelText
  readonly plan: SyncPlan
  /** What was carried over, and the texts of the versions it was carried to, by file. */
  readonly carrying?: Carrying
}

/** Syncs what changed since the last run that left nothing to do; returns the exit code. */
export async function runSync(run: SyncRun): Promise<number> {
  const {frame, dryRun, check, index} = run
  const project = openProject(frame.root)
  const paths = select(project, run.paths)
  const changed = index ? paths.filter(path => !filesOf(project, path).every(index.isKnown)) : paths
  const minor = await minorByCommit(project, run.minor ? [] : changed)
  const all = () => syncAll(project, changed, {...run, minorFiles: minor})
  return dryRun || check ? all() : alone(project.root, all)
}

function syncAll(project: Project, changed: readonly string[], run: CommittedRun): number {
  const {frame, dryRun, check, notes} = run
  const {parallels, unread} = changed.length > 0 ? readParallels(project, changed, frame) : {parallels: [], unread: 0}
  const plans = parallels.map(parallel => planned(parallel, project, run))
  tell(plans, project, run)
  const isOpen = plans.some(({plan}) => plan.items.some(isToDo))
  if (!dryRun && !check) {
    if (plans.length > 0) markForGit(project.root)
    const drafts = draftsFor(project, plans)
    for (const planned of plans) write(planned, project, {notes, drafts})
    if (run.isWhole && !isOpen && unread === 0) keepStats(project, frame)
  }
  if (unread > 0) return EXIT.input
  return check && isOpen ? EXIT.findings : EXIT.clean
}

/** With what is carried over taken as done. */
function planned(parallel: ParallelText, project: Project, run: CommittedRun): Planned {
  const memory = project.memory(parallel.path)
  const isNewMinor = run.minorFiles.has(parallel.articles.get(parallel.source)?.file ?? '')
  const options = {isMinor: run.minor, isNewMinor}
  const plan = sync(parallel, memory, options)
  // With `check` nothing is written: what could be carried over is out of step.
  const carrying = run.carry && !run.check ? carry(parallel, plan) : undefined
  if (!carrying || carrying.texts.size === 0) return {parallel, plan}
  const sources = project.sources(parallel.path).map(one => ({...one, text: carrying.texts.get(one.file) ?? one.text}))
  const after = lineUp(sources, {config: project.config, finder: compileTerms(project.termbase), memory})
  return {parallel: after, plan: sync(after, memory, options), carrying}
}

function filesOf(project: Project, path: string): string[] {
  return [...project.filesOf(path), memoryFile(path)]
}

function keepStats({root, config, contentRoot}: Project, {lang, t}: Frame): void {
  if (BUILD === undefined) return
  const folders = [contentRoot, '.stele/memory/']
  const files = [CONFIG_FILE, config.glossary]
  const said = {[lang]: `${t('commands.sync.inStep')}\n`}
  writeStatIndex(root, {key: BUILD, folders, files, said}, readStats(root, folders, files))
}

/** Tells git to keep the lines of both sides where two branches changed a memory. */
function markForGit(root: string): void {
  const file = '.stele/memory/.gitattributes'
  if (!existsSync(join(root, file)))
    writeFileAtomically(root, file, '*.jsonl text eol=lf merge=union linguist-generated\n')
}

/** Notes first: when a run breaks off, the next one finds the memory as it was and does the same again. */
function write(planned: Planned, project: Project, how: Parameters<typeof notedTexts>[2]): void {
  for (const [file, text] of notedTexts(planned, project, how)) writeFileAtomically(project.root, file, text)
  const file = memoryFile(planned.plan.path)
  const memory = serializeMemory(planned.plan.memory)
  if (memory !== readTextIfThere(project.root, file)) writeFileAtomically(project.root, file, memory)
}
