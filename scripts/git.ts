import {execFileSync} from 'node:child_process'

/**
 * Git at work in a folder. A hook is told of its repository in variables that take the current folder for the whole of it; a folder
 * below that finds the same repository by itself, and is one of its folders then.
 */
export async function gitIn(root: string) {
  const {$} = await import('zx/core')
  return $({cwd: root, quiet: true, nothrow: true, env: environment(root)})
}

function environment(root: string): NodeJS.ProcessEnv {
  if (process.env.GIT_DIR === undefined) return process.env
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !LOCAL.has(name)))
  try {
    execFileSync('git', ['rev-parse', '--git-dir'], {cwd: root, env: own, stdio: 'ignore'})
    return own
  } catch {
    // Told by somebody who keeps the repository elsewhere (`git --git-dir`).
    return process.env
  }
}

/** What `git rev-parse --local-env-vars` names and a hook is given. */
const LOCAL: ReadonlySet<string> = new Set([
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_WORK_TREE'
])
