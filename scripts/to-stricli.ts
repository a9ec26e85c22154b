import {buildCommand} from '@stricli/core'
import type {Translate} from '../src/messages/index.ts'
import type {Command} from './command.ts'
import {COMMON, type FlagSpec, SHARED} from './flags.ts'

/** Values of options as they were typed, by name. */
export type TypedFlags = Readonly<Record<string, string | boolean | undefined>>

/** A command as the library that reads the words of a command line wants it: options, arguments and help in a language. */
export function toStricli(
  {name, flags, takes, argument, usage = [USAGE[takes]]}: Command,
  t: Translate,
  func: (flags: TypedFlags, ...args: string[]) => Promise<void>
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
  files: '… <file>...',
  anyFiles: '… [file...]',
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
