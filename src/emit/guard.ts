import {canClose, canOpen, classOf, mayClose} from './flanking.ts'
import {type Code, type Edges, firstOf, isCode, lastOf, type Part} from './parts.ts'
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

/** Emphasis, strong emphasis, strikethrough: what opens and closes by the rules of flanking. */
function isMark(part: Part | undefined): part is Code {
  return part?.kind === 'code' && ['emphasis', 'strong', 'delete'].includes(part.code.kind)
}

/** Two code spans, or two links to bare URLs, with nothing between them become one: a blank keeps them apart. */
function withSpansApart(parts: readonly Part[]): Part[] {
  return parts.flatMap((part, index) => {
    const last = parts[index - 1]
    const isBoth = isCode(part, 'inlineCode') && isCode(last, 'inlineCode')
    return isBoth ? [BLANK, part] : [part]
  })
}

/** The characters around a run of marks: the run reaches over neighbouring marks of the same sign. */
function around(parts: readonly Part[], index: number, edges: Edges): {before: string; after: string} {
  const sign = markOf(parts[index])
  let [from, to] = [index, index]
  while (isMark(parts[from - 1]) && markOf(parts[from - 1]) === sign) from -= 1
  while (isMark(parts[to + 1]) && markOf(parts[to + 1]) === sign) to += 1
  return {
    before: from > 0 ? lastOf(parts[from - 1]!) : edges.before,
    after: to < parts.length - 1 ? firstOf(parts[to + 1]!) : edges.after
  }
}

function markOf(part: Part | undefined): string {
  return part?.kind === 'code' ? part.data.charAt(0) : ''
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

const PAIRS: Readonly<Record<string, string>> = {
  '「': '」',
  '『': '』',
  '（': '）',
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
  '［': '］',
  '(': ')'
}
const CLOSING = /[。．，、；：！？…—,.;:!?]+$/u

/** Marks that cannot open or close move over the blanks, brackets or closing punctuation inside them. */
function withMarksMoved(parts: readonly Part[], edges: Edges): Part[] {
  let moved = [...parts]
  for (const part of parts) {
    if (!isMark(part) || part.code.role !== 'open') continue
    const [open, close] = pairAt(moved, part.code.id)
    if (open < 0 || close < 0) continue
    moved = withoutInnerBlanks(moved, open, close)
    moved = withBracketsOutside(moved, part.code.id, edges)
    moved = withPunctuationOutside(moved, part.code.id, edges)
  }
  return moved
}

function pairAt(parts: readonly Part[], id: number): [open: number, close: number] {
  const at = (role: string) => parts.findIndex(part => isMark(part) && part.code.id === id && part.code.role === role)
  return [at('open'), at('close')]
}

/** Blanks directly inside the marks go outside. */
function withoutInnerBlanks(parts: Part[], open: number, close: number): Part[] {
  const [head, tail] = [parts[open + 1], parts[close - 1]]
  const result = [...parts]
  if (tail?.kind === 'text' && /\s$/.test(tail.text) && tail.text.trim() !== '') {
    result.splice(close - 1, 2, {kind: 'text', text: tail.text.trimEnd()}, parts[close]!, {kind: 'text', text: ' '})
  }
  const now = result[open + 1]
  if (head?.kind === 'text' && now?.kind === 'text' && /^\s/.test(now.text) && now.text.trim() !== '') {
    result.splice(open, 2, {kind: 'text', text: ' '}, parts[open]!, {kind: 'text', text: now.text.trimStart()})
  }
  return joined(result)
}

function isStuck(parts: readonly Part[], index: number, edges: Edges): boolean {
  const part = parts[index]
  if (!isMark(part)) return false
  const {before, after} = around(parts, index, edges)
  return part.code.role === 'open' ? !canOpen(markOf(part), before, after) : !canClose(markOf(part), before, after)
}

/** `**「x」**` becomes `「**x**」` where the brackets hold all there is. */
function withBracketsOutside(parts: Part[], id: number, edges: Edges): Part[] {
  const [open, close] = pairAt(parts, id)
  const inner = parts[open + 1]
  if (close !== open + 2 || inner?.kind !== 'text') return parts
  if (!isStuck(parts, open, edges) && !isStuck(parts, close, edges)) return parts
  const [opening, ...rest] = [...inner.text]
  const closing = rest.pop()
  if (
    !opening ||
    PAIRS[opening] !== closing ||
    rest.length === 0 ||
    rest.some(sign => sign === opening || sign === closing)
  )
    return parts
  if (classOf(rest[0]!) !== 'letter' || classOf(rest.at(-1)!) !== 'letter') return parts
  return joined([
    ...parts.slice(0, open),
    {kind: 'text', text: opening},
    parts[open]!,
    {kind: 'text', text: rest.join('')},
    parts[close]!,
    {kind: 'text', text: closing!},
    ...parts.slice(close + 1)
  ])
}

/** `**x：**y` becomes `**x**：y`. */
function withPunctuationOutside(parts: Part[], id: number, edges: Edges): Part[] {
  const [, close] = pairAt(parts, id)
  const inner = parts[close - 1]
  if (inner?.kind !== 'text' || !isStuck(parts, close, edges)) return parts
  const marks = CLOSING.exec(inner.text)?.[0] ?? ''
  const kept = inner.text.slice(0, inner.text.length - marks.length)
  if (marks === '' || kept === '' || classOf([...kept].at(-1)!) !== 'letter') return parts
  return joined([
    ...parts.slice(0, close - 1),
    {kind: 'text', text: kept},
    parts[close]!,
    {kind: 'text', text: marks},
    ...parts.slice(close + 1)
  ])
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

/** Neighbouring texts as one. */
function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (part.kind === 'text' && last?.kind === 'text')
      result[result.length - 1] = {kind: 'text', text: last.text + part.text}
    else if (part.kind !== 'text' || part.text !== '') result.push(part)
  }
  return result
}
