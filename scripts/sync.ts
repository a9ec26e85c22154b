import {openStatIndex, type StatIndex} from '../src/store/stat-index.ts'
import {renewStatIndex} from '../src/store/write-stat-index.ts'
import {BUILD} from './build-id.ts'
import {defineCommand} from './command.ts'
import {OUTPUT} from './flags.ts'
import {EXIT, type Frame} from './frame.ts'
import {NOTES} from './sync/quick.ts'
import type {SyncRun} from './sync/sync-run.ts'

export default defineCommand({
  name: 'sync',
  flags: {
    format: {kind: 'choice', values: ['pretty', 'jsonl'], default: 'pretty'},
    output: OUTPUT,
    notes: {kind: 'choice', values: ['off', 'comments', 'drafts'], default: NOTES},
    minor: {kind: 'switch'},
    carry: {kind: 'switch'},
    dryRun: {kind: 'switch'},
    check: {kind: 'switch'},
    watch: {kind: 'switch'}
  },
  takes: 'articles',
  async run({flags, args, frame}) {
    const once = (frame: Frame) => syncOnce({...flags, paths: args, frame})
    // What was seen at the beginning is not what is there later.
    return flags.watch ? (await import('./sync/watch.ts')).watchSync({...frame, seen: undefined}, once) : once(frame)
  }
})

/** Says what the last run left when nothing changed since, else looks into what did. */
async function syncOnce(run: Omit<SyncRun, 'index' | 'isWhole'>): Promise<number> {
  const {frame, check} = run
  const isWhole = run.paths.length === 0 && run.format === 'pretty' && BUILD !== undefined
  const index = isWhole ? (frame.seen ?? openStatIndex(frame.root, BUILD ?? '')) : undefined
  const isSame = index?.isSame && !run.minor && !run.carry && isNoted(index, run)
  const said = isSame ? index.head.said[frame.lang] : undefined
  if (index && said) {
    for (const line of index.head.linked?.[frame.lang]?.split('\n') ?? []) frame.note(line)
    frame.out(said)
    if (!check && !run.dryRun) renewStatIndex(frame.root, index)
    return check && index.head.isOpen ? EXIT.findings : EXIT.clean
  }
  const {runSync} = await import('./sync/run.ts')
  return runSync({...run, index, isWhole})
}

/** What is open is noted in the pages as this run would do it, or the run would write nothing. */
function isNoted({head}: StatIndex, {notes, check, dryRun}: Pick<SyncRun, 'notes' | 'check' | 'dryRun'>): boolean {
  return !head.isOpen || head.notes === notes || check || dryRun
}
