import {linkedAmong} from '../../src/store/layout.ts'
import {alone} from '../../src/store/lock.ts'
import {openProject, type Project} from '../../src/store/project.ts'
import {EXIT} from '../frame.ts'
import {tellLinked} from '../linked.ts'
import {teller} from '../reports.ts'
import {type Planner, planner, writePlanned} from './article.ts'
import {allRenamesOf, exchangeMemories} from './crossed.ts'
import {placing} from './elsewhere.ts'
import {withdraw} from './gone.ts'
import {type Keeper, markForGit, openKeeper} from './keeper.ts'
import {type MinorCommits, minorCommits} from './minor-commits.ts'
import {draftsFor} from './notes.ts'
import type {Planned} from './planned.ts'
import {openState, type SyncState} from './state.ts'
import type {SyncRun} from './sync-run.ts'
import {type Task, tasksOf} from './tasks.ts'
import {tellJsonl, tellSum, tellTasks, tellWords} from './tell.ts'
import {tellDone} from './tell-done.ts'

/** Syncs what changed since the last run, article by article; returns the exit code. */
export async function runSync(run: SyncRun): Promise<number> {
  const project = projectOf(run)
  const isDry = run.dryRun || run.check
  const state = openState(project, {...run, notes: isDry ? undefined : run.notes})
  const commits = minorCommits(project)
  // A draft may come from an article that is looked into later.
  if (!isDry && !run.minor && run.notes === 'drafts') for (const path of state.paths) await commits.look(path)
  const renames = allRenamesOf(project, state.paths, run.paths.length > 0 ? project.paths : state.paths)
  // With `check` nothing is written: what could be carried over is out of step.
  const options = {minor: run.minor, isMinorFile: commits.has, carry: run.carry && !run.check, renames}
  const work = {state, commits, plan: placing(planner(project, options), project, state), renames}
  if (!isDry) return alone(project.root, () => syncAll(project, run, work))
  const {open, exit, isHalf} = await goThrough(project, run, work)
  return exit === EXIT.clean && run.check && (open.size > 0 || isHalf) ? EXIT.findings : exit
}

/** What is passed over because it is a link is told: a look at all files knows it, else the list of the articles. */
function projectOf({frame, index}: SyncRun): Project {
  if (!index) return openProject(frame.root, {onLinked: linked => tellLinked(linked, frame)})
  const project = openProject(frame.root)
  tellLinked(linkedAmong(index.stats.links, project), frame)
  return project
}

interface Work {
  readonly state: SyncState
  readonly commits: MinorCommits
  readonly plan: Planner
  readonly renames: ReturnType<typeof allRenamesOf>
}

async function syncAll(project: Project, run: SyncRun, work: Work): Promise<number> {
  const keeper = openKeeper(project, run)
  exchangeMemories(project, work.renames)
  const {open, exit} = await goThrough(project, run, {
    ...work,
    write: writer(project, {...work, run, keeper}),
    leave: path => keeper.unsettle(project.filesOf(path))
  })
  const renamed = new Set([...work.renames.values()].map(({from}) => from))
  withdraw(
    project,
    work.state.gone.filter(path => !renamed.has(path)),
    run.frame
  )
  keeper.keep(open)
  return exit
}

interface Outcome {
  /** What is to be done, by article. */
  readonly open: ReadonlyMap<string, readonly Task[]>
  readonly exit: number
  /** An article was renamed in some languages only, and is left as it is. */
  readonly isHalf: boolean
}

interface Going extends Work {
  /** Returns the texts that were written, by file. */
  write?(planned: Planned): ReadonlyMap<string, string>
  /** Called for an article that is left as it is, and to be looked into again. */
  leave?(path: string): void
}

async function goThrough(
  project: Project,
  run: SyncRun,
  {state: {paths, open: known}, commits, plan, renames, write, leave}: Going
): Promise<Outcome> {
  const {frame, format} = run
  const open = new Map(known)
  const {told, unread} = teller(frame)
  let [small, done] = [0, 0]
  const isHalf = [...renames.values()].some(({isPartial}) => isPartial)
  const halfRenamed = new Set([...renames.values()].flatMap(({from, isPartial}) => (isPartial ? [from] : [])))
  for (const path of [...paths, ...known.keys()].sort()) {
    const kept = known.get(path)
    const rename = renames.get(path)
    if (rename?.isPartial) {
      frame.note(frame.t('commands.sync.renamedAlone', {path, was: rename.from}))
      leave?.(path)
    } else if (halfRenamed.has(path)) leave?.(path)
    else if (kept) tellTasks(kept, frame)
    else {
      done += 1
      frame.progress(frame.t('commands.sync.progress', {done, total: paths.length}))
      const first = told(() => [plan(path)])
      const isAsked = first.some(({isNewlyStale}) => isNewlyStale) && !run.minor
      const looked = isAsked && (await commits.look(path)) ? told(() => [plan(path)]) : first
      frame.progress('')
      if (looked.length === 0) leave?.(path)
      for (const planned of looked) {
        small += planned.plan.items.filter(({minorWas}) => minorWas !== undefined).length
        // What could not be written is told, and done again by the next run.
        const [written] = told(() => [write?.(planned) ?? new Map<string, string>()])
        const tasks = tasksOf(planned, project, written)
        if (tasks.length > 0) open.set(path, tasks)
        if (written) tellDone(planned, {run, project})
        else leave?.(path)
        if (format === 'jsonl') {
          tellJsonl(planned, project.contentRoot, frame)
          tellWords(tasks, frame)
        } else tellTasks(tasks, frame)
      }
    }
  }
  if (format === 'pretty') {
    if (small > 0) frame.note(frame.t('commands.sync.small', {count: small}))
    const tasks = [...open.values()].flat()
    // What could not be read is not known to be in step, and what is renamed by half is not.
    if (tasks.length > 0 || (unread().length === 0 && !isHalf)) tellSum(tasks, frame)
  }
  return {open, isHalf, exit: unread().length > 0 ? EXIT.input : EXIT.clean}
}

interface Writing extends Work {
  readonly run: SyncRun
  readonly keeper: Keeper
}

function writer(project: Project, {run, keeper, plan, state: {paths}}: Writing) {
  const drafts = draftsFor(project, paths, path => plan(path).plan.memory)
  if (paths.length > 0) markForGit(project.root)
  return (planned: Planned) => {
    const texts = writePlanned(planned, project, {notes: run.notes, drafts})
    keeper.wrote(texts)
    return texts
  }
}
