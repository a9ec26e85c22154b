import type {Translate} from '../src/messages/index.ts'
import type {ReleasePolicy} from '../src/model/index.ts'
import type {FallbackKind, Manifest, Publication, Reason} from '../src/publish/index.ts'
import {visible} from '../src/reporters/width.ts'
import {EXIT, type Frame} from './frame.ts'

/** How a release is brought to its end. */
export interface Ending {
  readonly frame: Frame
  /** Articles that could not be read. */
  readonly unread: number
  readonly refused: ReleasePolicy['refused']
  /** Takes the files where they go. */
  write(files: ReturnType<Publication['files']>): Promise<Manifest>
}

/** Writes a release, unless its policy forbids it, and says what it holds. Nothing is written where the exit code is not that of a clean end. */
export async function endRelease(
  {refused: count, files}: Publication,
  {frame, unread, refused, write}: Ending
): Promise<{readonly exit: number; readonly manifest: Manifest}> {
  const isStopped = unread > 0 || (refused === 'stop' && count > 0)
  const manifest = await (isStopped ? discard : write)(files())
  tell(manifest, {frame, isStopped})
  if (unread > 0) return {exit: EXIT.input, manifest}
  if (isStopped) frame.fault(frame.t('commands.release.refused'))
  return {exit: isStopped ? EXIT.findings : EXIT.clean, manifest}
}

/** Takes the files nowhere: what counts is what the manifest says. */
export async function discard<Result>(files: AsyncGenerator<unknown, Result, void>): Promise<Result> {
  for (;;) {
    const {done, value} = await files.next()
    if (done) return value
  }
}

/** Says what was published, what was held back and why, what stands in its place, and what a reader should know. */
function tell({articles, counts}: Manifest, {frame, isStopped}: {frame: Frame; isStopped: boolean}): void {
  const {t, out} = frame
  for (const {path, versions} of articles)
    for (const {state, file, content, locale, reasons, notices, fallback} of versions) {
      const said = new Set<string>()
      const say = (key: string, file: string, reason = '') =>
        said.add(`${visible(t(`commands.release.${key}`, {file, reason}))}\n`)
      const name = content?.path ?? `${locale}/${path}`
      if (state === 'published' && !isStopped) say('published', file?.path ?? name)
      for (const reason of reasons) say('held', name, wording(reason, t))
      if (fallback && file && !isStopped) say('standIn', file.path, kind(fallback, t))
      if (state !== 'held' && !isStopped) for (const notice of notices) say('notice', name, wording(notice, t))
      for (const line of said) out(line)
    }
  const {published, fallback, held, missing} = counts
  if (held + fallback > 0 && !isStopped) out(`${t('commands.release.counts', {published, fallback, held, missing})}\n`)
}

function kind(fallback: FallbackKind, t: Translate): string {
  if (fallback.kind === 'source') return t('commands.release.source', {locale: fallback.locale})
  if (fallback.revision === null) return t('commands.release.keptUnknown')
  return t('commands.release.kept', {revision: fallback.revision.slice(0, 12)})
}

function wording({code, ...args}: Reason, t: Translate): string {
  const words = Object.entries(args).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(t('furniture.list')) : value
  ])
  return t(`furniture.reason.${code}`, Object.fromEntries(words))
}
