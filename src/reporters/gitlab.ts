import {createHash} from 'node:crypto'
import type {Finding, Severity} from '../model/index.ts'
import {type Reporter, wording} from './reporter.ts'
import {visible} from './width.ts'

/** Code Climate's grades, as GitLab reads them. */
const GRADES: Readonly<Record<Severity, string>> = {error: 'major', warning: 'minor', note: 'info'}

/**
 * GitLab code quality: a JSON array, paths relative to the root of the repository. A fingerprint tells findings apart by what is said
 * where, not by the line, so that a line added above brings no new finding.
 */
export const gitlab: Reporter = ({findings}, {t, texts}) => {
  const seen = new Map<string, number>()
  const issues = findings.map(finding => {
    const {severity, rule, location} = finding
    const identity = identityOf(finding, texts)
    const count = seen.get(identity) ?? 0
    seen.set(identity, count + 1)
    return {
      description: visible(wording(finding, t)).toWellFormed(),
      check_name: rule,
      fingerprint: createHash('sha256').update(`${identity}\0${count}`).digest('hex'),
      severity: GRADES[severity],
      location: {path: location.file.toWellFormed(), lines: {begin: location.start.line, end: location.end.line}}
    }
  })
  return `${JSON.stringify(issues, null, 2)}\n`
}

function identityOf(
  {rule, message, args, location: {file, range}}: Finding,
  texts: ReadonlyMap<string, string>
): string {
  return JSON.stringify([rule, message, args, file, (texts.get(file) ?? '').slice(range.start, range.end)])
}
