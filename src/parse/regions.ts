import type {Flavour} from '../model/index.ts'
import {closedNames, isInText} from './shortcode-line.ts'

/** A masked stretch. */
export interface Region {
  readonly start: number
  readonly end: number
  readonly kind: 'shortcode' | 'math' | 'comment' | 'headingId' | 'tag'
  readonly source: string
}

/** A stretch to mask, before it is. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly kind: Region['kind']
  /** What the mask begins and ends with, around the marks. */
  readonly wrap: readonly [string, string]
}

const OPENERS = ['{{<', '{{%'] as const
/** A shortcode is no longer than this; what opens and never closes is text. */
const LONGEST = 10_000

export function shortcodes(
  source: string,
  from: number,
  {flavour, isMdx}: {flavour: Flavour; isMdx: boolean}
): Found[] {
  const found: Found[] = []
  const closed = closedNames(source)
  for (const opener of OPENERS) {
    const closer = opener === '{{<' ? '>}}' : '%}}'
    for (let start = source.indexOf(opener, from); start >= 0; ) {
      const close = source.indexOf(closer, start + opener.length)
      if (close < 0) break
      const end = close + closer.length
      const again = source.lastIndexOf(opener, close)
      const inner = source.slice(start, end)
      // Hugo reads shortcodes before Markdown, even in code; elsewhere code is code.
      const isOne = again === start && end - start <= LONGEST && (flavour === 'hugo' || !inner.includes('`'))
      if (isOne)
        found.push({
          start,
          end,
          kind: 'shortcode',
          wrap:
            !isMdx && isLine(source, start, end) && !isInText(source, {start, end}, closed) ? ['<?', '?>'] : ['', '']
        })
      start = isOne ? source.indexOf(opener, end) : again > start ? again : source.indexOf(opener, start + 1)
    }
  }
  return found
}

/** Whether nothing else stands on the line. */
function isLine(source: string, start: number, end: number): boolean {
  let before = start
  while (before > 0 && (source[before - 1] === ' ' || source[before - 1] === '\t')) before -= 1
  let after = end
  while (source[after] === ' ' || source[after] === '\t') after += 1
  const isStart = before === 0 || source[before - 1] === '\n' || source[before - 1] === '\r'
  return isStart && (after === source.length || source[after] === '\n' || source[after] === '\r')
}

/** `$$` on a line of its own, up to the next such line; no blank line and no fence of code between. */
export function mathBlocks(source: string, from: number, isMdx: boolean): Found[] {
  const found: Found[] = []
  let open = -1
  for (let at = source.indexOf('$$', from); at >= 0; at = source.indexOf('$$', at + 2)) {
    if (!isFence(source, at)) continue
    if (open >= 0 && !/\n[ \t>]*\r?\n|```|~~~/.test(source.slice(open, at))) {
      found.push({start: open, end: at + 2, kind: 'math', wrap: isMdx ? ['', ''] : ['<?', '?>']})
      open = -1
    } else open = at
  }
  return found
}

function isFence(source: string, at: number): boolean {
  const lineStart = Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1
  const lineEnd = source.slice(at + 2).search(/[\n\r]|$/) + at + 2
  return /^[ \t>]*$/.test(source.slice(lineStart, at)) && source.slice(at + 2, lineEnd).trim() === ''
}

const HEADING_ID = /^ {0,3}#{1,6}[ \t][^\n\r]*?(\{#[^\s{}]+\})[ \t]*\r?$/gm
/** In a file of Markdown that its builder reads as MDX. */
const COMMENT_ID = /^ {0,3}#{1,6}[ \t][^\n\r]*?(\{\/\*(?![A-Z]+\*)[^\s{}*]+\*\/\})[ \t]*\r?$/gm

export function headingIds(source: string, from: number, isMdx: boolean): Found[] {
  const expression = isMdx ? HEADING_ID : COMMENT_ID
  expression.lastIndex = from
  return [...source.matchAll(expression)].map(({0: line, 1: id = '', index}) => {
    const start = index + line.lastIndexOf(id)
    return {start, end: start + id.length, kind: 'headingId', wrap: ['', '']}
  })
}

export function comments(source: string, from: number): Found[] {
  const found: Found[] = []
  for (let start = source.indexOf('<!--', from); start >= 0; ) {
    const close = source.indexOf('-->', start + 4)
    if (close < 0) break
    found.push({start, end: close + 3, kind: 'comment', wrap: ['{/*', '*/}']})
    start = source.indexOf('<!--', close + 3)
  }
  return found
}
