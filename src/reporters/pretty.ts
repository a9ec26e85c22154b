import {styleText} from 'node:util'
import type {Finding, Location, Report, Severity} from '../model/index.ts'
import {printable} from './printable.ts'
import {type Reporter, type ReporterOptions, wording} from './reporter.ts'
import {width} from './width.ts'

type Style = Parameters<typeof styleText>[0]

const STYLES: Readonly<Record<Severity, Style>> = {error: 'red', warning: 'yellow', note: 'cyan'}
/** Columns shown of a long line. */
const COLUMNS = 100

/** For people: each finding with its line, marks under the words, and the witnesses. */
export const pretty: Reporter = (report, options) => {
  const lines = new Map([...options.texts].map(([file, text]) => [file, text.split(/\r\n|\n|\r/)]))
  const blocks = report.findings.map(finding => block(finding, lines, options))
  return [...blocks, summary(report, options)].map(text => `${text}\n`).join('\n')
}

type Lines = ReadonlyMap<string, readonly string[]>

function block(finding: Finding, lines: Lines, options: ReporterOptions): string {
  const {location, related, severity, rule} = finding
  const {t} = options
  const paint = painter(options)
  const place = `${visible(location.file)}:${location.start.line}:${location.start.column}`
  const head = `${paint('bold', place)}: ${paint(STYLES[severity], t(`report.severity.${severity}`))}: ${visible(wording(finding, t))} ${paint('dim', `[${rule}]`)}`
  const witnesses = related.flatMap(other => [
    paint('dim', `  ${visible(other.file)}:${other.start.line}:${other.start.column}`),
    ...excerpt(other, lines, text => paint('green', text))
  ])
  return [head, ...excerpt(location, lines, text => paint(STYLES[severity], text)), ...witnesses].join('\n')
}

/** The line of a location and the marks under its words. */
function excerpt({file, start, end}: Location, lines: Lines, paint: (text: string) => string): string[] {
  const line = lines.get(file)?.[start.line - 1]
  if (line === undefined || line.trim() === '') return []
  const last = end.line === start.line ? end.column - 1 : line.length
  const from = window(line, start.column - 1)
  const before = visible(line.slice(from, start.column - 1))
  const marked = visible(line.slice(start.column - 1, last))
  const lead = from > 0 ? '…' : ''
  const shown = clip(`${lead}${before}${marked}${visible(line.slice(last))}`, COLUMNS)
  const room = Math.max(1, Math.min(width(marked), COLUMNS - width(lead + before)))
  return [`    ${shown}`, `    ${' '.repeat(width(lead + before))}${paint('^'.repeat(room))}`]
}

/** Where to begin showing a line so that a column is in sight: some characters before it. */
function window(line: string, at: number): number {
  if (width(line.slice(0, at)) < COLUMNS * 0.6) return 0
  const from = Math.max(0, at - 20)
  const isLowSurrogate = /[\uDC00-\uDFFF]/.test(line[from] ?? '')
  return isLowSurrogate ? from + 1 : from
}

function clip(text: string, columns: number): string {
  let taken = 0
  let shown = ''
  for (const character of text) {
    taken += width(character)
    if (taken > columns) return `${shown}…`
    shown += character
  }
  return shown
}

function summary({findings, counts, unchecked}: Report, options: ReporterOptions): string {
  const {t} = options
  const count = (severity: Severity) => findings.filter(finding => finding.severity === severity).length
  const totals = {errors: count('error'), warnings: count('warning'), notes: count('note')}
  const skipped = unchecked.map(({file, reason, args}) => visible(t(`report.unchecked.${reason}`, {file, ...args})))
  const result = findings.length === 0 ? t('report.clean') : t('report.summary', totals)
  const style: Style = totals.errors > 0 ? 'red' : totals.warnings > 0 ? 'yellow' : 'green'
  const {articles, pages, segments, units} = counts
  const hidden = counts.suppressed > 0 ? [t('report.suppressed', {count: counts.suppressed})] : []
  return [
    ...skipped,
    t('report.counts', {articles, pages, segments, units}),
    ...hidden,
    painter(options)(style, result)
  ].join('\n')
}

function painter({color}: ReporterOptions): (style: Style, text: string) => string {
  return (style, text) => (color ? styleText(style, text, {validateStream: false}) : text)
}
