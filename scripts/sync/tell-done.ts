import {fileOf} from '../../src/layouts/patterns.ts'
import {memoryFile} from '../../src/store/memory-file.ts'
import type {Project} from '../../src/store/project.ts'
import {tellBroken} from '../tell-broken.ts'
import type {Planned} from './planned.ts'
import type {SyncRun} from './sync-run.ts'
import {isOrphaned, linesOf} from './tasks.ts'
import {tellCarried, tellImproved, tellTakeOver} from './tell.ts'

/** What a run did about an article; told when it is written. */
export function tellDone(
  planned: Planned,
  {run: {format, frame}, project}: {readonly run: SyncRun; readonly project: Project}
): void {
  const {path, damaged, idleMarks, isTakeOver} = planned.plan
  if (planned.from !== undefined) frame.note(frame.t('commands.sync.renamed', {path, was: planned.from}))
  // A language that the configuration has no more is nobody's page.
  const isConfigured = (locale: string) => project.config.locales.some(({id}) => id === locale)
  for (const locale of planned.absent.filter(isConfigured)) {
    const args = {file: fileOf(project.config, path, locale), memory: memoryFile(path)}
    if (!isOrphaned(planned, locale)) frame.note(frame.t('commands.sync.gone', args))
  }
  if (damaged.length > 0) {
    const args = {file: memoryFile(path), lines: damaged.join(frame.t('furniture.list')), count: damaged.length}
    frame.note(frame.t('commands.sync.damaged', args))
  }
  const lines = linesOf(planned.parallel)
  tellBroken(planned.parallel, frame)
  for (const {file, range} of idleMarks) {
    const {line} = lines(file)(range.start)
    frame.note(frame.t('commands.sync.idleMark', {file, line}))
  }
  if (format === 'jsonl') return
  tellCarried(planned, frame)
  tellImproved(planned, frame)
  if (isTakeOver) tellTakeOver(planned, frame)
}
