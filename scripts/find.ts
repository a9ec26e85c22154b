import {findIn} from '../src/find/concordance.ts'
import {visible} from '../src/reporters/width.ts'
import {defineCommand} from './command.ts'
import {LOCALE, OUTPUT} from './flags.ts'
import {EXIT} from './frame.ts'
import {isLocale} from './is-locale.ts'
import {projectOf} from './project-of.ts'

export default defineCommand({
  name: 'find',
  flags: {format: {kind: 'choice', values: ['pretty', 'jsonl'], default: 'pretty'}, output: OUTPUT, locale: LOCALE},
  argument: 'text',
  takes: 'files',
  usage: ['… <text>...'],
  async run({flags, args, frame}) {
    const asked = args.join(' ').trim()
    if (asked === '') {
      frame.fault(frame.t('commands.find.nothingAsked'))
      return EXIT.usage
    }
    const project = projectOf(frame)
    if (!isLocale(flags, project, frame)) return EXIT.usage
    const memories = project.paths.flatMap(path => project.memory(path) ?? [])
    const found = findIn(memories, asked, {locale: flags.locale})
    if (found.length === 0) frame.note(frame.t('commands.find.none'))
    for (const one of found) {
      if (flags.format === 'jsonl') frame.out(`${JSON.stringify(one)}\n`)
      else {
        const {locale, text, count, score, others} = one
        const like = score < 1 ? ` (${Math.round(score * 100)} %)` : ''
        frame.out(`${visible(`${count} × ${locale}${like}: ${text}`)}\n`)
        for (const other of others) frame.out(`    ${visible(`${other.count} × ${other.locale}: ${other.text}`)}\n`)
      }
    }
    return EXIT.clean
  }
})
