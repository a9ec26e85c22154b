import {canClose, canOpen, mayClose} from './flanking.ts'
import {around, isMark, isStuck, markOf} from './marks.ts'
import {withMarksMoved} from './moved-marks.ts'
import {type Edges, isCode, type Part} from './parts.ts'
import {withUrlsApart} from './urls.ts'

/** A zero-width space as a character reference: to the delimiter rules its signs are punctuation. A raw one is a letter to them. */
const SPACER: Part = {kind: 'raw', data: '&#8203;', reads: '\u200B'}
const BLANK: Part = {kind: 'raw', data: ' ', reads: ' '}

/**
 * Changes what would not read back: emphasis that CommonMark would not open or close beside CJK text (marks move inside
 * brackets and before closing punctuation; else an invisible spacer keeps them apart), code spans that would merge, bare URLs that would
 * swallow what follows.
 */
export function guard(parts: readonly Part[], edges: Edges): Part[] {
  const apart = withUrlsApart(withSpansApart(parts), edges)
  return parts.some(isMark) ? withSpacers(withMarksMoved(withStars(apart, edges), edges), edges) : apart
}

/** Two code spans, or two links to bare URLs, with nothing between them become one: a blank keeps them apart. */
function withSpansApart(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, index) => {
    const last = parts[index - 1]
    const isBoth = isCode(part, 'inlineCode') && isCode(last, 'inlineCode')
    return isBoth ? [BLANK, part] : [part]
  })
}

/** `_` cannot open or close inside a word: such pairs become `*`. */
function withStars(parts: readonly Part[], edges: Edges): Part[] {
  const stuck = new Set<number>()
  for (const [index, part] of parts.entries()) {
    if (!isMark(part) || markOf(part) !== '_') continue
    const {before, after} = around(parts, index, edges)
    const works = part.code.role === 'open' ? canOpen('_', before, after) : canClose('_', before, after)
    if (!works) stuck.add(part.code.id)
  }
  return parts.map(part =>
    isMark(part) && stuck.has(part.code.id) ? {...part, data: part.data.replaceAll('_', '*')} : part
  )
}

/** A spacer where a mark still cannot do what it is there for, between marks that would run together, and before one that would close the mark around it. */
function withSpacers(parts: readonly Part[], edges: Edges): Part[] {
  const result: Part[] = []
  const opened: string[] = []
  for (const [index, part] of parts.entries()) {
    if (!isMark(part)) {
      result.push(part)
      continue
    }
    const before = parts[index - 1]
    const sign = markOf(part)
    const isOpen = part.code.role === 'open'
    const clashes = isMark(before) && markOf(before) === sign && before.code.role !== part.code.role
    const closes = isOpen && !isMark(before) && opened.includes(part.data) && couldClose(parts, index, edges)
    const isBound = isStuck(parts, index, edges) && !clashes
    if (clashes || closes || (isBound && isOpen)) result.push(SPACER)
    result.push(part)
    if (isBound && !isOpen) result.push(SPACER)
    if (isOpen) opened.push(part.data)
    else opened.pop()
  }
  return result
}

function couldClose(parts: readonly Part[], index: number, edges: Edges): boolean {
  const {before, after} = around(parts, index, edges)
  return mayClose(markOf(parts[index]), before, after)
}
