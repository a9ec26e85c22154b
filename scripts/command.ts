import type {FlagSpecs, FlagValues} from './flags.ts'
import type {Frame} from './frame.ts'

/** A command: its options and what it does. Its texts are in `commands.<name>` of the messages. */
export interface Command<Specs extends FlagSpecs = FlagSpecs> {
  readonly name: string
  readonly flags: Specs
  /** What its arguments are: paths of articles or none for all, files of its own (`argument` in its messages), or nothing. */
  readonly takes: 'articles' | 'files' | 'anyFiles' | 'file' | 'nothing'
  /** What an argument is called in the help, when it is no file. */
  readonly argument?: string
  /** Its lines of usage behind the name, `…` for the options, where they are not what `takes` tells. */
  readonly usage?: readonly string[]
  /** Returns the exit code. Throws InputError when input cannot be read. */
  run(call: {
    readonly flags: FlagValues<Specs>
    readonly args: readonly string[]
    readonly frame: Frame
  }): Promise<number>
}

/** Lets the compiler tell the values of the options from their specifications. */
export function defineCommand<const Specs extends FlagSpecs>(command: Command<Specs>): Command {
  // Sound: `runCommand` gives the command the values of its own specifications.
  return command as unknown as Command
}
