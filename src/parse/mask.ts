import type {Flavour} from '../model/index.ts'

/** What the Markdown parser must not look into, and a text of the same length without it. */
export interface Masked {
  /** UTF-16 offsets are those of the source. */
  readonly text: string
  /** In order, without overlap. */
  readonly regions: readonly Region[]
  /** Puts the sources back into a string that was read from the masked text at `start` or behind it. */
  restore(value: string, start: number): string
}

/** A masked stretch. */
export interface Region {
  readonly start: number
  readonly end: number
  readonly kind: 'shortcode' | 'math' | 'comment' | 'headingId'
  readonly source: string
}

/** First, middle and last character of a mask; letters to Markdown. */
type Marks = readonly [first: string, middle: string, last: string]

interface Found {
  readonly start: number
  readonly end: number
  readonly kind: Region['kind']
  /** What the mask begins and ends with, around the marks. */
  readonly wrap: readonly [string, string]
}

/**
 * Masks Hugo shortcodes (one that is a line becomes an HTML instruction to the parser, one in a line a word, wherever it
 * stands: in a link target, a cell, code), blocks of math, and in MDX heading ids and, for Docusaurus, HTML comments.
 *
 * @param from Offset behind the front matter.
 */
export function mask(source: string, from: number, {flavour, isMdx}: {flavour: Flavour; isMdx: boolean}): Masked {
  const found = [
    ...(flavour === 'commonmark' ? [] : shortcodes(source, from, {flavour, isMdx})),
    ...(flavour === 'commonmark' ? [] : mathBlocks(source, from, isMdx)),
    ...(isMdx ? headingIds(source, from) : []),
    ...(isMdx && flavour === 'docusaurus' ? comments(source, from) : [])
  ]
  if (found.length === 0) return {text: source, regions: [], restore: value => value}
  const marks = freeMarks(source)
  const regions = withoutOverlap(found)
  return {
    text: masked(source, regions, marks),
    regions: regions.map(({start, end, kind}) => ({start, end, kind, source: source.slice(start, end)})),
    restore: restorer(source, regions, marks)
  }
}

const OPENERS = ['{{<', '{{%'] as const
/** A shortcode is no longer than this; what opens and never closes is text. */
const LONGEST = 10_000

function shortcodes(source: string, from: number, {flavour, isMdx}: {flavour: Flavour; isMdx: boolean}): Found[] {
  const found: Found[] = []
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
          wrap: !isMdx && isLine(source, start, end) ? ['<?', '?>'] : ['', '']
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
function mathBlocks(source: string, from: number, isMdx: boolean): Found[] {
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

function headingIds(source: string, from: number): Found[] {
  HEADING_ID.lastIndex = from
  return [...source.matchAll(HEADING_ID)].map(({0: line, 1: id = '', index}) => {
    const start = index + line.lastIndexOf(id)
    return {start, end: start + id.length, kind: 'headingId', wrap: ['', '']}
  })
}

function comments(source: string, from: number): Found[] {
  const found: Found[] = []
  for (let start = source.indexOf('<!--', from); start >= 0; ) {
    const close = source.indexOf('-->', start + 4)
    if (close < 0) break
    found.push({start, end: close + 3, kind: 'comment', wrap: ['{/*', '*/}']})
    start = source.indexOf('<!--', close + 3)
  }
  return found
}

function withoutOverlap(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: Found[] = []
  for (const one of sorted) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one)
  return kept
}

/** Three private-use characters that the text does not hold. */
function freeMarks(source: string): Marks {
  const free: string[] = []
  for (let code = 0xf8ff; free.length < 3; code -= 1) {
    const character = String.fromCharCode(code)
    if (!source.includes(character)) free.push(character)
  }
  return [free[0]!, free[1]!, free[2]!]
}

function masked(source: string, found: readonly Found[], [first, middle, last]: Marks): string {
  let text = ''
  let at = 0
  for (const {start, end, wrap} of found) {
    // What is wrapped needs no last mark: its end may be all that its line has room for.
    const isWrapped = wrap[1] !== ''
    const inner = source.slice(start + wrap[0].length + 1, end - wrap[1].length - (isWrapped ? 0 : 1))
    const [line = '', ...lines] = inner.split(/(?<=[\n\r])/)
    const filled = fill(line, 0, middle) + lines.map(line => fill(line, prefixOf(line), middle)).join('')
    text += source.slice(at, start) + wrap[0] + first + filled + (isWrapped ? '' : last) + wrap[1]
    at = end
  }
  return text + source.slice(at)
}

/** What may be the prefix of a quotation or a list at the beginning of a line. */
function prefixOf(line: string): number {
  let at = 0
  while (line[at] === ' ' || line[at] === '\t' || line[at] === '>') at += 1
  return at
}

/** Line ends stay. */
function fill(line: string, from: number, middle: string): string {
  return line.slice(0, from) + line.slice(from).replace(/[^\n\r]/g, middle)
}

function restorer(source: string, found: readonly Found[], [first, , last]: Marks): Masked['restore'] {
  const pattern = new RegExp(
    `<\\?${first}[\\s\\S]*?\\?>|\\{?/\\*${first}[\\s\\S]*?\\*/\\}?|${first}[^${last}]*${last}`,
    'g'
  )
  return (value, start) => {
    if (!value.includes(first)) return value
    let next = found.findIndex(({end}) => end > start)
    return value.replace(pattern, whole => {
      const region = found[next]
      next += 1
      return region ? source.slice(region.start, region.end) : whole
    })
  }
}
