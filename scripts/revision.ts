import {realpathSync} from 'node:fs'
import {relative, resolve, sep} from 'node:path'
import {gitIn} from './git.ts'

/**
 * The git revision of a project; null when it is no git checkout or something in it is not committed.
 *
 * @param outputs Folders that Stele writes or reads releases in, as they were typed: no source, whatever git thinks of them.
 */
export async function revisionOf(root: string, outputs: readonly string[]): Promise<string | null> {
  const git = await gitIn(root)
  const status = await git`git status --porcelain -- . ${outputs.flatMap(folder => excluded(root, folder))}`
  if (status.exitCode !== 0 || status.stdout.trim() !== '') return null
  const head = await git`git rev-parse HEAD`
  return head.exitCode === 0 ? head.stdout.trim() : null
}

/** Pathspecs that leave a folder of the project out, and what a run that was killed left beside it; none for one that lies elsewhere. */
function excluded(root: string, folder: string): string[] {
  const path = relative(realpathSync(root), resolve(realpathSync(root), folder))
  const isInside = path !== '' && !path.startsWith('..') && resolve(path) !== path
  const name = path.split(sep).join('/')
  const beside = name.replace(/[*?[\\]/g, '\\$&').replace(/[^/]*$/, '.$&.*.tmp/**')
  return isInside ? [`:(exclude,literal)${name}`, `:(exclude,glob)${beside}`] : []
}
