import type {Finding, Location, Report} from '../model/index.ts'
import {type Reporter, type ReporterOptions, wording} from './reporter.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** SARIF 2.1.0, one run; columns in UTF-16 units. */
export const sarif: Reporter = (report, options) => {
  const ids = [...new Set(report.findings.map(({rule}) => rule))].sort()
  const rules = ids.map(id => ({
    id,
    shortDescription: {text: options.descriptions.get(id) ?? id},
    helpUri: `https://github.com/stele-markdown/stele/blob/main/docs/rules/${id}.md`
  }))
  const driver = {
    name: 'Stele',
    version: options.version,
    informationUri: 'https://github.com/stele-markdown/stele',
    rules
  }
  const results = report.findings.map(finding => result(finding, ids, options))
  const run = {tool: {driver}, columnKind: 'utf16CodeUnits', invocations: [invocation(report, options)], results}
  return `${JSON.stringify({$schema: SCHEMA, version: '2.1.0', runs: [run]}, null, 2)}\n`
}

/** What was not checked is told as notifications. */
function invocation({unchecked}: Report, {t}: ReporterOptions) {
  const notifications = unchecked.map(({file, reason, args}) => ({
    level: 'note',
    message: {text: t(`report.unchecked.${reason}`, {file, ...args}).toWellFormed()},
    locations: [{physicalLocation: {artifactLocation: {uri: uri(file)}}}]
  }))
  return {executionSuccessful: true, toolExecutionNotifications: notifications}
}

function result(finding: Finding, ids: readonly string[], {t}: ReporterOptions) {
  const {rule, severity, location, related, fix} = finding
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: severity,
    message: {text: wording(finding, t).toWellFormed()},
    locations: [{physicalLocation: physical(location)}],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        physicalLocation: physical(other),
        message: {text: other.locale}
      }))
    }),
    ...(fix && {
      fixes: [
        {
          artifactChanges: [
            {
              artifactLocation: {uri: uri(fix.file)},
              replacements: [{deletedRegion: region(location), insertedContent: {text: fix.text.toWellFormed()}}]
            }
          ]
        }
      ]
    })
  }
}

function physical(location: Location) {
  return {artifactLocation: {uri: uri(location.file)}, region: region(location)}
}

function region({start, end}: Location) {
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
}

/** A relative URI reference (RFC 3986): every step escaped. */
function uri(file: string): string {
  return file.toWellFormed().split('/').map(encodeURIComponent).join('/')
}
