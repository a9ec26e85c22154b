import {resolve} from 'node:path'
import {defineCommand} from './command.ts'
import {returnedFiles} from './exchange/files.ts'
import {landAll} from './exchange/land.ts'
import {tellJsonl, tellPretty} from './exchange/report.ts'
import {LOCALE} from './flags.ts'
import {EXIT} from './frame.ts'
import {projectOf} from './project-of.ts'

export default defineCommand({
  name: 'import',
  flags: {
    format: {kind: 'choice', values: ['pretty', 'jsonl'], default: 'pretty'},
    locale: {...LOCALE, isOwn: true},
    dryRun: {kind: 'switch'},
    overwrite: {kind: 'switch'}
  },
  takes: 'files',
  async run({flags, args, frame}) {
    const project = projectOf(frame)
    if (args.length === 0) {
      frame.fault(frame.t('commands.import.noFiles'))
      return EXIT.usage
    }
    const files = returnedFiles(args.map(typed => ({typed, path: resolve(project.root, typed)})))
    const {told, unread} = landAll(files, project, {...flags, frame})
    const tell = flags.format === 'jsonl' ? tellJsonl : tellPretty
    tell(told, frame)
    if (told.length === 0 && unread === 0) frame.note(frame.t('commands.import.nothing'))
    if (unread > 0) return EXIT.input
    return told.some(({isOpen}) => isOpen) ? EXIT.findings : EXIT.clean
  }
})
