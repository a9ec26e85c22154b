import type {Translate} from '../src/messages/index.ts'
import type {Language} from '../src/model/index.ts'
import type {StatIndex} from '../src/store/stat-index.ts'

/** A stream a command writes to. */
export interface Sink {
  write(text: string): unknown
  readonly isTTY?: boolean | undefined
}

/** The process a command runs in, or a test's stand-in for it. */
export interface Host {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Sink
  readonly stderr: Sink
  readonly env: Readonly<Partial<Record<string, string>>>
}

/** What a command is given besides its options and arguments. */
export interface Frame {
  /** Folder of the project as typed. */
  readonly root: string
  readonly lang: Language
  readonly t: Translate
  readonly color: boolean
  /** What a look at the project's files found, where one was taken just now. */
  readonly seen?: StatIndex | undefined
  /** All of stdin. Throws InputError `file.utf8`. */
  input(): Promise<string>
  /** A result: stdout, or the file of `--output`, which is written whole when the command has ended. */
  out(text: string): void
  /** A line about the run: stderr, unless `--quiet`. */
  note(text: string): void
  /** How far a long run is, in one line that goes when the next is written or is empty; only where stderr is a terminal, not with `--quiet`. */
  progress(text: string): void
  /** A fault: one line on stderr, even with `--quiet`. */
  fault(text: string): void
}

/** Exit codes of every command. */
export const EXIT = {clean: 0, findings: 1, usage: 2, input: 3} as const

/** The language of the messages: what `--lang` says, else the environment, else English. */
export function languageOf(args: readonly string[], {env}: Host): Language {
  const at = args.findIndex(arg => arg === '--lang' || arg.startsWith('--lang='))
  const typed = at < 0 ? undefined : args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length)
  const named = typed ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '')
  const [, language] = /^(en|zh|ja)(?:[-_.@]|$)/i.exec(named) ?? []
  return (language?.toLowerCase() as Language | undefined) ?? 'en' // The pattern admits only the three.
}

/** Whether to colour: never with `--no-color` or NO_COLOR (https://no-color.org), else as FORCE_COLOR says, else on a terminal. */
export function isColored({stdout, env}: Host, noColor: boolean): boolean {
  if (noColor || env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stdout.isTTY === true && env.TERM !== 'dumb'
}
