import type {ParallelText, Report, Unread} from '../src/model/index.ts'
import {type Draft, draft} from '../src/publish/index.ts'
import {type Cache, openCache} from '../src/store/cache.ts'
import type {Project} from '../src/store/project.ts'
import {refuseNone, select} from '../src/store/select.ts'
import {BUILD} from './build-id.ts'
import type {Frame} from './frame.ts'
import {collectEarly} from './heap.ts'
import {checker, examinedOf, type Piece, pieceOf, teller} from './reports.ts'
import {type MinorCommits, minorCommits} from './sync/minor-commits.ts'
import {renamesOf} from './sync/renames.ts'
import {today} from './today.ts'

/** The articles of a project, checked and ready to be published. */
export interface Drafts {
  readonly drafts: readonly Draft[]
  readonly report: Report
  /** Input errors, which were told. */
  readonly unread: readonly Unread[]
}

/** Checks and drafts every article, one after the other, so that no more than one is held; what did not change is not done again. Throws InputError `path.no-article`. */
export async function readDrafts(project: Project, frame: Frame): Promise<Drafts> {
  refuseNone(project)
  collectEarly()
  const cache = BUILD === undefined ? undefined : openCache(project.root)
  const {told, telling, unread} = teller(frame)
  const {finder, linedUp, asWritten, examine, conclude} = await checker(project)
  const drafted = (parallel: ParallelText, isNewMinor = false) =>
    draft(parallel, {finder, memory: project.memory(parallel.path), policy: project.config.release, isNewMinor})
  const done = select(project, []).flatMap(path =>
    told(() => {
      const piece = pieceOf(project, path)
      let parallel: ParallelText | undefined
      // Lined up once for both, and only when one of them is not kept.
      const once = () => (parallel ??= linedUp(piece))
      const examined = telling(examinedOf(piece, {cache, examine: () => examine(piece, once())}))
      const made = draftOf(piece, cache, () => drafted(asWritten(piece, once())))
      return [{examined, draft: made}]
    })
  )
  const commits = minorCommits(project)
  const drafts: Draft[] = []
  for (const {draft: made} of done)
    drafts.push((await isMinor(made, commits)) ? drafted(asWritten(pieceOf(project, made.path)), true) : made)
  const report = conclude(
    done.map(({examined}) => examined),
    today()
  )
  tellHalfRenamed(project, frame)
  return {drafts, report, unread: unread()}
}

/** Whether something is stale that the commits of the source call minor. */
async function isMinor({path, source, versions}: Draft, commits: MinorCommits): Promise<boolean> {
  const isStale = versions.some(({evidence}) => evidence.stale > 0)
  const leading = versions.find(({locale}) => locale === source)
  return isStale && leading !== undefined && (await commits.look(path)) && commits.has(leading.file)
}

/** A page that got another name in some languages only is an article of its own, without its other versions: nobody means that. */
function tellHalfRenamed(project: Project, {t, note}: Frame): void {
  for (const [path, {from, isPartial}] of renamesOf(project, select(project, [])))
    if (isPartial) note(t('commands.release.renamedAlone', {path, was: from}))
}

/** The draft that was kept, or a new one, which is kept. */
function draftOf({path, key}: Piece, cache: Cache | undefined, make: () => Draft): Draft {
  // Written by this build under the same key.
  const kept = cache?.read(`release/${path}`, key) as Draft | undefined
  if (kept) return kept
  const fresh = make()
  cache?.write(`release/${path}`, key, fresh)
  return fresh
}
