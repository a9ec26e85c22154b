import type {Translate} from '../src/messages/index.ts'
import type {Finding, Report} from '../src/model/index.ts'
import type {FallbackKind, Manifest, ManifestArticle, ManifestVersion, Reason} from '../src/publish/index.ts'
import {wording as wordingOf} from '../src/reporters/reporter.ts'
import {visible} from '../src/reporters/width.ts'
import type {Frame} from './frame.ts'

/** What a release is told with. */
export interface Telling {
  readonly frame: Frame
  readonly isStopped: boolean
  /** What the check found. */
  readonly report: Report
  /** Files that could not be read. */
  readonly unread: ReadonlySet<string>
}

/** What follows only from what is held back: of a release that is stopped it says nothing. */
const OF_HELD: ReadonlySet<Reason['code']> = new Set(['link-fallback', 'link-unpublished'])

/** How many errors of a version are told; `check` tells all. */
const TOLD = 5

/**
 * Says what was published, what was held back and why, what stands in its place, and what a reader should know. The errors that stop a
 * release are told in their own words.
 */
export function tell({articles, counts}: Manifest, {frame, isStopped, report, unread}: Telling): void {
  const {t, out} = frame
  const errors = report.findings.filter(({severity}) => severity === 'error')
  for (const article of articles) {
    const said = new Set<string>()
    const say = (key: string, file: string, reason = '') =>
      said.add(visible(t(`commands.release.${key}`, {file, reason})))
    // What the others lack beside a page that could not be read is not known.
    const broken = article.versions.filter(({content}) => content && unread.has(content.path))
    for (const version of broken) say('held', nameOf(version, article), t('furniture.reason.unreadable'))
    for (const version of broken.length > 0 ? [] : article.versions) {
      const {state, file, reasons, notices, fallback} = version
      const name = nameOf(version, article)
      if (state === 'published' && !isStopped) say('published', file?.path ?? name)
      for (const reason of reasons) {
        say('held', name, wording(reason, t))
        if (isStopped && reason.code === 'error-findings')
          for (const line of faults(errors.filter(blamedOn(version, article)), t)) said.add(line)
        if (isStopped && reason.code === 'unreadable')
          for (const line of faults(errors.filter(unparsedOf(version, article)), t)) said.add(line)
      }
      if (fallback && file && !isStopped) say('standIn', file.path, kind(fallback, t))
      if (state !== 'held')
        for (const notice of notices.filter(({code}) => !isStopped || !OF_HELD.has(code)))
          say('notice', place(notice, version, article), wording(notice, t))
    }
    for (const line of said) out(`${line}\n`)
  }
  const {published, fallback, held, missing} = counts
  if (held + fallback > 0 && !isStopped) out(`${t('commands.release.counts', {published, fallback, held, missing})}\n`)
}

function nameOf({content, locale}: ManifestVersion, {path}: ManifestArticle): string {
  return content?.path ?? `${locale}/${path}`
}

/** The file that a notice is about, with the line where it has one: of a page that stands in, that of the source. */
function place(notice: Reason, version: ManifestVersion, article: ManifestArticle): string {
  if (!('line' in notice) || notice.line === undefined) return nameOf(version, article)
  const {fallback} = version
  const written = fallback?.kind === 'source' ? article.versions.find(one => one.locale === fallback.locale) : version
  return `${nameOf(written ?? version, article)}:${notice.line}`
}

/** Which findings are held against a version: those of its article of which it is the culprit, and those in its file that name none. */
function blamedOn({locale}: ManifestVersion, {versions}: ManifestArticle) {
  const files = new Set(versions.map(({content}) => content?.path))
  return ({location, culprit}: Finding) => files.has(location.file) && (culprit ?? location.locale) === locale
}

/** Why a version is no MDX: it has no file in the manifest. */
function unparsedOf({locale}: ManifestVersion, {path}: ManifestArticle) {
  const isOf = (file: string) => file.slice(file.lastIndexOf(path) - 1).split('.', 1)[0] === `/${path}`
  return ({rule, location}: Finding) => rule === 'jsx-syntax' && location.locale === locale && isOf(`/${location.file}`)
}

function faults(errors: readonly Finding[], t: Translate): string[] {
  const told = errors.slice(0, TOLD).map(finding => {
    const {file, start} = finding.location
    return `  ${visible(`${file}:${start.line}:${start.column}: ${wordingOf(finding, t)} [${finding.rule}]`)}`
  })
  const more = errors.length - told.length
  return more > 0 ? [...told, `  ${t('commands.release.more', {count: more})}`] : told
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
