import {defineCommand} from './command.ts'
import {LOCALE, OUTPUT} from './flags.ts'
import {EXIT} from './frame.ts'

/** The options of each task, without those of every command; `show` is that of no name. */
const OWN = {
  show: ['format', 'output', 'locale', 'fix', 'dryRun'],
  extract: ['format', 'output', 'min'],
  import: ['dryRun'],
  export: ['format', 'output']
} as const

/** What `glossary` does besides showing the use of names; each is loaded when it is called. */
const TASKS = {
  extract: () => import('./glossary/extract.ts').then(({extractTerms}) => extractTerms),
  import: () => import('./glossary/import.ts').then(({importGlossary}) => importGlossary),
  export: () => import('./glossary/export.ts').then(({exportGlossary}) => exportGlossary)
}

const FLAGS = ['format', 'output', 'locale', 'fix', 'dryRun', 'min'] as const

function isTask(word: string): word is keyof typeof TASKS {
  return Object.hasOwn(TASKS, word)
}

export default defineCommand({
  name: 'glossary',
  flags: {
    format: {kind: 'choice', values: ['pretty', 'jsonl', 'csv', 'tbx']},
    output: OUTPUT,
    locale: LOCALE,
    fix: {kind: 'switch'},
    dryRun: {kind: 'switch'},
    min: {kind: 'text', placeholder: 'NUMBER'}
  },
  takes: 'articles',
  usage: ['… [path...]', 'extract … [path...]', 'import … <file>...', 'export …'],
  async run(call) {
    const {flags, frame} = call
    const [first = '', ...rest] = call.args
    const task = isTask(first) ? first : 'show'
    const [foreign] = FLAGS.filter(flag => Boolean(flags[flag]) && !(OWN[task] as readonly string[]).includes(flag)) // Wider: any option is looked for.
    if (foreign !== undefined) {
      const flag = `--${foreign === 'dryRun' ? 'dry-run' : foreign}`
      frame.fault(frame.t('frame.notWith', {flag, command: task === 'show' ? 'glossary' : `glossary ${task}`}))
      return EXIT.usage
    }
    if (task === 'export' && rest[0] !== undefined) {
      frame.fault(frame.t('frame.tooMany', {input: rest[0]}))
      return EXIT.usage
    }
    if (task !== 'show') return (await TASKS[task]())({...call, args: rest})
    if (call.flags.format === 'tbx') {
      const values = 'pretty, jsonl, csv'
      call.frame.fault(call.frame.t('frame.badChoice', {input: 'tbx', flag: '--format', values}))
      return EXIT.usage
    }
    const {showUsage} = await import('./glossary/usage.ts')
    return showUsage(call)
  }
})
