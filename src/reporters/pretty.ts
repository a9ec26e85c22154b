import {styleText} from 'node:util'
import type {Finding, Location, Report, Severity} from '../model/index.ts'
import {countsText, summaryText} from './counts.ts'
import {type Reporter, type ReporterOptions, unchecked, wording} from './reporter.ts'
import {visible, width} from './width.ts'

type Style = Parameters<typeof styleText>[0]

const STYLES: Readonly<Record<Severity, Style>> = {error: 'red', warning: 'yellow', note: 'cyan'}
/** Columns shown of a long line. */
const COLUMNS = 100

/** For people: each finding with its line, marks under the words, and the witnesses. */
export const pretty: Reporter = (report, options) => {
  const lines = linesOf(report, options)
  const blocks = report.findings.map(finding => block(finding, lines, options))
  return [...blocks, summary(report, options)].map(text => `${text}\n`).join('\n')
}

type Lines = ReadonlyMap<string, readonly string[]>

/** The lines of the files that findings name. */
function linesOf({findings}: Report, {texts}: ReporterOptions): Lines {
  const files = new Set(findings.flatMap(({location, related}) => [location, ...related].map(({file}) => file)))
  return new Map([...files].map(file => [file, (texts.get(file) ?? '').replace(/^\uFEFF/, ' ').split(/\r\n|\n|\r/)]))
}

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

/** The line of a location and the marks under its words; an empty range is marked where it stands. */
function excerpt({file, start, end}: Location, lines: Lines, paint: (text: string) => string): string[] {
  const line = lines.get(file)?.[start.line - 1]
  if (line === undefined || line.trim() === '') return []
  const at = start.column - 1
  const last = Math.min(end.line === start.line ? end.column - 1 : line.length, at + COLUMNS)
  const from = beginning(line, at)
  const lead = `${from > 0 ? '…' : ''}${visible(line.slice(from, at))}`
  const marked = visible(line.slice(at, last))
  const shown = clip(`${lead}${marked}${visible(line.slice(last, last + COLUMNS))}`, line.length > last + COLUMNS)
  const marks = Math.max(1, Math.min(width(marked), COLUMNS - width(lead)))
  return [`    ${shown}`, `    ${' '.repeat(width(lead))}${paint('^'.repeat(marks))}`]
}

/** Where to begin showing a line so that a column is in sight: some characters before it, never inside a character. */
function beginning(line: string, at: number): number {
  if (at <= 60 && width(line.slice(0, at)) <= 60) return 0
  const from = at - 20
  return /[\uDC00-\uDFFF]/.test(line[from] ?? '') ? from + 1 : from
}

function clip(text: string, isLonger: boolean): string {
  let taken = 0
  let shown = ''
  for (const character of text) {
    taken += width(character)
    if (taken > COLUMNS) return `${shown}…`
    shown += character
  }
  return isLonger ? `${shown}…` : shown
}

function summary(report: Report, options: ReporterOptions): string {
  const {findings, counts} = report
  const {t} = options
  const has = (severity: Severity) => findings.some(finding => finding.severity === severity)
  const skipped = report.unchecked.map(one => visible(unchecked(one, t)))
  const result = summaryText(report, t)
  const style: Style = has('error') ? 'red' : has('warning') ? 'yellow' : 'green'
  const hidden = counts.suppressed > 0 ? [t('report.suppressed', {count: counts.suppressed})] : []
  return [...skipped, countsText(counts, t), ...hidden, painter(options)(style, result)].join('\n')
}

function painter({color}: ReporterOptions): (style: Style, text: string) => string {
  return (style, text) => (color ? styleText(style, text, {validateStream: false}) : text)
}
