import type {Finding, Severity, Unread} from '../model/index.ts'
import {type Reporter, unchecked, unreadable, wording} from './reporter.ts'
import {visible} from './width.ts'

const COMMANDS: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', note: 'notice'}

/** Workflow commands of GitHub Actions, one a finding. Escaping as in actions/toolkit `command.ts`. */
export const github: Reporter = (report, {t, unread = []}) =>
  [
    ...report.findings.map(finding => annotation(finding, wording(finding, t))),
    ...unread.map(one => command('error', {file: one.file, ...lineOf(one)}, unreadable(one, t))),
    ...report.unchecked.map(one => command('notice', {file: one.file}, unchecked(one, t)))
  ].join('')

function annotation({severity, rule, location: {file, start, end}}: Finding, message: string): string {
  const lines = {line: start.line, endLine: end.line}
  // Columns are for annotations of one line only.
  const columns: Readonly<Record<string, number>> =
    start.line === end.line ? {col: start.column, endColumn: end.column} : {}
  return command(COMMANDS[severity], {file, ...lines, ...columns, title: rule}, message)
}

function lineOf({position}: Unread): Readonly<Record<string, number>> {
  return position ? {line: position.line, col: position.column} : {}
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${name} ${written.join(',')}::${data(shown(message))}\n`
}

/** The log of a run is shown in a terminal's manner: only line breaks steer it. */
function shown(message: string): string {
  return message
    .split(/\r\n|\r|\n/)
    .map(visible)
    .join('\n')
}

function data(text: string): string {
  return text.toWellFormed().replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
