import {InputError} from '../src/input-error.ts'
import type {Report} from '../src/model/index.ts'
import type {Source} from '../src/pipeline.ts'
import {keyOf, openCache} from '../src/store/cache.ts'
import {memoryFile, type Project, select} from '../src/store/project.ts'
import {readTextIfThere} from '../src/store/read.ts'
import {BUILD} from './build-id.ts'
import {inputErrorText} from './command.ts'
import type {Frame} from './frame.ts'

/** What a check of some articles found. */
export interface Reports {
  readonly reports: readonly Report[]
  /** The texts that were checked, by file. */
  readonly texts: ReadonlyMap<string, string>
  /** Articles left out because of an input error, which was told. */
  readonly unread: number
}

/** Checks the articles that the paths name, each by itself; what was checked before and did not change is not checked again. */
export async function readReports(project: Project, paths: readonly string[], frame: Frame): Promise<Reports> {
  const cache = BUILD === undefined ? undefined : openCache(project.root)
  const {told, unread} = teller(frame)
  const pieces = select(project, paths).flatMap(path =>
    told(() => {
      const sources = project.sources(path)
      const key = keyOf(ingredients(project, path, sources))
      // Written by this build under the same key.
      return [{path, sources, key, report: cache?.read(`check/${path}`, key) as Report | undefined}]
    })
  )
  const check = pieces.some(({report}) => !report) || pieces.length === 0 ? await checker(project) : undefined
  const reports = pieces.flatMap(({path, sources, key, report}) =>
    told(() => {
      if (report || !check) return report ? [report] : []
      const fresh = check(path, sources)
      cache?.write(`check/${path}`, key, fresh)
      return [fresh]
    })
  )
  const texts = new Map(pieces.flatMap(({sources}) => sources.map(({file, text}) => [file, text] as const)))
  return {reports, texts, unread: unread()}
}

/** Tells input errors of single articles and counts them; the others go on. */
function teller(frame: Frame) {
  let unread = 0
  const told = <T>(make: () => readonly T[]): readonly T[] => {
    try {
      return make()
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      frame.fault(inputErrorText(error, frame.t))
      unread += 1
      return []
    }
  }
  return {told, unread: () => unread}
}

/** All that a report depends on. */
function ingredients({root, config, glossary}: Project, path: string, sources: readonly Source[]): string[] {
  const memory = readTextIfThere(root, memoryFile(path)) ?? ''
  return [BUILD ?? '', JSON.stringify(config), glossary, memory, ...sources.flatMap(({file, text}) => [file, text])]
}

async function checker(project: Project) {
  const [{lineUp}, {check}, {compileTerms}] = await Promise.all([
    import('../src/pipeline.ts'),
    import('../src/check/index.ts'),
    import('../src/terms/index.ts')
  ])
  const {config} = project
  const finder = compileTerms(project.termbase)
  return (path: string, sources: readonly Source[]) =>
    check([lineUp(sources, {config, finder, memory: project.memory(path)})], {config, finder})
}
