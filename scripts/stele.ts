import packageJson from '../package.json' with {type: 'json'}
import type {Host} from './frame.ts'

/** Other names of commands. */
const ALIASES: Readonly<Record<string, string>> = {publish: 'release'}

/** Runs `stele` with the words of the command line; returns the exit code. */
export async function stele(words: readonly string[], host: Host): Promise<number> {
  const [first = '', ...rest] = words
  if (first === '--version' || first === '-v') {
    host.stdout.write(`${packageJson.version}\n`)
    return 0
  }
  const seen = first === 'sync' && rest.length === 0 ? (await import('./sync/quick.ts')).glance(host) : undefined
  if (seen?.isDone) return 0
  const {COMMANDS, runCommand} = await import('./commands.ts')
  const name = ALIASES[first] ?? first
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (load) return runCommand((await load()).default, rest, host, seen?.index)
  const {overview} = await import('./overview.ts')
  return overview(words, host, Object.keys(COMMANDS))
}
