import packageJson from '../package.json' with {type: 'json'}
import {serializeTmx} from '../src/formats/tmx/write.ts'
import {answerCases} from './align/cases.ts'
import {alignFiles} from './align/files.ts'
import {readStdin} from './align/stdin.ts'
import {defineCommand} from './command.ts'
import {OUTPUT} from './flags.ts'
import {EXIT} from './frame.ts'

export default defineCommand({
  name: 'align',
  takes: 'files',
  flags: {
    format: {kind: 'choice', values: ['table', 'tmx', 'jsonl'], default: 'table'},
    locales: {kind: 'text', placeholder: 'LOCALES'},
    output: OUTPUT
  },
  async run({flags, args, frame}) {
    if (flags.format === 'jsonl' && args.length === 0) {
      frame.out(answerCases(await readStdin()))
      return EXIT.clean
    }
    if (args.length < 2) {
      frame.fault(frame.t('commands.align.twoFiles'))
      return EXIT.usage
    }
    const {locales, rows} = alignFiles(args, {root: frame.root, locales: flags.locales?.split(',')})
    if (flags.format === 'tmx') {
      const units = rows
        .map(({texts}) => ({texts: new Map([...texts].filter(([, text]) => text !== ''))}))
        .filter(({texts}) => texts.size > 1)
      frame.out(serializeTmx(units, {source: locales[0]!, version: packageJson.version}))
    } else if (flags.format === 'jsonl') {
      frame.out(
        rows.map(({texts, confidence}) => `${JSON.stringify({...Object.fromEntries(texts), confidence})}\n`).join('')
      )
    } else {
      const lines = rows.map(({texts, confidence}) => [confidence.toFixed(2), ...[...texts.values()].map(cell)])
      frame.out([['', ...locales], ...lines].map(line => `${line.join('\t')}\n`).join(''))
    }
    return EXIT.clean
  }
})

/** A text in one cell: nothing in it ends a cell or line, or writes to the terminal. */
function cell(text: string): string {
  return text.replaceAll(/[\u0000-\u001F\u007F-\u009F\u2028\u2029]/g, ' ')
}
