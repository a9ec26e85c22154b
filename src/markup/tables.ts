import type {Article} from '../model/index.ts'
import type {Edit} from '../splice.ts'
import {type Candidate, linesOf} from './candidate.ts'

type Line = ReturnType<typeof linesOf>[number]

const ROW = /^[ \t>]*[|｜].*[|｜][ \t]*$/
/** Also where a bar between two columns is missing, `| - - |`. */
const DASHES = /^[ \t>]*[|｜](?=[^\n]*[-－ー—–―─])[ \t:|｜－ー—–―─-]*[|｜][ \t]*$/
const SIDE = /^[ \t]*:?[-－ー—–―─]+:?[ \t]*$/

/** Paragraphs of rows that are no table: what stands under the head is missing or does not fit, or the bars are full-width. */
export function tables({blocks, text}: Article): readonly Candidate[] {
  return blocks.flatMap(({kind, range}): Candidate[] => {
    if (kind !== 'paragraph' || !/[|｜]/.test(text.slice(range.start, range.end))) return []
    const lines = linesOf(text, range)
    const first = lines.findIndex(({text: line}, index) => ROW.test(line) && ROW.test(lines[index + 1]?.text ?? ''))
    if (first < 0) return []
    const behind = lines.findIndex(({text: line}, index) => index > first && !ROW.test(line))
    return tableOf(lines.slice(first, behind < 0 ? undefined : behind), text.includes('\r\n') ? '\r\n' : '\n')
  })
}

function tableOf([head, ...under]: readonly Line[], lineEnd: string): Candidate[] {
  const [second, ...rows] = under
  if (!head || !second) return []
  const columns = columnsOf(head.text)
  if (columns < 2) return []
  const hasLine = DASHES.test(second.text)
  const bars = [head, ...(hasLine ? rows : under)].flatMap(barsOf)
  const whole = {start: head.start, end: head.start + head.text.length}
  const lead = /^[ \t>]*/.exec(head.text)![0]
  if (DASHES.test(head.text)) {
    const edit = {range: {start: head.start, end: head.start}, text: `|${' |'.repeat(columns)}${lineEnd}${lead}`}
    return [
      {kind: 'headless', at: whole, seen: '', expected: `${columns}`, edits: inOrder([edit, ...bars]), isSafe: false}
    ]
  }
  if (!hasLine) {
    const expected = lineFor(columns, '')
    const at = {start: whole.end, end: whole.end}
    const edit = {range: at, text: `${lineEnd}${lead}${expected}`}
    return [{kind: 'line', at: whole, seen: '', expected, edits: inOrder([edit, ...bars]), isSafe: true}]
  }
  const at = {start: second.start + /^[ \t>]*/.exec(second.text)![0].length, end: second.start + second.text.length}
  const seen = second.text.trim()
  const found = columnsOf(second.text)
  const isHead = found !== columns && rows.length > 0 && rows.every(({text: row}) => columnsOf(row) === found)
  if (isHead && found > columns) {
    const text = ' |'.repeat(found - columns)
    const edits = inOrder([{range: {start: whole.end, end: whole.end}, text}, ...barsOf(second), ...bars])
    return [{kind: 'head', at: whole, seen: `${columns}`, expected: `${found}`, edits, isSafe: false}]
  }
  const expected = lineFor(columns, seen)
  const edits = inOrder([...(expected === seen ? [] : [{range: at, text: expected}]), ...bars])
  const [bar] = bars
  if (found !== columns) return [{kind: 'columns', at, seen: `${found}`, expected: `${columns}`, edits, isSafe: true}]
  if (expected !== seen) return [{kind: 'dashes', at, seen, expected, edits, isSafe: true}]
  return bar ? [{kind: 'bar', at: bar.range, seen: '｜', expected: '|', edits, isSafe: true}] : []
}

/** Cells of a table with full-width bars in them. */
export function bars({blocks, text}: Article): readonly Candidate[] {
  return blocks.flatMap(({kind, range: {start, end}}): Candidate[] => {
    const edits = kind === 'tableCell' ? barsOf({start, text: text.slice(start, end)}) : []
    const [first] = edits
    return first ? [{kind: 'bar', at: first.range, seen: '｜', expected: '|', edits, isSafe: true}] : []
  })
}

function barsOf({start, text}: Line): Edit[] {
  return [...text.matchAll(/｜/g)].map(({index}) => ({
    range: {start: start + index, end: start + index + 1},
    text: '|'
  }))
}

/** How many cells a row has; a bar behind a backslash divides none, one in code does. */
function columnsOf(row: string): number {
  return row.replaceAll(/\\[|｜]/g, '').match(/[|｜]/g)!.length - 1
}

/** The line under a head of so many columns, with what a line that does not fit says of their sides. */
function lineFor(columns: number, seen: string): string {
  const sides = seen.split(/[|｜]/).slice(1, -1)
  const cells = Array.from({length: columns}, (_, at) =>
    (SIDE.test(sides[at] ?? '') ? sides[at]! : ' --- ').replaceAll(/[－ー—–―─]+/g, dashes =>
      '-'.repeat(Math.max(3, dashes.length))
    )
  )
  return `|${cells.join('|')}|`
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start)
}
