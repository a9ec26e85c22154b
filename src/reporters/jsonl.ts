import type {Finding, Location} from '../model/index.ts'
import {contentFile, type Reporter, type ReporterOptions, wording} from './reporter.ts'

/** One finding a line, keys in a fixed order; JSON escapes what must be escaped. */
export const jsonl: Reporter = ({findings}, options) =>
  findings.map(finding => `${JSON.stringify(line(finding, options))}\n`).join('')

function line(finding: Finding, {t, contentRoot}: ReporterOptions) {
  const {rule, severity, args, location, related, culprit, fix} = finding
  return {
    ...place(location, contentRoot),
    rule,
    severity,
    message: wording(finding, t),
    args,
    related: related.map(other => ({...place(other, contentRoot), locale: other.locale})),
    ...(culprit !== undefined && {culprit}),
    ...(fix && {fix: {file: contentFile(fix.file, contentRoot), ...fix.range, text: fix.text}})
  }
}

function place({file, start, end}: Location, contentRoot: string) {
  return {
    file: contentFile(file, contentRoot),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column
  }
}
