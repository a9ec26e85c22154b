import {type ApplicationContext, buildApplication, run} from '@stricli/core'
import {InputError} from '../src/input-error.ts'
import {createTranslator} from '../src/messages/index.ts'
import type {StatIndex} from '../src/store/stat-index.ts'
import type {Command} from './command.ts'
import {COMMON, type FlagSpecs, type FlagValues, OUTPUT} from './flags.ts'
import {EXIT, type Host, isColored, languageOf} from './frame.ts'
import {frameOf} from './frame-of.ts'
import {frameText} from './frame-text.ts'
import {inputErrorText} from './input-error-text.ts'
import {linedUp} from './lined-up.ts'
import {openOutput} from './output.ts'
import {type TypedFlags, toStricli} from './to-stricli.ts'

/**
 * Runs a command with the words behind its name; everything that can go wrong with the input is told here.
 *
 * @param seen What a look at the project's files found, where somebody took one just now.
 */
export async function runCommand(
  command: Command,
  words: readonly string[],
  host: Host,
  seen?: StatIndex
): Promise<number> {
  const lang = languageOf(words, host)
  const t = createTranslator(lang)
  let exit: number = EXIT.clean
  let bug: unknown
  const switches = Object.entries({...command.flags, ...COMMON}).filter(([, {kind}]) => kind === 'switch')
  const off = Object.fromEntries(switches.map(([flag]) => [flag, false]))
  const func = async (typed: TypedFlags, ...args: string[]) => {
    const flags = {...off, ...typed}
    const isFile = command.flags.output?.kind === 'text' && command.flags.output.placeholder === OUTPUT.placeholder
    const output = typeof flags.output === 'string' && isFile ? openOutput(flags.output) : undefined
    const frame = {...frameOf(flags, {lang, t, host, output}), seen}
    try {
      exit = await command.run({flags: flags as FlagValues<FlagSpecs>, args, frame}) // Parsed by these specifications.
      output?.write()
    } catch (error) {
      if (error instanceof InputError) {
        frame.fault(inputErrorText(error, t))
        exit = EXIT.input
      } else bug = error
    }
  }
  const application = buildApplication(toStricli(command, t, func), {
    name: `stele ${command.name}`,
    scanner: {caseStyle: 'allow-kebab-for-camel', allowArgumentEscapeSequence: true},
    documentation: {disableAnsiColor: !isColored(host, words.includes('--no-color'))},
    localization: {defaultLocale: lang, loadText: () => frameText(t)}
  })
  const write = (text: string) => host.stdout.write(linedUp(text))
  // Colours stay a matter of the stream.
  const stdout: Host['stdout'] = Object.assign(Object.create(host.stdout), {write})
  const process: ApplicationContext['process'] = {...host, stdout, stderr: host.stderr, exitCode: null}
  await run(application, words, {process})
  // A bug is not the user's fault: the stack is shown.
  if (bug) throw bug
  // `run` sets a code where there is none. The command's own is in `exit`; anything else comes from the reading of the words.
  return Number(process.exitCode) === 0 ? exit : EXIT.usage
}
