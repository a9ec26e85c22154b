import {isUtf8} from 'node:buffer'
import {type ApplicationContext, buildApplication, buildCommand, run} from '@stricli/core'
import {InputError} from '../src/input-error.ts'
import {createTranslator, type Translate} from '../src/messages/index.ts'
import {reasoned} from '../src/messages/reason.ts'
import {visible} from '../src/reporters/width.ts'
import type {StatIndex} from '../src/store/stat-index.ts'
import {COMMON, type FlagSpec, type FlagSpecs, type FlagValues, OUTPUT, SHARED} from './flags.ts'
import {EXIT, type Frame, type Host, isColored, languageOf} from './frame.ts'
import {frameText} from './frame-text.ts'
import {linedUp} from './lined-up.ts'
import {type Output, openOutput} from './output.ts'

/** A command: its options and what it does. Its texts are in `commands.<name>` of the messages. */
export interface Command<Specs extends FlagSpecs = FlagSpecs> {
  readonly name: string
  readonly flags: Specs
  /** What its arguments are: paths of articles, files of its own (`argument` in its messages), or none. */
  readonly takes: 'articles' | 'files' | 'file' | 'nothing'
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

type Flags = Readonly<Record<string, string | boolean | undefined>>

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
  const func = async (typed: Flags, ...args: string[]) => {
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

/** `file:line:column: what was seen, what was expected`. */
export function inputErrorText({code, path, position, args}: InputError, t: Translate): string {
  const place = position ? `${path}:${position.line}:${position.column}` : path
  return visible(`${place}: ${t(`input.${code}`, reasoned(args, t))}`)
}

interface Surroundings extends Pick<Frame, 'lang' | 't'> {
  readonly host: Host
  readonly output: Output | undefined
}

function frameOf(flags: Flags, {lang, t, host, output}: Surroundings): Frame {
  const {stdin, stdout, stderr} = host
  return {
    root: typeof flags.root === 'string' ? flags.root : '.',
    lang,
    t,
    color: !output && isColored(host, flags.noColor === true),
    input: () => readAll(stdin),
    out: text => {
      if (output) output.add(text)
      else stdout.write(text)
    },
    note: text => {
      if (flags.quiet !== true) stderr.write(`${visible(text)}\n`)
    },
    progress: text => {
      if (stderr.isTTY === true && flags.quiet !== true) stderr.write(`${CLEAR_LINE}${visible(text)}`)
    },
    fault: text => {
      stderr.write(`${visible(text)}\n`)
    }
  }
}

/** To the first column, then all of the line away (ECMA-48 EL). */
const CLEAR_LINE = '\r\u001B[K'

async function readAll(stdin: Host['stdin']): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk))
  const bytes = Buffer.concat(chunks)
  if (!isUtf8(bytes)) throw new InputError('file.utf8', {path: '-'})
  return bytes.toString('utf8')
}

function toStricli(
  {name, flags, takes, argument, usage = [USAGE[takes]]}: Command,
  t: Translate,
  func: (flags: Flags, ...args: string[]) => Promise<void>
) {
  const own = Object.entries(flags).map(([flag, spec]) => {
    const shared = spec.kind === 'text' && spec.placeholder === 'DIR' ? 'folder' : flag
    const isShared = SHARED.includes(flag) && !(spec.kind === 'text' && spec.isOwn)
    const key = isShared ? `frame.flag.${shared}` : `commands.${name}.flags.${flag}`
    return [flag, toParameter(spec, t(key))]
  })
  const common = Object.entries(COMMON).map(([flag, spec]) => [flag, toParameter(spec, t(`frame.flag.${flag}`))])
  return buildCommand({
    func,
    // The parameters are made from data; their type cannot be told from the command's.
    parameters: {flags: Object.fromEntries([...own, ...common]), ...positional({name, takes, argument}, t)} as never,
    docs: {
      brief: t(`commands.${name}.brief`),
      fullDescription: t(`commands.${name}.description`),
      customUsage: usage.map(line => line.replace('…', t('frame.options')).trimEnd())
    }
  })
}

const USAGE: Readonly<Record<Command['takes'], string>> = {
  articles: '… [path...]',
  files: '… [file...]',
  file: '… <file>',
  nothing: '…'
}

function toParameter(spec: FlagSpec, brief: string) {
  if (spec.kind === 'switch') return {kind: 'boolean', brief, optional: true, withNegated: false}
  if (spec.kind === 'text') {
    const empty = spec.mayBeEmpty ? {inferEmpty: true} : {}
    return {kind: 'parsed', parse: String, brief, placeholder: spec.placeholder, optional: true, ...empty}
  }
  const chosen = spec.default === undefined ? {optional: true} : {default: spec.default}
  return {kind: 'enum', values: spec.values, brief, ...chosen}
}

function positional(
  {name, takes, argument = 'file'}: Pick<Command, 'name' | 'takes'> & {readonly argument: string | undefined},
  t: Translate
) {
  if (takes === 'nothing') return {}
  const brief = takes === 'articles' ? t('frame.paths') : t(`commands.${name}.argument`)
  const parameter = {brief, parse: String, placeholder: takes === 'articles' ? 'path' : argument}
  if (takes === 'file') return {positional: {kind: 'tuple', parameters: [parameter]}}
  return {positional: {kind: 'array', parameter}}
}
