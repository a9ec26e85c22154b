import {createTranslator, type Translate} from '../src/messages/index.ts'
import {nearest} from '../src/nearest.ts'
import {visible} from '../src/reporters/width.ts'
import {EXIT, type Host, languageOf} from './frame.ts'

/** `stele --help`, and what is said when no command, or none that exists, was named. Returns the exit code. */
export function overview(words: readonly string[], host: Host, commands: readonly string[]): number {
  const t = createTranslator(languageOf(words, host))
  const [first = ''] = words.filter((word, index) => !word.startsWith('--lang') && words[index - 1] !== '--lang')
  if (first === '--help' || first === '-h' || first === 'help') {
    host.stdout.write(help(commands, t))
    return EXIT.clean
  }
  const near = nearest(first, commands)
  const key = first === '' ? 'noCommand' : first.startsWith('-') ? 'unknownFlag' : 'unknownCommand'
  const said = [
    t(`frame.${key}`, {input: visible(first)}),
    near.length > 0 ? t('frame.didYouMean', {corrections: near.join(t('furniture.list'))}) : ''
  ]
  host.stderr.write(`${said.join(' ').trim()}\n${help(commands, t)}`)
  return EXIT.usage
}

function help(commands: readonly string[], t: Translate): string {
  const width = Math.max(...commands.map(({length}) => length))
  const lines = commands.map(command => `  ${command.padEnd(width)}  ${t(`commands.${command}.brief`)}`)
  return [`stele: ${t('frame.tagline')}`, '', t('frame.commands'), ...lines, '', t('frame.hint'), ''].join('\n')
}
