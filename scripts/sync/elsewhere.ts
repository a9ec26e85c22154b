import {InputError} from '../../src/input-error.ts'
import type {Memory} from '../../src/model/index.ts'
import type {Project} from '../../src/store/project.ts'
import {type Wanting, wantingIn, withElsewhere} from '../../src/sync/elsewhere.ts'
import type {Planner} from './article.ts'
import type {SyncState} from './state.ts'

/** Plans that say of what the source no longer has in which article it has it now. The others are read at the first that has lost something. */
export function placing(plan: Planner, project: Project, {paths, open}: SyncState): Planner {
  let wanting: Wanting | undefined
  const locales = project.config.locales.map(({id}) => id)
  const read = () => {
    wanting ??= wantingIn(memoriesOf(project, {plan, paths: new Set(paths), open}), locales)
    return wanting
  }
  return path => {
    const planned = plan(path)
    return {...planned, plan: withElsewhere(planned.plan, read)}
  }
}

interface Looking extends Pick<SyncState, 'open'> {
  readonly plan: Planner
  readonly paths: ReadonlySet<string>
}

/** The memories, as they become by this run, of articles that lack something: that are looked into, have something open, or have no page in a language. */
function* memoriesOf(project: Project, {plan, paths, open}: Looking): Generator<Memory> {
  const all = project.config.locales.length
  for (const path of project.paths) {
    if (!paths.has(path) && !open.has(path) && project.versions(path).length === all) continue
    try {
      const memory = paths.has(path) ? plan(path).plan.memory : project.memory(path)
      if (memory) yield memory
    } catch (error) {
      // An article that cannot be read is told elsewhere.
      if (!(error instanceof InputError)) throw error
    }
  }
}
