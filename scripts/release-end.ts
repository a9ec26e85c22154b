import type {Translate} from '../src/messages/index.ts'
import type {ReleasePolicy} from '../src/model/index.ts'
import type {FallbackKind, Manifest, Reason} from '../src/publish/index.ts'
import {visible} from '../src/reporters/width.ts'
import {EXIT, type Frame} from './frame.ts'

/** Says what a release holds and how it ends; the exit code when nothing may be written. */
export function stopped(
  manifest: Manifest,
  {frame, unread, refused}: {frame: Frame; unread: number; refused: ReleasePolicy['refused']}
): number | undefined {
  const isStopped = unread > 0 || (refused === 'stop' && manifest.counts.refused > 0)
  tell(manifest, {frame, isStopped})
  if (unread > 0) return EXIT.input
  if (!isStopped) return undefined
  frame.fault(frame.t('commands.release.refused'))
  return EXIT.findings
}

/** Says what was published, what was held back and why, what stands in its place, and what a reader should know. */
function tell({articles, counts}: Manifest, {frame, isStopped}: {frame: Frame; isStopped: boolean}): void {
  const {t, out} = frame
  const say = (key: string, file: string, reason = '') =>
    out(`${visible(t(`commands.release.${key}`, {file, reason}))}\n`)
  for (const {path, versions} of articles)
    for (const {state, file, content, locale, reasons, notices, fallback} of versions) {
      const name = content?.path ?? `${locale}/${path}`
      if (state === 'published' && !isStopped) say('published', file?.path ?? name)
      for (const reason of reasons) say('held', name, wording(reason, t))
      if (fallback && file && !isStopped) say('standIn', file.path, kind(fallback, t))
      if (state !== 'held' && !isStopped) for (const notice of notices) say('notice', name, wording(notice, t))
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
