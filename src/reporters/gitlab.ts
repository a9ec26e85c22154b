import {createHash} from 'node:crypto'
import type {Finding, Severity, Unread} from '../model/index.ts'
import {type Reporter, unreadable, wording} from './reporter.ts'
import {visible} from './width.ts'

/** Code Climate's grades, as GitLab reads them. */
const GRADES: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', note: 'info'}

/**
 * GitLab code quality: a JSON array, paths relative to the root of the repository. A fingerprint tells findings apart by what is said
 * where, not by the line, so that a line added above brings no new finding.
 */
export const gitlab: Reporter = ({findings}, {t, texts, unread = []}) => {
  const seen = new Map<string, number>()
  const issues = findings.map(finding => {
    const {severity, rule, location} = finding
    const identity = identityOf(finding, texts)
    const count = seen.get(identity) ?? 0
    seen.set(identity, count + 1)
    return {
      description: visible(wording(finding, t)).toWellFormed(),
      check_name: rule,
      fingerprint: hashOf(`${identity}\0${count}`),
      severity: GRADES[severity],
      location: {path: location.file.toWellFormed(), lines: {begin: location.start.line, end: location.end.line}}
    }
  })
  const all = [...unread.map(one => blocker(one, unreadable(one, t))), ...issues]
  return `${JSON.stringify(all, null, 2)}\n`
}

/** A file that could not be read: nothing is known of it. */
function blocker({file, code, args, position}: Unread, description: string) {
  return {
    description: visible(description).toWellFormed(),
    check_name: 'unreadable',
    fingerprint: hashOf(JSON.stringify(['unreadable', file, code, args])),
    severity: 'blocker',
    location: {path: file.toWellFormed(), lines: {begin: position?.line ?? 1, end: position?.line ?? 1}}
  }
}

function hashOf(identity: string): string {
  return createHash('sha256').update(identity).digest('hex')
}

function identityOf(
  {rule, message, args, location: {file, range}}: Finding,
  texts: ReadonlyMap<string, string>
): string {
  return JSON.stringify([rule, message, args, file, (texts.get(file) ?? '').slice(range.start, range.end)])
}
