import type {Finding, Severity} from '../model/index.ts'
import {type Reporter, wording} from './reporter.ts'

const COMMANDS: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', note: 'notice'}

/** Workflow commands of GitHub Actions, one a finding. Escaping as in actions/toolkit `command.ts`. */
export const github: Reporter = ({findings}, {t}) =>
  findings.map(finding => `${annotation(finding, wording(finding, t))}\n`).join('')

function annotation({severity, rule, location: {file, start, end}}: Finding, message: string): string {
  const properties = {file, line: start.line, endLine: end.line, col: start.column, endColumn: end.column, title: rule}
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${COMMANDS[severity]} ${written.join(',')}::${data(message)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
