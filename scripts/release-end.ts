import type {ReleasePolicy, Report, Unread} from '../src/model/index.ts'
import type {Manifest, Publication} from '../src/publish/index.ts'
import {EXIT, type Frame} from './frame.ts'
import {tell} from './release-told.ts'

/** How a release is brought to its end. */
export interface Ending {
  readonly frame: Frame
  /** What the check found. */
  readonly report: Report
  /** What could not be read. */
  readonly unread: readonly Unread[]
  readonly refused: ReleasePolicy['refused']
  /** Takes the files where they go. */
  write(files: ReturnType<Publication['files']>): Promise<Manifest>
}

/** Writes a release, unless its policy forbids it, and says what it holds. Nothing is written where the exit code is not that of a clean end. */
export async function endRelease(
  {refused: count, files}: Publication,
  {frame, report, unread, refused, write}: Ending
): Promise<{readonly exit: number; readonly manifest: Manifest}> {
  const isRefused = refused === 'stop' && count > 0
  const isUnread = unread.length > 0
  const isStopped = isUnread || isRefused
  const manifest = await (isStopped ? discard : write)(files())
  tell(manifest, {frame, isStopped, report, unread: new Set(unread.map(({file}) => file))})
  if (!isStopped) return {exit: EXIT.clean, manifest}
  frame.fault(frame.t(isUnread ? 'commands.release.unread' : 'commands.release.refused', {count: unread.length}))
  if (isUnread) return {exit: EXIT.input, manifest}
  frame.note(frame.t('commands.release.wayOut'))
  return {exit: EXIT.findings, manifest}
}

/** Takes the files nowhere: what counts is what the manifest says. */
export async function discard<Result>(files: AsyncGenerator<unknown, Result, void>): Promise<Result> {
  for (;;) {
    const {done, value} = await files.next()
    if (done) return value
  }
}
