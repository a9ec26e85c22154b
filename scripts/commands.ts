import type {Command} from './command.ts'

export {runCommand} from './run-command.ts'

/** The commands, each loaded when it is called. In the published command this file is a bundle of its own (tools/build.ts). */
export const COMMANDS: Readonly<Record<string, () => Promise<{default: Command}>>> = {
  init: () => import('./init.ts'),
  new: () => import('./new.ts'),
  sync: () => import('./sync.ts'),
  check: () => import('./check.ts'),
  explain: () => import('./explain.ts'),
  'merge-reports': () => import('./merge-reports.ts'),
  glossary: () => import('./glossary.ts'),
  find: () => import('./find.ts'),
  status: () => import('./status.ts'),
  release: () => import('./release.ts'),
  site: () => import('./site.ts'),
  export: () => import('./export.ts'),
  import: () => import('./import.ts'),
  align: () => import('./align.ts'),
  segment: () => import('./segment.ts'),
  pseudo: () => import('./pseudo.ts')
}
