import {readFileSync} from 'node:fs'
import type {Command} from '../scripts/command.ts'
import {COMMANDS} from '../scripts/commands.ts'
import type {FlagSpec} from '../scripts/flags.ts'
import {createTranslator, type Translate} from '../src/messages/index.ts'

/** The read-mes and their languages. */
export const READMES = {'README.md': 'en', 'README.zh.md': 'zh', 'README.ja.md': 'ja'} as const
const OPEN = '<!-- generated: commands -->'
const CLOSE = '<!-- end of generated -->'

/** The read-mes with the tables of commands as the commands and their messages have it: file to text. */
export async function readmes(): Promise<Map<string, string>> {
  const commands = await Promise.all(Object.values(COMMANDS).map(async load => (await load()).default))
  const texts = Object.entries(READMES).map(([file, lang]) => {
    const text = readFileSync(file, 'utf8')
    const [start, end] = [text.indexOf(OPEN), text.indexOf(CLOSE)]
    const table = commandTable(commands, createTranslator(lang))
    return [file, `${text.slice(0, start + OPEN.length)}\n\n${table}\n\n${text.slice(end)}`] as const
  })
  return new Map(texts)
}

function commandTable(commands: readonly Command[], t: Translate): string {
  const rows = commands.map(({name, flags, takes, argument}) => {
    const options = Object.entries(flags).map(([flag, spec]) => `\`${optionOf(flag, spec)}\``)
    const text = [t(`commands.${name}.description`), options.join(', ')].filter(part => part !== '').join('<br>')
    return `| \`${[name, argument?.toUpperCase() ?? ARGUMENTS[takes]].join(' ').trim()}\` | ${text.replaceAll('|', '\\|')} |`
  })
  return ['| | |', '| - | - |', ...rows].join('\n')
}

const ARGUMENTS: Readonly<Record<Command['takes'], string>> = {
  articles: '[PATH…]',
  files: 'FILE…',
  anyFiles: '[FILE…]',
  file: 'FILE',
  nothing: ''
}

function optionOf(flag: string, spec: FlagSpec): string {
  const name = `--${flag.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`
  if (spec.kind === 'switch') return name
  if (spec.kind === 'choice') return `${name} ${spec.values.join('|')}`
  return spec.mayBeEmpty ? `${name} [${spec.placeholder}]` : `${name} ${spec.placeholder}`
}
