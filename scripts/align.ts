import {isTag} from '../src/tag.ts'
import {answerCases} from './align/cases.ts'
import {alignFiles} from './align/files.ts'
import {alignmentPage} from './align/page.ts'
import {alignmentLines, alignmentTable, alignmentTmx} from './align/print.ts'
import {isLinked, SURE} from './align/rows.ts'
import {readStdin} from './align/stdin.ts'
import {defineCommand} from './command.ts'
import {OUTPUT} from './flags.ts'
import {EXIT} from './frame.ts'

export default defineCommand({
  name: 'align',
  takes: 'files',
  usage: ['… <file> <file>...'],
  flags: {
    format: {kind: 'choice', values: ['table', 'tmx', 'html', 'jsonl'], default: 'table'},
    locales: {kind: 'text', placeholder: 'LOCALES'},
    output: OUTPUT
  },
  async run({flags, args, frame: {t, out, note, fault, lang: language, root}}) {
    if (flags.format === 'jsonl' && args.length === 0) {
      out(answerCases(await readStdin()))
      return EXIT.clean
    }
    if (args.length < 2) {
      fault(t('commands.align.twoFiles'))
      return EXIT.usage
    }
    const locales = flags.locales?.split(',').map(locale => locale.trim())
    const odd = locales?.find(locale => !isTag(locale))
    if (locales && (odd !== undefined || locales.length !== args.length)) {
      const counts = {named: locales.length, files: args.length}
      fault(
        odd === undefined ? t('commands.align.localeCount', counts) : t('frame.badTag', {tag: odd, flag: '--locales'})
      )
      return EXIT.usage
    }
    const found = alignFiles(args, {root, locales})
    const linked = found.rows.filter(isLinked)
    const counts = t('commands.align.counts', {
      linked: linked.length,
      alone: found.rows.length - linked.length,
      unsure: found.rows.filter(({confidence}) => confidence < SURE).length,
      limit: SURE * 100
    })
    if (flags.format === 'tmx') out(alignmentTmx(found))
    else if (flags.format === 'html') out(alignmentPage(found, {t, language, counts}))
    else out(flags.format === 'jsonl' ? alignmentLines(found) : alignmentTable(found))
    note(counts)
    return EXIT.clean
  }
})
