import {createTranslator, type Translate} from '../src/messages/index.ts'
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
  const near = commands.filter(command => distance(command, first.slice(0, 20)) <= 2)
  const key = first === '' ? 'noCommand' : first.startsWith('-') ? 'unknownFlag' : 'unknownCommand'
  const said = [
    t(`frame.${key}`, {input: visible(first)}),
    near.length > 0 ? t('frame.didYouMean', {corrections: near.join(', ')}) : ''
  ]
  host.stderr.write(`${said.join(' ').trim()}\n${help(commands, t)}`)
  return EXIT.usage
}

function help(commands: readonly string[], t: Translate): string {
  const width = Math.max(...commands.map(({length}) => length))
  const lines = commands.map(command => `  ${command.padEnd(width)}  ${t(`commands.${command}.brief`)}`)
  return [`stele: ${t('frame.tagline')}`, '', t('frame.commands'), ...lines, '', t('frame.hint'), ''].join('\n')
}

/** Levenshtein distance of two short words. */
function distance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
