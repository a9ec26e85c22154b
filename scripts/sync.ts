import {openStatIndex, type StatIndex} from '../src/store/stat-index.ts'
import {BUILD} from './build-id.ts'
import {defineCommand} from './command.ts'
import {OUTPUT} from './flags.ts'
import {EXIT} from './frame.ts'
import {NOTES} from './sync/quick.ts'

export default defineCommand({
  name: 'sync',
  flags: {
    format: {kind: 'choice', values: ['pretty', 'jsonl'], default: 'pretty'},
    output: OUTPUT,
    notes: {kind: 'choice', values: ['off', 'comments', 'drafts'], default: NOTES},
    minor: {kind: 'switch'},
    carry: {kind: 'switch'},
    dryRun: {kind: 'switch'},
    check: {kind: 'switch'}
  },
  takes: 'articles',
  async run({flags, args, frame}) {
    const isWhole = args.length === 0 && flags.format === 'pretty' && BUILD !== undefined
    const index = isWhole ? openStatIndex(frame.root, BUILD ?? '') : undefined
    const said =
      index?.isSame && !flags.minor && !flags.carry && isNoted(index, flags) ? index.head.said[frame.lang] : undefined
    if (index && said) {
      frame.out(said)
      return flags.check && index.head.isOpen ? EXIT.findings : EXIT.clean
    }
    const {runSync} = await import('./sync/run.ts')
    return runSync({...flags, paths: args, index, isWhole, frame})
  }
})

/** What is open is noted in the pages as this run would do it, or the run would write nothing. */
function isNoted({head}: StatIndex, {notes, check, dryRun}: {notes: string; check: boolean; dryRun: boolean}): boolean {
  return !head.isOpen || head.notes === notes || check || dryRun
}
