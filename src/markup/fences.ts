import type {Article, Block} from '../model/index.ts'
import {FENCE} from '../parse/fence.ts'
import {type Candidate, linesOf} from './candidate.ts'

/** A line of nothing but marks of a fence, of whichever width and number. */
const MARKS = /^[ \t>]*(?:`+|~+|｀+)[ \t]*$/

/**
 * Blocks of code that go on over what is no code: the closing fence is missing, or the opening one. Where they end tell the lines of the
 * same block in another version.
 */
export function fences(article: Article, others: readonly Article[]): readonly Candidate[] {
  const own = article.blocks.filter(isCode)
  return own.flatMap((block, index): Candidate[] => {
    const lines = linesOf(article.text, block.range)
    const mark = FENCE.exec(lines[0]!.text)?.[1]
    if (mark === undefined || !goesOn(lines, mark)) return []
    const twins = others.flatMap(({blocks}) => blocks.filter(isCode)[index] ?? [])
    return [...openings(article, block, twins), ...closings(lines, mark, twins)]
  })
}

function isCode({kind}: Block): boolean {
  return kind === 'code'
}

type Lines = ReturnType<typeof linesOf>

/** Whether no fence closes a block, or one opens inside of it. */
function goesOn(lines: Lines, mark: string): boolean {
  const inner = lines.slice(1)
  const last = inner.at(-1)?.text.trim() ?? ''
  return !(last.startsWith(mark) && last === mark[0]!.repeat(last.length)) || inner.some(({text}) => opens(text, mark))
}

function opens(line: string, mark: string): boolean {
  const trimmed = line.replace(/^[ \t>]*/, '')
  return trimmed.startsWith(mark) && /^[`~]+[\p{L}\p{N}]/u.test(trimmed)
}

/** The block closed behind as many lines as another version has. */
function closings(lines: Lines, mark: string, twins: readonly Block[]): Candidate[] {
  const lengths = new Set(twins.map(({value = ''}) => value.split('\n').length))
  const lead = /^[ \t>]*/.exec(lines[0]!.text)![0]
  return [...lengths].flatMap((length): Candidate[] => {
    const [last, next] = [lines[length], lines[length + 1]]
    if (!last) return []
    const end = last.start + last.text.length
    const seen = next && MARKS.test(next.text) ? next.text : ''
    const range = seen === '' ? {start: end, end} : {start: next!.start, end: next!.start + seen.length}
    const edits = [{range, text: seen === '' ? `\n${lead}${mark}` : `${lead}${mark}`}]
    const at = {start: lines[0]!.start, end: lines[0]!.start + lines[0]!.text.length}
    return [{kind: 'fence', at, seen: seen.trim(), expected: mark, edits, isSafe: true}]
  })
}

/** A fence that closes what was not opened: the line that another version's code begins with stands above it. */
function openings({blocks, text}: Article, block: Block, twins: readonly Block[]): Candidate[] {
  const before = blocks[blocks.indexOf(block) - 1]
  if (before?.kind !== 'paragraph') return []
  return twins.slice(0, 1).flatMap(({value = '', lang = '', meta}): Candidate[] => {
    const [first = ''] = value.split('\n')
    const line = linesOf(text, before.range).find(({text: own}) => own.trim() === first.trim())
    if (!line || first.trim() === '') return []
    const expected = `\`\`\`${lang}${meta === undefined ? '' : ` ${meta}`}`
    const at = {start: line.start, end: line.start + line.text.length}
    const edits = [{range: {start: line.start, end: line.start}, text: `${expected}\n`}]
    return [{kind: 'opening', at, seen: '', expected, edits, isSafe: true}]
  })
}
