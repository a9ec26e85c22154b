import {InputError} from '../src/input-error.ts'
import {articleOf} from '../src/layouts/patterns.ts'
import {CONFIG_FILE} from '../src/store/config-file.ts'
import {memoryFile} from '../src/store/memory-file.ts'
import type {Project} from '../src/store/project.ts'
import {goneAmong, linkingTo} from './check/linking.ts'
import type {Frame} from './frame.ts'
import {gitIn} from './git.ts'

/** Where the change is looked for. */
interface Surroundings {
  readonly project: Project
  readonly articles: readonly string[]
  readonly frame: Frame
}

/** Articles that a change can affect. */
export interface Changed {
  readonly changed: readonly string[]
  /** Others, with links to pages that are gone. */
  readonly linking: readonly string[]
}

/**
 * Of articles those that a change since a revision can affect: one of their files or their memory differs, committed or not; all of
 * them when the configuration or the glossary does.
 *
 * @throws InputError `git.revision`, `git.shallow`, `git.owner`.
 */
export async function changedSince(revision: string, {project, articles, frame}: Surroundings): Promise<Changed> {
  const files = await filesSince(revision, project.root)
  const {config} = project
  if ([CONFIG_FILE, config.glossary].some(file => files.has(file))) {
    frame.note(frame.t('commands.check.all', {revision}))
    return {changed: articles, linking: []}
  }
  const touched = new Set([...files].map(file => articleOf(config, file)))
  const changed = articles.filter(path => touched.has(path) || files.has(memoryFile(path)))
  frame.note(frame.t('commands.check.some', {count: changed.length, all: articles.length, revision}))
  const known = new Set(changed)
  const others = articles.filter(path => !known.has(path))
  return {changed, linking: linkingTo(goneAmong(files, project), {project, articles: others})}
}

/** Files below a folder that differ from a revision, and those that git does not know yet, relative to it. */
async function filesSince(revision: string, root: string): Promise<ReadonlySet<string>> {
  const git = await gitIn(root)
  const commit = await git`git rev-parse --verify --quiet --end-of-options ${`${revision}^{commit}`}`
  const id = commit.stdout.trim()
  if (commit.exitCode !== 0 || !/^[0-9a-f]{40,64}$/.test(id))
    throw new InputError(await whyUnknown(git), {path: '.', args: {revision}})
  const [differing, unknown] = [
    await git`git diff --name-only --no-renames --relative -z ${id} -- .`,
    await git`git ls-files --others --exclude-standard -z -- .`
  ]
  return new Set(`${differing.stdout}${unknown.stdout}`.split('\0').filter(file => file !== ''))
}

/** What is in the way of a revision: a checkout of the last commits only, a folder of another user, which git does not read, or its name. */
async function whyUnknown(git: Awaited<ReturnType<typeof gitIn>>): Promise<string> {
  const shallow = await git`git rev-parse --is-shallow-repository`
  if (shallow.exitCode === 0) return shallow.stdout.trim() === 'true' ? 'git.shallow' : 'git.revision'
  return shallow.stderr.includes('safe.directory') ? 'git.owner' : 'git.revision'
}
