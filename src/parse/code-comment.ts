import type {Code} from 'mdast'
import type {Block} from '../model/index.ts'
import type {AttributeContext} from './attribute.ts'
import {COMMENT_MARKS, type CommentMarks, MACHINE_COMMENT} from './data/comments.ts'
import {regionsIn} from './page.ts'

/** A block of code taken apart. */
export interface CodeComments {
  /** The code without the text of its comments: what is protected. */
  readonly value: string
  /** One block for the text of each comment, of each line when it goes over several. */
  readonly blocks: readonly Block[]
}

/**
 * The comments in a block of code that say something to a reader; undefined when it names no language whose comments are known.
 *
 * @param code The node with its place in the page.
 * @param value Its content, nothing masked.
 */
export function codeComments(
  code: Code,
  value: string,
  {page, containers}: AttributeContext
): CodeComments | undefined {
  const marks = COMMENT_MARKS.get(code.lang?.toLowerCase() ?? '')
  // remark-parse gives every node a position.
  const lines = marks && linesOf(value, {source: page.source, start: code.position!.start.offset!})
  if (!lines) return undefined
  const comments = readComments(lines, marks).filter(({at, text}) => regionsIn(page, at, at + text.length).length === 0)
  if (comments.length === 0) return undefined
  const blocks = comments.map(({text, at}): Block => {
    const range = {start: at + page.shift, end: at + page.shift + text.length}
    const map = [{at: 0, length: text.length, source: range}]
    return {kind: 'attribute', key: 'code comment', range, containers, segments: [{text, codes: [], range, map}]}
  })
  return {value: withoutComments(lines, comments), blocks}
}

interface Stretch {
  readonly text: string
  /** Offset in the page. */
  readonly at: number
}

const LINE_END = /\r\n?|\n|$/g

/** The lines of a fenced block as they lie in the page; undefined when a prefix with tabs hides where. */
function linesOf(value: string, {source, start}: {source: string; start: number}): Stretch[] | undefined {
  const lines: Stretch[] = []
  LINE_END.lastIndex = start
  let {index, 0: end} = LINE_END.exec(source)!
  for (const text of value.split(/\r\n?|\n/)) {
    const begin = index + end.length
    LINE_END.lastIndex = begin
    ;({index, 0: end} = LINE_END.exec(source)!)
    if (!source.slice(begin, index).endsWith(text)) return undefined
    lines.push({text, at: index - text.length})
  }
  return lines
}

/** The words of the comments in lines of code, one stretch a line. */
function readComments(lines: readonly Stretch[], marks: CommentMarks): Stretch[] {
  const found: Stretch[] = []
  let closing: string | undefined
  for (const {text, at} of lines) {
    let from = 0
    while (from < text.length) {
      const open = closing === undefined ? nextMark(text, from, marks) : {end: from, close: closing}
      if (!open) break
      const close = open.close === undefined ? -1 : text.indexOf(open.close, open.end)
      const words = said(text.slice(open.end, close < 0 ? undefined : close))
      if (words) found.push({text: words.text, at: at + open.end + words.lead})
      closing = close < 0 ? open.close : undefined
      from = close < 0 ? text.length : close + open.close!.length
    }
  }
  return found
}

/** Where the next mark of a comment outside strings ends, and what closes the comment, if not its line. */
function nextMark(text: string, from: number, {line, pairs, quotes, isBehindBlank}: CommentMarks) {
  for (let at = from; at < text.length; at += 1) {
    const pair = pairs.find(([open]) => text.startsWith(open, at))
    if (pair) return {end: at + pair[0].length, close: pair[1]}
    const mark = line.find(one => text.startsWith(one, at))
    const before = text[at - 1] ?? ' '
    // The two strokes of an address are no comment.
    if (mark && before !== ':' && (!isBehindBlank || /\s/.test(before)))
      return {end: at + mark.length, close: undefined}
    if (quotes.includes(text[at]!)) at = endOfString(text, at)
  }
  return undefined
}

/** Where a string that opens at `open` closes on its line; `open` itself when it does not: an apostrophe, or a string of several lines. */
function endOfString(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text[at] === text[open]) return at
  }
  return open
}

const DRESS = /^(?:[\s*/!#;%<|]|[=~-]{2,}|-\s)*/
const SAYS_SOMETHING = /\p{Lo}|\p{L}{2}/u
/** The name of the file that a block shows, or a setting that is turned off. */
const ONE_WORD = /^[!-~]*[./_=:][!-~]+$/

/** The words of a comment without stars, strokes and blanks around them; undefined when they are for a program. */
function said(comment: string): {text: string; lead: number} | undefined {
  if (MACHINE_COMMENT.test(comment.trimStart())) return undefined
  const lead = DRESS.exec(comment)![0].length
  let end = comment.length
  while (end > lead && /[\s*=~-]/.test(comment[end - 1]!)) end -= 1
  const text = comment.slice(lead, end)
  const isProse = SAYS_SOMETHING.test(text) && !ONE_WORD.test(text) && !MACHINE_COMMENT.test(text)
  return isProse ? {text, lead} : undefined
}

function withoutComments(lines: readonly Stretch[], comments: readonly Stretch[]): string {
  let next = 0
  const kept = lines.map(({text, at}) => {
    let code = ''
    let from = 0
    for (; next < comments.length && comments[next]!.at <= at + text.length; next += 1) {
      const comment = comments[next]!
      code += text.slice(from, comment.at - at)
      from = comment.at - at + comment.text.length
    }
    return code + text.slice(from)
  })
  return kept.join('\n')
}
