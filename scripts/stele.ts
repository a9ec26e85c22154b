import packageJson from '../package.json' with {type: 'json'}
import type {Command} from './command.ts'
import type {Host} from './frame.ts'

/** The commands, each loaded when it is called. */
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
  export: () => import('./export.ts'),
  import: () => import('./import.ts'),
  align: () => import('./align.ts'),
  segment: () => import('./segment.ts'),
  pseudo: () => import('./pseudo.ts')
}

/** Other names of commands. */
const ALIASES: Readonly<Record<string, string>> = {publish: 'release'}

/** Runs `stele` with the words of the command line; returns the exit code. */
export async function stele(words: readonly string[], host: Host): Promise<number> {
  const [first = '', ...rest] = words
  if (first === '--version' || first === '-v') {
    host.stdout.write(`${packageJson.version}\n`)
    return 0
  }
  if (first === 'sync' && rest.length === 0 && (await import('./sync/quick.ts')).saidQuickly(host)) return 0
  const load = Object.hasOwn(COMMANDS, ALIASES[first] ?? first) ? COMMANDS[ALIASES[first] ?? first] : undefined
  if (!load) {
    const {overview} = await import('./overview.ts')
    return overview(words, host, Object.keys(COMMANDS))
  }
  const [{default: command}, {runCommand}] = await Promise.all([load(), import('./command.ts')])
  return runCommand(command, rest, host)
}
