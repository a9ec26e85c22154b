import {positions} from '../locate.ts'
import type {Article, Block, InlineCode, Range} from '../model/index.ts'

/** An address in an article, and where it is written. */
export interface Named {
  readonly target: string
  /** The target as written, without `<` and `>`. */
  readonly range: Range
  /** From 1. */
  readonly line: number
}

/** A link of an article, or a definition that links refer to. */
export interface Link extends Named {
  /** What is taken out when it leads nowhere: the marks of the link, or of all that refer to the definition; the words stay. */
  readonly marks: readonly Range[]
}

/** Links and definitions with the place of their target. */
export function linksOf({blocks, text}: Article): Link[] {
  const inline = blocks.flatMap(codesOf)
  const lineOf = linesOf(text)
  const links = inline.flatMap(({open, close}) => {
    if (close.kind !== 'link') return []
    const place = destination(text, close.range, {target: close.target ?? '', opening: ']('})
    const line = lineOf(open.range.start)
    return place ? [{target: close.target!, range: place, line, marks: [open.range, close.range]}] : []
  })
  const definitions = blocks.flatMap(({kind, target = '', label = '', range}) => {
    const place = kind === 'definition' ? destination(text, range, {target, opening: ']:'}) : undefined
    if (!place) return []
    const uses = inline.filter(
      ({open, close}) => close.kind === 'linkReference' && same(open.target ?? close.target ?? '', label)
    )
    return [
      {
        target,
        range: place,
        line: lineOf(range.start),
        marks: uses.flatMap(({open, close}) => [open.range, close.range])
      }
    ]
  })
  return [...links, ...definitions]
}

/** Images with the place of their target; of those that refer to a definition, that is the link. */
export function imagesOf({blocks, text}: Article): Named[] {
  const lineOf = linesOf(text)
  return blocks
    .flatMap(({segments}) => segments.flatMap(({codes}) => codes))
    .flatMap(({kind, target = '', range}) => {
      const place = kind === 'image' ? destination(text, range, {target, opening: ']('}) : undefined
      return place ? [{target, range: place, line: lineOf(range.start)}] : []
    })
}

/** Links without a text of their own, as `<http://localhost:3000>` and bare addresses, to the machine of the reader. */
export function localLinksOf({blocks, text}: Article): Pick<Named, 'target' | 'line'>[] {
  const lineOf = linesOf(text)
  return blocks
    .flatMap(({segments}) => segments.flatMap(({codes}) => codes))
    .flatMap(({kind, role, target = '', range}) => {
      const isBare = role === 'alone' && (kind === 'link' || kind === 'address')
      return isBare && isLocal(target) ? [{target, line: lineOf(range.start)}] : []
    })
}

/** Whether an address leads to the machine of the reader. */
export function isLocal(target: string): boolean {
  return /^https?:\/\/localhost:/i.test(target)
}

/** The line of an offset; the ends of lines are looked for only when one is asked for. */
function linesOf(text: string): (offset: number) => number {
  let positionOf: ReturnType<typeof positions> | undefined
  return offset => {
    positionOf ??= positions(text)
    return positionOf(offset).line
  }
}

interface Pair {
  readonly open: InlineCode
  readonly close: InlineCode
}

/** The pairs of codes of a block, over all its sentences. */
function codesOf({segments}: Block): Pair[] {
  const codes = segments.flatMap(segment => segment.codes)
  const opens = new Map(codes.flatMap(code => (code.role === 'open' ? [[code.id, code] as const] : [])))
  return codes.flatMap(close => {
    const open = close.role === 'close' ? opens.get(close.id) : undefined
    return open ? [{open, close}] : []
  })
}

/** Labels are compared as CommonMark does. */
function same(a: string, b: string): boolean {
  const fold = (label: string) => label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
  return fold(a) === fold(b)
}

/** What CommonMark takes for a destination: all inside `<>`, else what has no blanks and only brackets in pairs. */
const DESTINATION = /^\s*(?:<((?:\\.|[^<>\\\n])*)>|((?:\\.|[^\s\\()]|\((?:\\.|[^\s\\()])*\))+))/d

/** The target inside a link's end or a definition, however it is written; undefined where there is none, as in autolinks. */
function destination(text: string, range: Range, {target, opening}: {target: string; opening: string}) {
  const source = text.slice(range.start, range.end)
  const open = source.indexOf(opening)
  if (open < 0 || target === '') return undefined
  const from = open + opening.length
  // Shortcodes have blanks, and no escapes.
  const at = source.indexOf(target, from)
  if (at >= 0 && /^[\s<]*$/.test(source.slice(from, at)))
    return {start: range.start + at, end: range.start + at + target.length}
  const {indices} = DESTINATION.exec(source.slice(from)) ?? {}
  const found = indices?.[1] ?? indices?.[2]
  return found && {start: range.start + from + found[0], end: range.start + from + found[1]}
}
