import {positions} from '../locate.ts'
import type {Translate} from '../messages/index.ts'
import type {Finding, Location, Range, Report, Unread} from '../model/index.ts'
import {type Reporter, type ReporterOptions, type RuleWords, unchecked, unreadable, wording} from './reporter.ts'
import {visible} from './width.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** SARIF 2.1.0, one run; lines and columns from 1, columns in UTF-16 units. */
export const sarif: Reporter = (report, options) => {
  const ids = [...new Set([...options.descriptions.keys(), ...report.findings.map(({rule}) => rule)])].sort()
  const rules = ids.map(id => describe(id, options.descriptions.get(id) ?? {sentence: id, reason: ''}))
  const driver = {name: 'Stele', semanticVersion: options.version, rules}
  const context = {t: options.t, indexes: new Map(ids.map((id, index) => [id, index])), place: placer(options.texts)}
  const run = {
    tool: {driver},
    columnKind: 'utf16CodeUnits',
    invocations: [invocation(report, options)],
    results: report.findings.map(finding => result(finding, context))
  }
  return `${JSON.stringify({$schema: SCHEMA, version: '2.1.0', runs: [run]}, null, 2)}\n`
}

interface Context {
  readonly t: Translate
  readonly indexes: ReadonlyMap<string, number>
  readonly place: (file: string, range: Range) => Region | undefined
}

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/** The help is read beside a finding, where links to other pages would lead nowhere. */
function describe(id: string, {sentence, reason}: RuleWords) {
  const words = {text: text(sentence)}
  const help = [sentence, reason.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')].filter(part => part !== '').join('\n\n')
  return {id, shortDescription: words, fullDescription: words, help: {text: text(help), markdown: text(help)}}
}

/** What could not be read and what was not checked is told as notifications. */
function invocation(report: Report, {t, unread = []}: ReporterOptions) {
  const faults = unread.map(one => ({
    level: 'error',
    message: {text: text(unreadable(one, t))},
    locations: [{physicalLocation: {artifactLocation: {uri: uri(one.file)}, ...regionAt(one)}}]
  }))
  const notes = report.unchecked.map(one => ({
    level: 'note',
    message: {text: text(unchecked(one, t))},
    locations: [{physicalLocation: {artifactLocation: {uri: uri(one.file)}}}]
  }))
  return {executionSuccessful: unread.length === 0, toolExecutionNotifications: [...faults, ...notes]}
}

function regionAt({position}: Unread) {
  return position ? {region: {startLine: position.line, startColumn: position.column}} : {}
}

function result(finding: Finding, {t, indexes, place}: Context) {
  const {rule, severity, location, related, fix} = finding
  const deletedRegion = fix && place(fix.file, fix.range)
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule),
    level: severity,
    message: {text: text(wording(finding, t))},
    locations: [{physicalLocation: physical(location)}],
    ...(related.length > 0 && {
      relatedLocations: related.map((other, id) => ({
        id,
        physicalLocation: physical(other),
        message: {text: other.locale}
      }))
    }),
    ...(fix && deletedRegion && {fixes: [change(uri(fix.file), deletedRegion, fix.text.toWellFormed())]})
  }
}

function change(file: string, deletedRegion: Region, inserted: string) {
  const replacements = [{deletedRegion, insertedContent: {text: inserted}}]
  return {artifactChanges: [{artifactLocation: {uri: file}, replacements}]}
}

/** Regions of offsets, the lines of each file counted once; none where the text is not known. */
function placer(texts: ReporterOptions['texts']): Context['place'] {
  const known = new Map<string, ReturnType<typeof positions>>()
  return (file, {start, end}) => {
    const whole = texts.get(file)
    if (whole === undefined) return undefined
    const position = known.get(file) ?? positions(whole)
    known.set(file, position)
    return region({start: position(start), end: position(end)})
  }
}

function physical(location: Location) {
  return {artifactLocation: {uri: uri(location.file)}, region: region(location)}
}

function region({start, end}: Pick<Location, 'start' | 'end'>): Region {
  return {startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column}
}

/** A relative URI reference (RFC 3986): every step escaped. */
function uri(file: string): string {
  return file.toWellFormed().split('/').map(encodeURIComponent).join('/')
}

/** A message is plain text for people: what is invisible is shown, but for line breaks. */
function text(message: string): string {
  return message
    .split(/\r\n|\r|\n/)
    .map(visible)
    .join('\n')
}
