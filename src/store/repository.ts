import {existsSync, realpathSync} from 'node:fs'
import {dirname, join, relative, sep} from 'node:path'

/** Where a project lies in its git repository: `docs/handbook/`; empty at its root and where there is none. */
export function placeInRepository(root: string): string {
  const real = realpathSync(root)
  for (let at = real; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at === real ? '' : `${relative(at, real).split(sep).join('/')}/`
    if (at === dirname(at)) return ''
  }
}
