import {defineCommand} from './command.ts'
import {LOCALE, OUTPUT} from './flags.ts'
import {EXIT} from './frame.ts'

/** What `glossary` does besides showing the use of names; each is loaded when it is called. */
const TASKS = {
  extract: () => import('./glossary/extract.ts').then(({extractTerms}) => extractTerms),
  import: () => import('./glossary/import.ts').then(({importGlossary}) => importGlossary),
  export: () => import('./glossary/export.ts').then(({exportGlossary}) => exportGlossary)
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
  async run(call) {
    const [task = '', ...rest] = call.args
    if (Object.hasOwn(TASKS, task)) {
      const run = await TASKS[task as keyof typeof TASKS]() // Told by the line above.
      return run({...call, args: rest})
    }
    if (call.flags.format === 'tbx') {
      const values = 'pretty, jsonl, csv'
      call.frame.fault(call.frame.t('frame.badChoice', {input: 'tbx', flag: '--format', values}))
      return EXIT.usage
    }
    const {showUsage} = await import('./glossary/usage.ts')
    return showUsage(call)
  }
})
