import {xml} from '../formats/xml/escape.ts'
import type {Finding, Report, Unchecked, Unread} from '../model/index.ts'
import {type Reporter, type ReporterOptions, unchecked, unreadable, wording} from './reporter.ts'
import {visible} from './width.ts'

/**
 * JUnit XML, a suite a file: an error is a failed case, a warning or note a passed one with output, a file that could not be read an
 * erroneous one, a file that was not checked a skipped one, a file without any of them a passed one. The attributes are those that the
 * schema of Jenkins demands (`junit-10.xsd` of its xUnit plugin), which knows no `skipped` of all suites.
 */
export const junit: Reporter = (report, options) => {
  const suites = [...casesOf(report, options)].map(([file, cases]) => suite(file, cases))
  const head = `<testsuites name="stele" ${attributes(count(suites))}>`
  return ['<?xml version="1.0" encoding="UTF-8"?>', head, ...suites.map(({text}) => text), '</testsuites>', ''].join(
    '\n'
  )
}

interface Counts {
  readonly tests: number
  readonly failures: number
  readonly errors: number
  readonly skipped: number
}

interface Piece extends Counts {
  readonly text: string
}

/** The files in the order of the texts, others after them. */
function casesOf(report: Report, options: ReporterOptions): Map<string, Piece[]> {
  const cases = new Map<string, Piece[]>([...options.texts.keys()].map(file => [file, []]))
  const add = (file: string, piece: Piece) => {
    const known = cases.get(file)
    if (known) known.push(piece)
    else cases.set(file, [piece])
  }
  for (const finding of report.findings) add(finding.location.file, findingCase(finding, options))
  for (const one of options.unread ?? []) add(one.file, unreadCase(one, options))
  for (const one of report.unchecked) add(one.file, skippedCase(one, options))
  return cases
}

function suite(file: string, found: readonly Piece[]): Piece {
  const cases = found.length > 0 ? found : [piece({file, name: 'check', body: ''})]
  const counts = count(cases)
  const head = `  <testsuite name="${label(file)}" ${attributes(counts)} skipped="${counts.skipped}">`
  return {...counts, text: [head, ...cases.map(({text}) => text), '  </testsuite>'].join('\n')}
}

function findingCase(finding: Finding, {t}: ReporterOptions): Piece {
  const {rule, severity, location} = finding
  const {file, start} = location
  const place = `${start.line}:${start.column}`
  const message = wording(finding, t)
  const failure = `<failure type="${label(rule)}" message="${label(message)}">${label(`${file}:${place}`)}</failure>`
  const isFailure = severity === 'error'
  const body = isFailure ? failure : `<system-out>${label(`${severity}: ${message}`)}</system-out>`
  return piece({file, name: `${rule} ${place}`, body, failures: isFailure ? 1 : 0})
}

function unreadCase(one: Unread, {t}: ReporterOptions): Piece {
  const {file, position, code} = one
  const place = position ? `${file}:${position.line}:${position.column}` : file
  const body = `<error type="${label(code)}" message="${label(unreadable(one, t))}">${label(place)}</error>`
  return piece({file, name: 'check', body, errors: 1})
}

function skippedCase(one: Unchecked, {t}: ReporterOptions): Piece {
  const body = `<skipped message="${label(unchecked(one, t))}"/>`
  return piece({file: one.file, name: 'check', body, skipped: 1})
}

interface PieceParts extends Partial<Counts> {
  readonly file: string
  readonly name: string
  readonly body: string
}

function piece({file, name, body, failures = 0, errors = 0, skipped = 0}: PieceParts): Piece {
  const head = `    <testcase name="${label(name)}" classname="${label(file)}"`
  const text = body === '' ? `${head}/>` : [`${head}>`, `      ${body}`, '    </testcase>'].join('\n')
  return {tests: 1, failures, errors, skipped, text}
}

function count(pieces: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => pieces.reduce((total, one) => total + one[key], 0)
  return {tests: sum('tests'), failures: sum('failures'), errors: sum('errors'), skipped: sum('skipped')}
}

function attributes({tests, failures, errors}: Counts): string {
  return `tests="${tests}" failures="${failures}" errors="${errors}"`
}

/** Control characters are not allowed in XML 1.0, and nobody could see them. */
function label(text: string): string {
  return xml(visible(text))
}
