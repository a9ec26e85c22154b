import {openStatIndex} from '../src/store/stat-index.ts'
import {BUILD} from './build-id.ts'
import {defineCommand} from './command.ts'
import {OUTPUT} from './flags.ts'
import {EXIT} from './frame.ts'

export default defineCommand({
  name: 'sync',
  flags: {
    format: {kind: 'choice', values: ['pretty', 'jsonl'], default: 'pretty'},
    output: OUTPUT,
    notes: {kind: 'choice', values: ['off', 'comments', 'drafts'], default: 'comments'},
    minor: {kind: 'switch'},
    carry: {kind: 'switch'},
    dryRun: {kind: 'switch'},
    check: {kind: 'switch'}
  },
  takes: 'articles',
  async run({flags, args, frame}) {
    const isWhole = args.length === 0 && flags.format === 'pretty' && BUILD !== undefined
    const index = isWhole ? openStatIndex(frame.root, BUILD ?? '') : undefined
    if (index?.isSame) {
      frame.out(`${frame.t('commands.sync.inStep')}\n`)
      return EXIT.clean
    }
    const {runSync} = await import('./sync/run.ts')
    return runSync({...flags, paths: args, index, isWhole, frame})
  }
})
