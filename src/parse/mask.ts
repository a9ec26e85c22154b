import type {Flavour} from '../model/index.ts'
import {withWholeTags} from './components.ts'
import {withCodeFences} from './liquid-code.ts'
import {markdownTags} from './markdown-tags.ts'
import {comments, type Found, headingIds, mathBlocks, type Region, shortcodes} from './regions.ts'
import {templates} from './templates.ts'

/** What the Markdown parser must not look into, and a text of the same length without it. */
export interface Masked {
  /** UTF-16 offsets are those of the source. */
  readonly text: string
  /** In order, without overlap. */
  readonly regions: readonly Region[]
  /** Puts the sources back into a string that was read from the masked text at `start` or behind it. */
  restore(value: string, start: number): string
}

/** First, middle and last character of a mask; letters to Markdown. */
type Marks = readonly [first: string, middle: string, last: string]

/**
 * Masks Hugo shortcodes (one that is a line becomes an HTML instruction to the parser, one in a line a word, wherever it
 * stands: in a link target, a cell, code), blocks of math, heading ids that the dialect does not know, templates in the targets of links
 * and, for Docusaurus, HTML comments; in Markdown the tags of components are made whole and those of Liquid around code are fences.
 *
 * @param from Offset behind the front matter.
 */
export function mask(source: string, from: number, {flavour, isMdx}: {flavour: Flavour; isMdx: boolean}): Masked {
  const found = [
    ...(flavour === 'commonmark' ? [] : shortcodes(source, from, {flavour, isMdx})),
    ...(flavour === 'commonmark' ? [] : mathBlocks(source, from, isMdx)),
    ...(flavour === 'commonmark' ? [] : headingIds(source, from, isMdx)),
    ...(flavour === 'commonmark' || isMdx ? [] : [...templates(source, from), ...markdownTags(source, from)]),
    ...(isMdx && flavour === 'docusaurus' ? comments(source, from) : [])
  ]
  const whole = (text: string) =>
    isMdx || flavour === 'commonmark' ? text : withCodeFences(withWholeTags(text, from), from)
  if (found.length === 0) return {text: whole(source), regions: [], restore: value => value}
  const marks = freeMarks(source)
  const regions = withoutOverlap(found)
  return {
    text: whole(masked(source, regions, marks)),
    regions: regions.map(({start, end, kind}) => ({start, end, kind, source: source.slice(start, end)})),
    restore: restorer(source, regions, marks)
  }
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
